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
 * Files that tell about the repository, in any language (`README-zh.md`, `README_CN.md`). Words that a post may begin
 * with too (`security-weekly-12.md`) must be the whole name.
 */
const ABOUT_FILES =
  /^(?:(?:readme|changelog|contributing|license|licence|code_of_conduct)(?![a-z])|(?:changes|security|authors|todo|index|404|about)(?:[._]|$))/i;

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
 * The paths that are posts. They begin with the folder that was opened, which may have any name. Where there is a folder `_posts`, as on every Jekyll site, only what lies in one counts, and
 * that only under a name with a date; else all Markdown but what tells about the repository.
 */
export function postsAmong(paths: readonly string[]): readonly string[] {
  const markdown = paths.filter(
    (path) => isMarkdown(path) && foldersOf(path).slice(1).every(mayHoldPosts),
  );
  const inPosts = markdown.filter((path) => foldersOf(path).includes("_posts"));
  if (inPosts.length > 0) return inPosts.filter((path) => DATED.test(nameOf(path)));
  return markdown.filter((path) => !ABOUT_FILES.test(nameOf(path)));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function foldersOf(path: string): readonly string[] {
  return path.split("/").slice(0, -1);
}
