import type { FoundLink } from "./found-link.ts";
import { attribute, tokensOf } from "./html-tokens.ts";
import { transferLink } from "./transfer.ts";

/**
 * Whether a text is a file of bookmarks as every browser exports it (`<!DOCTYPE NETSCAPE-Bookmark-file-1>`), or a part
 * of one that lost its beginning on the clipboard.
 */
export function isBookmarks(text: string): boolean {
  const head = text.slice(0, 5000);
  return /<!doctype\s+netscape-bookmark-file/i.test(head) || /<dt>\s*<(?:a|h3)\b/i.test(head);
}

/** The bookmarks in order. The note is what the file says about one (`<DD>`), else the folders that it lies in. */
export function bookmarksOf(text: string): FoundLink[] {
  const found: { link: FoundLink; said: string }[] = [];
  const folders: (string | null)[] = [];
  let folder: string | null = null;
  let named: string | null = null;
  let into: "title" | "folder" | "said" | null = null;
  let words = "";
  let href: string | null = null;

  const end = (): void => {
    const said = words.replaceAll(/\s+/g, " ").trim();
    const last = found.at(-1);
    if (into === "folder") named = folder === null ? null : said;
    else if (into === "said" && last) last.said = said;
    else if (into === "title") {
      const link = transferLink(href ?? "", said);
      const note = folders.filter((each) => each !== null && each !== "").join(" / ");
      if (link) found.push({ link: { ...link, note }, said: "" });
    }
    into = null;
    words = "";
  };

  for (const token of tokensOf(text)) {
    if (token.kind === "text") {
      if (into !== null) words += token.text;
      continue;
    }
    const { name, attributes } = token;
    if (ENDS.has(name)) end();
    if (name === "a") {
      into = "title";
      href = attribute(token, "href");
    } else if (name === "h3") {
      into = "folder";
      folder = OWN_FOLDER.some((mark) => attributes.has(mark)) ? null : "";
    } else if (name === "dd") into = "said";
    else if (name === "dl") {
      folders.push(named);
      named = null;
    } else if (name === "/dl") folders.pop();
  }
  end();
  return found.map(({ link, said }) => (said === "" ? link : { ...link, note: said }));
}

const ENDS: ReadonlySet<string> = new Set(["a", "/a", "h3", "/h3", "dt", "dd", "dl", "/dl"]);

/** Folders that every browser has, such as the bookmarks bar; their names say nothing. */
const OWN_FOLDER = ["personal_toolbar_folder", "unfiled_bookmarks_folder", "toolbar"];
