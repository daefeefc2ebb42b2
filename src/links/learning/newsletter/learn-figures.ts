import type { FigureRules } from "../../../issue/profile/profile.ts";
import { type KnownPost, type Shared, sharedTemplate, templateOf } from "./template.ts";

const PATHS = /(?:!\[[^\]]*\]\(|\bpath=["']|\bsrc=["'])([^\s)"']+)/g;

/** The folder that most posts have their own pictures in, as a pattern; null where none has any. */
export function learnFigureFolder(posts: readonly KnownPost[]): Shared | null {
  const shared = sharedTemplate(posts, (post) => {
    const folder = folderOf(post.text);
    return folder === null ? null : templateOf(folder, { ...post, title: null, headline: "" });
  });
  const isFolder =
    shared && /^[^{}\\:*?"<>|]*(?:\{[^{}]*\}[^{}\\:*?"<>|]*)*$/.test(shared.template);
  return isFolder && shared.agree.length > 1 ? shared : null;
}

/** How figures are written: as the theme's include only where a post does so, since other sites have no such file. */
export function learnFigureRules(posts: readonly KnownPost[]): Partial<FigureRules> {
  const include = /\{%-?\s*include\s+figure\.(?:liquid|html)\b/;
  return posts.some(({ text }) => include.test(text)) ? {} : { written: "markdown" };
}

/** The folder of the first picture that lies on the site itself. */
function folderOf(text: string): string | null {
  for (const [, path = ""] of text.matchAll(PATHS)) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(path)) continue;
    const folder = path
      .replace(/^\{\{.*?\}\}/, "")
      .replace(/^(?:\.{1,2}\/|\/)+/, "")
      .replace(/\/?[^/]*$/, "");
    if (folder !== "") return folder;
  }
  return null;
}
