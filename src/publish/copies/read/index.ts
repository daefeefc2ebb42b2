import { parseFragment } from "parse5";
import { publishedHtml, type PublishedParts } from "../../../markdown/html/index.ts";
import type { Issue } from "../../../markdown/issue.ts";
import { parseIssue, withDoc } from "../../../markdown/lens.ts";
import type { CopyPiece, Told } from "../piece.ts";
import type { PublishedAt } from "../published-at.ts";
import { isBlockElement, piecesOfHtml, topPieces } from "./pieces-of-html.ts";
import type { CopyReading } from "./reading.ts";
import { copyFigureHtml, resolveLiquid } from "./resolve-liquid.ts";

export interface IssuePieces {
  readonly pieces: readonly CopyPiece[];
  readonly told: readonly Told[];
}

/** Figures as the theme prints them, raw HTML as it is. */
const PARTS: PublishedParts = { figure: copyFigureHtml, rawHtml: (html) => html };

/** Reads an issue into pieces, from what the site publishes of it. Says what is not in them, or otherwise. */
export function readPieces(issue: Issue, at: PublishedAt): IssuePieces {
  const told: Told[] = [];
  const read = (part: Issue): CopyPiece[] => {
    const doc = part.profile.engine === "kramdown" ? resolveLiquid(part.doc, at) : part.doc;
    return topPieces(parseFragment(publishedHtml(withDoc(part, doc), PARTS)).childNodes, reading);
  };
  const reading: CopyReading = {
    at,
    opinionWord: issue.profile.opinion.word,
    told,
    isBlock: isBlockElement,
    pieces: (nodes, around) => piecesOfHtml(nodes, around, reading),
    markdown: (text) => read(parseIssue(text, issue.profile)),
  };
  return { pieces: read(issue), told };
}
