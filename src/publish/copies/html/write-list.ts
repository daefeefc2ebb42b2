import type { Item, CopyPiece, PieceOf } from "../piece.ts";
import { element } from "./element.ts";
import { escapeHtmlText } from "./escape.ts";
import { type HtmlWriting, wordsAsHtml } from "./write-words.ts";

export type WritePiece = (piece: CopyPiece, writing: HtmlWriting, depth: number) => string;

/** What stands for a task's box where a place has none. */
const BOXES = { checked: "✅\u00A0", open: "⬜\u00A0" } as const;

/** A list; `depth` says in how many others it stands. */
export function writeList(
  list: PieceOf<"list">,
  writing: HtmlWriting,
  depth: number,
  write: WritePiece,
): string {
  if (depth > 0 && writing.place.lists === "flat") writing.report.add("list-flattened", "");
  return writing.place.lists === "flat"
    ? list.items
        .map((item, at) =>
          writeFlatItem(item, markOf(list, at, writing, depth), writing, depth, write),
        )
        .join("")
    : writeNestedList(list, writing, depth, write);
}

function writeNestedList(
  list: PieceOf<"list">,
  writing: HtmlWriting,
  depth: number,
  write: WritePiece,
): string {
  const { elements, styles } = writing.place;
  const items = list.items.map((item) => {
    const [first, ...rest] = item.pieces;
    const words = first?.kind === "paragraph" ? wordsAsHtml(first.words, writing) : null;
    const others = words === null ? item.pieces : rest;
    const opening = boxOf(item, writing) + (words ?? "");
    // What is no list stands below the first words with the room of a paragraph between.
    const isParagraph = words !== null && rest.some(({ kind }) => kind !== "list");
    const inside =
      (isParagraph ? element(elements.paragraph, styles.paragraph, opening) : opening) +
      others.map((piece) => write(piece, writing, depth + 1)).join("");
    const role = depth === 0 ? "item" : "inner-item";
    return element(elements[role], styles[role], inside);
  });
  const isNumbered = list.start !== null;
  const start: Record<string, string> =
    list.start !== null && list.start !== 1 ? { start: String(list.start) } : {};
  return element(isNumbered ? "ol" : elements.list, styles.list, items.join(""), start);
}

function markOf(list: PieceOf<"list">, at: number, { place }: HtmlWriting, depth: number): string {
  if (list.start !== null) return `${list.start + at}.`;
  return place.bullets[Math.min(depth, place.bullets.length - 1)] ?? "";
}

/** An item as an element of its own, its mark in front of its first words; what else it holds comes behind it. */
function writeFlatItem(
  item: Item,
  mark: string,
  writing: HtmlWriting,
  depth: number,
  write: WritePiece,
): string {
  const { elements, styles, indent } = writing.place;
  const [first, ...rest] = item.pieces;
  const role = depth === 0 ? "item" : "inner-item";
  const width = mark.length > 2 ? 12 + 8 * mark.length : indent;
  const left = mark === "" ? depth * indent : depth * (indent + 2) + width;
  const hanging =
    left === 0 ? "" : `padding-left:${left}px;${mark ? `text-indent:-${width}px;` : ""}`;
  const marker =
    mark === ""
      ? ""
      : element(
          elements.marker,
          `display:inline-block;width:${width}px;text-indent:0;${styles.marker ?? ""}`,
          escapeHtmlText(mark),
        );
  const lead = marker + boxOf(item, writing);
  /** What stands below the first line begins where its words do; an inner list has its own place. */
  const below = (piece: CopyPiece): string => {
    const html = write(piece, writing, depth + 1);
    const isList = piece.kind === "list";
    return isList || left === 0 ? html : element(elements.list, `padding-left:${left}px`, html);
  };
  // A mark alone in a line would say that its item is empty: it stands in the quote's own first line.
  if (first?.kind === "quote" && first.pieces[0]?.kind === "paragraph") {
    const quote = writeQuote(first, writing, depth, write, lead);
    const indented =
      left === width ? quote : element(elements.list, `padding-left:${left - width}px`, quote);
    return indented + rest.map(below).join("");
  }
  const opening = first?.kind === "paragraph" ? wordsAsHtml(first.words, writing) : "";
  const others = first?.kind === "paragraph" ? rest : item.pieces;
  const own = element(elements[role], hanging + (styles[role] ?? ""), lead + opening);
  return own + others.map(below).join("");
}

/** A quote, with what stands before the words of its first paragraph. */
export function writeQuote(
  { pieces }: PieceOf<"quote">,
  writing: HtmlWriting,
  depth: number,
  write: WritePiece,
  lead = "",
): string {
  const { elements, styles } = writing.place;
  const inside = pieces.map((piece, index) =>
    piece.kind === "paragraph"
      ? element(
          elements["quote-paragraph"],
          styles["quote-paragraph"],
          (index === 0 ? lead : "") + wordsAsHtml(piece.words, writing),
        )
      : write(piece, writing, depth),
  );
  return element(elements.quote, styles.quote, inside.join(""));
}

function boxOf({ checked }: Item, { report }: HtmlWriting): string {
  if (checked === null) return "";
  report.add("task-box", "");
  return checked ? BOXES.checked : BOXES.open;
}
