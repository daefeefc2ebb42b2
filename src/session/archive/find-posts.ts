import { postNameOf } from "../core/issue-facts.ts";

/** What lies in a site's folder beside posts: built pages, templates, drafts, other people's code. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set([
  "_drafts",
  "_includes",
  "_layouts",
  "_sass",
  "_site",
  "bower_components",
  "build",
  "dist",
  "node_modules",
  "public",
  "vendor",
]);

/**
 * Files that tell about the repository, in any language (`README-zh.md`, `index.en.md`, `LICENSE_zh-CN.md`). A post may
 * begin with such a word (`security-weekly-12.md`, `changelog_weekly_3.md`).
 */
const ABOUT_FILES =
  /^(?:readme|changelog|contributing|licen[sc]e|code_of_conduct|changes|security|authors|todo|index|404|about)(?:[-_.](?:zh|cn|tw|en|us|ja|jp|ko|kr|de|fr|es|it|pt|br|ru)(?:[-_][a-z]{2,4})?)?\.[a-z]+$/i;

const MARKDOWN = /\.(?:md|markdown|mkdn?|mdown)$/i;
const DATED = /^\d{4}-\d{1,2}-\d{1,2}-/;

export function isMarkdown(name: string): boolean {
  return MARKDOWN.test(name);
}

/** Whether a folder below the one that was opened is worth looking into. */
export function mayHoldPosts(folder: string): boolean {
  return !folder.startsWith(".") && !OTHER_FOLDERS.has(folder.toLowerCase());
}

/**
 * The paths that are posts. They begin with the folder that was opened, which may have any name. Where there is a folder
 * `_posts`, as on every Jekyll site, only what lies in one counts, and that only under a name with a date; else all
 * Markdown but what tells about the repository.
 */
export function postsAmong(paths: readonly string[]): readonly string[] {
  const markdown = paths.filter(
    (path) => isMarkdown(path) && foldersOf(path).slice(1).every(mayHoldPosts),
  );
  const inPosts = markdown.filter((path) => foldersOf(path).includes("_posts"));
  if (inPosts.length > 0) return inPosts.filter((path) => DATED.test(postNameOf(path)));
  return markdown.filter((path) => !ABOUT_FILES.test(postNameOf(path)));
}

function foldersOf(path: string): readonly string[] {
  return path.split("/").slice(0, -1);
}
