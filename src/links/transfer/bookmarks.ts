import type { FoundLink } from "./found-link.ts";
import { labelsOf } from "./exports/note-of-parts.ts";
import { attribute, tokensOf } from "./html-tokens.ts";
import { transferLink } from "./transfer.ts";

/**
 * Whether a text is a file of bookmarks as every browser exports it (`<!DOCTYPE NETSCAPE-Bookmark-file-1>`), or a part
 * of one that lost its beginning on the clipboard.
 */
export function isBookmarks(text: string): boolean {
  const head = text.slice(0, 5000);
  return (
    /<!doctype\s+netscape-bookmark-file/i.test(head) ||
    /<dt>\s*<(?:a|h3)\b/i.test(head) ||
    // Pocket's list has the same parts.
    /<title>\s*pocket export\s*<\/title>/i.test(head)
  );
}

/** The bookmarks in order. The note is what the file says about one (`<DD>`), else the folders that it lies in. */
export function bookmarksOf(text: string): FoundLink[] {
  const found: Bookmark[] = [];
  /** Names of the folders around; "" for one that says nothing. */
  const folders: string[] = [];
  let named = "";
  let isOwnFolder = false;
  let into: "title" | "folder" | "said" | null = null;
  let words = "";
  let href: string | null = null;
  let tags = "";
  /** The bookmark that a `<DD>` would speak of. A folder has one, too, and so has what is no link. */
  let described: Bookmark | null = null;

  const end = (): void => {
    const said = words.replaceAll(/\s+/g, " ").trim();
    if (into === "folder") named = isOwnFolder ? "" : said;
    else if (into === "said" && described) described.said = withoutMarks(said);
    else if (into === "title") {
      const link = transferLink(href ?? "", said);
      const folder = folders.filter((each) => each !== "").join(" / ");
      const note = [folder, ...labelsOf(tags)].filter((each) => each !== "").join(", ");
      described = link && { link: { ...link, note }, said: "" };
      if (described) found.push(described);
    }
    into = null;
    words = "";
  };

  for (const token of tokensOf(text, NO_RAW)) {
    if (token.kind === "text") {
      if (into !== null) words += token.text;
      continue;
    }
    const { name, attributes } = token;
    if (into !== null && WRITTEN.has(name)) words += `<${name}>`;
    if (ENDS.has(name)) end();
    if (BEGINS_ANOTHER.has(name)) described = null;
    if (name === "a") {
      into = "title";
      href = attribute(token, "href");
      tags = attribute(token, "tags") ?? "";
    } else if (name === "h3") {
      into = "folder";
      isOwnFolder =
        OWN_FOLDER.some((mark) => attributes.has(mark)) ||
        attribute(token, "id") === SAFARIS_READING_LIST;
    } else if (name === "dd") into = "said";
    else if (name === "dl") {
      folders.push(named);
      named = "";
    } else if (name === "/dl") folders.pop();
  }
  end();
  return found.map(({ link, said }) => (said === "" ? link : { ...link, note: said }));
}

interface Bookmark {
  readonly link: FoundLink;
  said: string;
}

/** Names stand unescaped in some files, and hold tags that somebody wrote about; none of them swallows what follows. */
const NO_RAW: ReadonlySet<string> = new Set();
const WRITTEN: ReadonlySet<string> = new Set(
  ["script", "style", "title", "textarea", "noscript", "iframe", "template"].flatMap((name) => [
    name,
    `/${name}`,
  ]),
);

const ENDS: ReadonlySet<string> = new Set(["a", "/a", "h3", "/h3", "dt", "dd", "dl", "/dl"]);
const BEGINS_ANOTHER: ReadonlySet<string> = new Set(["a", "h3", "dt", "dl", "/dl"]);

/** linkding puts its notes behind the description, between marks. */
function withoutMarks(said: string): string {
  return said
    .replaceAll(/\[\/?linkding-notes\]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const SAFARIS_READING_LIST = "com.apple.ReadingList";

/** Folders that every browser has, such as the bookmarks bar; their names say nothing. */
const OWN_FOLDER = ["personal_toolbar_folder", "unfiled_bookmarks_folder", "toolbar"];
