import type { Profile } from "../../../issue/profile/profile.ts";
import { loadedEngines, parseIssue } from "../../../markdown/lens.ts";
import { createPrinter } from "../../../markdown/print/printer.ts";
import type { Cells, CopyInline, CopyPiece } from "../piece.ts";
import type { Report } from "../report.ts";
import { documentOfPieces } from "./document-of-pieces.ts";

/**
 * Pieces as Markdown for GitHub-flavoured engines: front matter, Liquid and raw HTML are gone. Braces that a mail
 * program would take for a merge field are written as references where they are words; in code they stay, and are told.
 */
export function printPieces(
  pieces: readonly CopyPiece[],
  profile: Profile,
  report: Report,
): string {
  const stand = standIn(pieces);
  const guarded = pieces.map((piece) => guard(piece, stand));
  const empty = parseIssue("", { ...profile, engine: "gfm" });
  const doc = documentOfPieces(guarded, profile.sectionLevel, report);
  const printer = createPrinter(empty.origin, empty.profile, loadedEngines());
  return printer.print(doc).text.replaceAll(stand, "&#123;");
}

/** A character that stands for a brace while the text is printed: one of private use that the issue does not have. */
function standIn(pieces: readonly CopyPiece[]): string {
  const text = JSON.stringify(pieces);
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) return char;
  }
  throw new RangeError("the issue uses every character of private use");
}

/** Code with a bar would end its cell: its letters stay, as words. */
function withoutBarInCode(word: CopyInline): CopyInline {
  if (word.kind !== "text" || !word.text.includes("|")) return word;
  return { ...word, styles: new Set([...word.styles].filter((style) => style !== "code")) };
}

function guard(piece: CopyPiece, stand: string): CopyPiece {
  const words = (inlines: readonly CopyInline[]): CopyInline[] =>
    inlines.map((word) =>
      word.kind === "text" && !word.styles.has("code")
        ? { ...word, text: word.text.replace(/\{(?=[{%])/g, stand) }
        : word,
    );
  const inside = (pieces: readonly CopyPiece[]): CopyPiece[] =>
    pieces.map((each) => guard(each, stand));
  switch (piece.kind) {
    case "heading":
    case "paragraph":
    case "opinion":
      return { ...piece, words: words(piece.words) };
    case "figure":
      return {
        ...piece,
        pictures: piece.pictures.map((each) => ({ ...each, caption: words(each.caption) })),
      };
    case "quote":
      return { ...piece, pieces: inside(piece.pieces) };
    case "list":
      return {
        ...piece,
        items: piece.items.map((item) => ({ ...item, pieces: inside(item.pieces) })),
      };
    case "table": {
      const row = (cells: Cells): Cells => cells.map((cell) => words(cell).map(withoutBarInCode));
      return { ...piece, head: piece.head.map(row), rows: piece.rows.map(row) };
    }
    default:
      return piece;
  }
}
