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
    const opening = first?.kind === "paragraph" ? wordsAsHtml(first.words, writing) : null;
    const others = opening === null ? item.pieces : rest;
    const inside =
      boxOf(item, writing) +
      (opening ?? "") +
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
  const opening = first?.kind === "paragraph" ? wordsAsHtml(first.words, writing) : "";
  const others = first?.kind === "paragraph" ? rest : item.pieces;
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
  const own = element(
    elements[role],
    hanging + (styles[role] ?? ""),
    marker + boxOf(item, writing) + opening,
  );
  // What is no list has no place of its own below an item, but for the element that holds it there.
  const inner = others.map((piece) => {
    const html = write(piece, writing, depth + 1);
    return piece.kind === "list" || html === ""
      ? html
      : element(elements.list, `padding-left:${left || indent}px`, html);
  });
  return own + inner.join("");
}

function boxOf({ checked }: Item, { report }: HtmlWriting): string {
  if (checked === null) return "";
  report.add("task-box", "");
  return checked ? BOXES.checked : BOXES.open;
}
