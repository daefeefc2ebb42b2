import { bookmarksOf, isBookmarks } from "./bookmarks.ts";
import { isExport } from "./exports/export-ends.ts";
import { linksOfExport } from "./exports/read-export.ts";
import type { FoundLink } from "./found-link.ts";
import { isLinkFile } from "./link-file-names.ts";
import { linkOfFile } from "./link-files.ts";
import { linesOfHtml, linesOfText } from "./lines.ts";
import { linksWithWords } from "./links-with-words.ts";
import { isPage, textOfPage } from "./page-files.ts";
import { readAllLinks } from "./read-links.ts";
import type { Transfer, TransferFile } from "./transfer.ts";
import { LONGEST_TEXT, MOST_LINKS, MOST_LINKS_OF_FILES } from "./transfer.ts";

/** What was found in a transfer for the inbox. */
export interface ReadFound {
  /** Each address once, in order; those of files after the others. */
  readonly links: readonly FoundLink[];
  /**
   * - `found`: there are links
   * - `none`: there is data, but no link in it
   * - `nothing`: the browser gave no data at all (a bookmark folder, a tab)
   */
  readonly form: "found" | "none" | "nothing";
  /** How many links more there are than are taken at once. Whoever asked is told. */
  readonly leftOut: number;
}

/**
 * The links in what was dropped, pasted or opened, each with the words that belong to it. As `readLinks`, but a text is
 * read line by line, as a chat message or a list, and files of bookmarks and what programs export are read as well.
 */
export function readFound({ texts, files }: Transfer): ReadFound {
  const links = joined([...linksOfTexts(texts), ...files.flatMap(linksOfFile)]);
  const most = files.length > 0 ? MOST_LINKS_OF_FILES : MOST_LINKS;
  const isEmpty = files.length === 0 && Object.values(texts).every((value) => value === "");
  return {
    links: links.slice(0, most),
    form: links.length > 0 ? "found" : isEmpty ? "nothing" : "none",
    leftOut: Math.max(0, links.length - most),
  };
}

function linksOfTexts(texts: Transfer["texts"]): readonly FoundLink[] {
  const text = (type: string): string => (texts[type] ?? "").slice(0, LONGEST_TEXT);
  const named = readAllLinks({
    texts: { ...texts, "text/plain": "", ...(text("text/uri-list") ? {} : { "text/html": "" }) },
    files: [],
  }).links.map((link): FoundLink => ({ ...link, note: "" }));
  if (named.length > 0) return named;
  const plain = linksOfText(text("text/plain"));
  const html = linksOfHtml(text("text/html"));
  // Where the HTML names nothing, the plain text has the same addresses, and its lines are those one sees.
  const namesNothing = html.every(({ title }) => title === null);
  return plain.length >= html.length && namesNothing ? plain : html;
}

const linksOfText = (text: string): FoundLink[] =>
  isBookmarks(text)
    ? bookmarksOf(text)
    : (linksOfExport(text) ?? linksWithWords(linesOfText(text)));

const linksOfHtml = (html: string): FoundLink[] =>
  isBookmarks(html) ? bookmarksOf(html) : linksWithWords(linesOfHtml(html));

function linksOfFile(file: TransferFile): FoundLink[] {
  if (isPage(file.name)) return linksOfHtml(textOfPage(file.bytes));
  if (isExport(file.name)) return linksOfText(textOfPage(file.bytes));
  const link = isLinkFile(file.name) ? linkOfFile(file) : null;
  return link ? [{ ...link, note: "" }] : [];
}

/** Each address once: the first title counts, notes are joined. */
function joined(links: readonly FoundLink[]): FoundLink[] {
  const byAddress = new Map<string, FoundLink>();
  for (const link of links) {
    const first = byAddress.get(link.href);
    const isNew = first && link.note !== "" && !first.note.includes(link.note);
    byAddress.set(
      link.href,
      first
        ? {
            href: link.href,
            title: first.title ?? link.title,
            note: isNew ? [first.note, link.note].filter(Boolean).join(" ") : first.note,
          }
        : link,
    );
  }
  return [...byAddress.values()];
}
