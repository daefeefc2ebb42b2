import { type CopyInline, type CopyPiece, type PieceOf, textOf } from "../piece.ts";
import { element } from "./element.ts";
import { escapeHtmlText } from "./escape.ts";
import type { Role } from "./html-place.ts";
import { writeList } from "./write-list.ts";
import { writeTable } from "./write-table.ts";
import { type HtmlWriting, wordsAsHtml, writeLonePicture } from "./write-words.ts";

/**
 * The HTML of an issue's pieces for one place. Notes stand at the end of the section that has them: before the next
 * heading of the section level or above, and at the end.
 */
export function writePieces(pieces: readonly CopyPiece[], writing: HtmlWriting): string {
  const html = pieces.map((piece) => {
    const begins = piece.kind === "heading" && piece.level <= writing.sectionLevel;
    return (begins ? writing.notes.list() : "") + writePiece(piece, writing, 0);
  });
  return html.join("") + writing.notes.list();
}

function writePiece(piece: CopyPiece, writing: HtmlWriting, depth: number): string {
  const { elements, styles } = writing.place;
  const words = (role: Role, inside: readonly CopyInline[]): string =>
    element(elements[role], styles[role], wordsAsHtml(inside, writing));
  switch (piece.kind) {
    case "heading":
      return writeHeading(piece, writing);
    case "paragraph":
      return words("paragraph", piece.words);
    case "opinion":
      return writeOpinion(piece, writing);
    case "figure":
      return writeFigure(piece, writing);
    case "quote":
      return writeQuote(piece, writing, depth);
    case "list":
      return writeList(piece, writing, depth, writePiece);
    case "code":
      return writeCode(piece, writing);
    case "table":
      return writeTable(piece, writing);
    case "rule":
      return element(elements.rule, styles.rule, "");
  }
}

function writeHeading({ level, words }: PieceOf<"heading">, writing: HtmlWriting): string {
  const { elements, styles } = writing.place;
  const below = level - writing.sectionLevel;
  const role = below <= 0 ? "section-heading" : below === 1 ? "heading" : "inner-heading";
  // A place that has no look of its own for it shows the heading as one of that level.
  if (styles[role] === undefined && elements[role] !== `h${level}`)
    writing.report.add("heading-lowered", textOf(words));
  else if (styles[role] !== undefined && (below < 0 || below > 2))
    writing.report.add("heading-merged", textOf(words));
  return element(elements[role], styles[role], wordsAsHtml(words, writing));
}

/** The house's word up to its colon stands out. */
function writeOpinion({ words }: PieceOf<"opinion">, writing: HtmlWriting): string {
  const { elements, styles } = writing.place;
  const [first, ...rest] = words;
  const lead =
    first?.kind === "text" && !first.link ? /^[^：:]*[：:]/.exec(first.text)?.[0] : undefined;
  if (first?.kind !== "text" || lead === undefined)
    return element(elements.opinion, styles.opinion, wordsAsHtml(words, writing));
  const after = { ...first, text: first.text.slice(lead.length) };
  const inside =
    element(
      elements["opinion-lead"],
      styles["opinion-lead"],
      wordsAsHtml([{ ...first, text: lead }], writing),
    ) + wordsAsHtml(after.text === "" ? rest : [after, ...rest], writing);
  return element(elements.opinion, styles.opinion, inside);
}

function writeFigure({ pictures }: PieceOf<"figure">, writing: HtmlWriting): string {
  const { elements, styles } = writing.place;
  if (pictures.length > 1) writing.report.add("picture-row", "");
  const written = pictures.map((picture) => {
    const caption =
      picture.caption.length === 0
        ? ""
        : element(elements.caption, styles.caption, wordsAsHtml(picture.caption, writing));
    return element(elements.figure, styles.figure, writeLonePicture(picture, writing) + caption);
  });
  return written.join("");
}

/** One paragraph of a quote is its words; several keep their own elements. */
function writeQuote({ pieces }: PieceOf<"quote">, writing: HtmlWriting, depth: number): string {
  const { elements, styles } = writing.place;
  const inside = pieces.map((piece) =>
    piece.kind === "paragraph"
      ? element(
          elements["quote-paragraph"],
          styles["quote-paragraph"],
          wordsAsHtml(piece.words, writing),
        )
      : writePiece(piece, writing, depth),
  );
  return element(elements.quote, styles.quote, inside.join(""));
}

function writeCode({ text }: PieceOf<"code">, writing: HtmlWriting): string {
  const { elements, styles, code } = writing.place;
  writing.report.add(code === "fixed" ? "code-fixed" : "code-plain", "");
  const inside = code === "fixed" ? fixed(text) : escapeHtmlText(text);
  const words = element(elements["code-text"], styles["code-text"], inside);
  return element(elements["code-block"], styles["code-block"], words);
}

/** Lines and blanks that an editor cannot join: `<br>`, and blanks that do not collapse. */
function fixed(text: string): string {
  return escapeHtmlText(text)
    .replaceAll("\t", "    ")
    .replaceAll(" ", "&nbsp;")
    .replace(/\r\n?|\n/g, "<br>");
}
