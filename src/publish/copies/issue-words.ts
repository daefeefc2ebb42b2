import { plainText } from "../../issue/questions/index.ts";
import { frontMatterValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import type { Issue } from "../../markdown/index.ts";
import { type CopyPiece, textOf } from "./piece.ts";

/** The title of an issue: the front matter's, else the heading that opens the text; "" without either. */
export function issueTitleOf({ doc }: Issue): string {
  const value = frontMatterValue(readFrontMatter(String(doc.attrs["frontMatter"])), "title");
  if (value.kind === "text" && value.text.trim() !== "") return value.text.trim();
  const first =
    doc.firstChild?.type.name === "heading" ? doc.firstChild : doc.firstChild?.firstChild;
  return first?.type.name === "heading" && first.attrs["level"] === 1 ? plainText(first) : "";
}

/** What an issue says of itself: the front matter's `description`, else its first paragraph, cut at `most` characters. */
export function digestOf({ doc }: Issue, pieces: readonly CopyPiece[], most: number): string {
  const value = frontMatterValue(readFrontMatter(String(doc.attrs["frontMatter"])), "description");
  const stated = value.kind === "text" ? value.text.replace(/\s+/g, " ").trim() : "";
  const first = pieces.find((piece) => piece.kind === "paragraph");
  const words =
    stated ||
    textOf(first?.words ?? [])
      .replace(/\s+/g, " ")
      .trim();
  return cut(words, most);
}

function cut(words: string, most: number): string {
  const chars = Array.from(words);
  return chars.length <= most
    ? words
    : `${chars
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
