import type { Profile } from "../../../issue/profile/profile.ts";
import { loadedEngines, parseIssue } from "../../../markdown/lens.ts";
import { createPrinter } from "../../../markdown/print/printer.ts";
import type { Cells, CopyInline, CopyPiece } from "../piece.ts";
import type { Report } from "../report.ts";
import { withoutStyles } from "../without-styles.ts";
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
  const [brace, bar] = standIns(pieces);
  const empty = parseIssue("", { ...profile, engine: "gfm" });
  const restored = (text: string): string => text.replaceAll(brace, "{").replaceAll(bar, "|");
  const tell: Report["add"] = (kind, source) => report.add(kind, restored(source));
  const guarded = pieces.map((piece) => guard(piece, { brace, bar, tell }));
  const doc = documentOfPieces(guarded, profile.sectionLevel, tell);
  const printer = createPrinter(empty.origin, empty.profile, loadedEngines());
  const { text, fallbacks } = printer.print(doc);
  for (const { from, to } of fallbacks)
    tell("markdown-otherwise", doc.textBetween(from, to, " ").trim());
  return text.replaceAll(brace, "&#123;").replaceAll(bar, "\\|");
}

/** Characters that stand for a brace and for a bar while the text is printed: of private use, and not in the issue. */
function standIns(pieces: readonly CopyPiece[]): readonly [brace: string, bar: string] {
  const text = JSON.stringify(pieces);
  const found: string[] = [];
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) found.push(char);
    const [brace, bar] = found;
    if (brace !== undefined && bar !== undefined) return [brace, bar];
  }
  throw new RangeError("the issue uses every character of private use");
}

/**
 * A bar in code would end its cell unless it is escaped, which nothing else in code is; one behind a backslash cannot be
 * written there, so that such code is words.
 */
function withoutBarInCode(word: CopyInline, bar: string, tell: Report["add"]): CopyInline {
  if (word.kind !== "text" || !word.styles.has("code")) return word;
  return word.text.includes("\\|")
    ? withoutStyles(word, new Set(["code"]), tell)
    : { ...word, text: word.text.replaceAll("|", bar) };
}

interface Guard {
  readonly brace: string;
  readonly bar: string;
  readonly tell: Report["add"];
}

/** A piece with stand-ins for what would be read otherwise where it is printed. */
function guard(piece: CopyPiece, by: Guard): CopyPiece {
  const { brace, bar, tell } = by;
  const words = (inlines: readonly CopyInline[]): CopyInline[] =>
    inlines.map((word) =>
      word.kind === "text" && !word.styles.has("code")
        ? { ...word, text: word.text.replace(/\{(?=[{%])/g, brace) }
        : word,
    );
  const inside = (pieces: readonly CopyPiece[]): CopyPiece[] =>
    pieces.map((each) => guard(each, by));
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
      const row = (cells: Cells): Cells =>
        cells.map((cell) => words(cell).map((word) => withoutBarInCode(word, bar, tell)));
      return { ...piece, head: piece.head.map(row), rows: piece.rows.map(row) };
    }
    default:
      return piece;
  }
}
