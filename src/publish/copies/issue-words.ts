import { plainText } from "../../issue/questions/index.ts";
import type { Issue } from "../../markdown/issue.ts";
import { headOfIssue, withoutOtherHead } from "./head-of-issue.ts";
import { type CopyPiece, textOf } from "./piece.ts";

/** The title of an issue: the front matter's, else the heading that opens the text; "" without either. */
export function issueTitleOf(issue: Issue): string {
  const stated = headOfIssue(issue).textOf("title")?.trim() ?? "";
  if (stated !== "") return stated;
  const { doc } = withoutOtherHead(issue);
  const first =
    doc.firstChild?.type.name === "heading" ? doc.firstChild : doc.firstChild?.firstChild;
  return first?.type.name === "heading" && first.attrs["level"] === 1 ? plainText(first) : "";
}

/** Characters of a digest: as many as WeChat takes, which others show whole. */
export const MOST_DIGEST = 128;

/** What an issue says of itself: the front matter's `description`, else its first paragraph, cut where it is too long. */
export function digestOf(issue: Issue, pieces: readonly CopyPiece[]): string {
  const stated = (headOfIssue(issue).textOf("description") ?? "").replace(/\s+/g, " ").trim();
  const first = pieces.find((piece) => piece.kind === "paragraph");
  const words =
    stated ||
    textOf(first?.words ?? [])
      .replace(/\s+/g, " ")
      .trim();
  return cut(words, MOST_DIGEST);
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
