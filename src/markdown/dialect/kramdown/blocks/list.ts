import { LIST_START, blankEnd, markerEnd } from "../boundaries.ts";
import { matchAt, skip, trimEnd } from "../characters.ts";
import {
  type Content,
  type ContentBuilder,
  addLine,
  contentBuilder,
  finishContent,
  nextLine,
  sourceAt,
} from "../content.ts";
import { type BlockContainer, type ItemElement, type ListElement, container } from "../element.ts";
import {
  type BlockReader,
  type Construct,
  addBlock,
  firstSpanFrom,
  sourceElement,
} from "../state.ts";
import { parseParts } from "../nested.ts";
import { RULE } from "./horizontal-rule.ts";
import { type IndentedLine, readFirstLine, readItemLine } from "./item-line.ts";
import { settleItems } from "./item-looseness.ts";

const MARKERS = { bullet: "[+*-]", ordered: "[0-9]+\\." } as const;
type ListType = keyof typeof MARKERS;

/** `fetch_pattern`: a marker of the list's type, indented by less than the item's words are. */
const ITEM_STARTS = {
  bullet: [0, 1, 2, 3].map((most) => itemStart("bullet", most)),
  ordered: [0, 1, 2, 3].map((most) => itemStart("ordered", most)),
} satisfies Record<ListType, RegExp[]>;

function itemStart(type: ListType, most: number): RegExp {
  return new RegExp(`( {0,${most}})(${MARKERS[type]})[\\t| ][^\\n]*\\n`, "y");
}

interface OpenItem {
  readonly from: number;
  readonly contentFrom: number;
  readonly body: BlockContainer;
  /** What it holds, parted where its first nested list begins: a list may then begin without an empty line. */
  readonly parts: ContentBuilder[];
  to: number;
}

/**
 *     - a
 *     - b
 *       1. c
 *
 * Every marker of the same type goes on with the list, `*` after `-` too; one of the other type is a list inside the
 * item, however it is indented. A rule after an empty line, or `^`, ends the list.
 */
export const list: Construct = {
  starts: "*+-0123456789",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    if (!matchAt(LIST_START, text, at)) return false;
    const type: ListType =
      ITEM_STARTS.bullet[3] && matchAt(ITEM_STARTS.bullet[3], text, at) ? "bullet" : "ordered";
    const { items, end, marker } = readItems(reader, type);
    const from = sourceAt(content, skip(text, at, " "));
    const element: ListElement = {
      type: "list",
      ordered: type === "ordered",
      start: type === "ordered" ? startNumber(text, at) : 1,
      items: items.map((item) => finishItem(item, reader)),
      from,
      to: items.at(-1)?.to ?? from,
    };
    if (marker >= 0) reader.tree.asides.push(sourceElement(reader, "boundary", marker, end));
    reader.at = end;
    addBlock(reader, element);
    const blank = settleItems(element, marker >= 0);
    if (blank) reader.tree.children.push(blank);
    return true;
  },
};

function startNumber(text: string, at: number): number {
  const digits = /[0-9]+/.exec(text.slice(at, at + 24))?.[0] ?? "1";
  return Math.min(Number(digits), 999_999_999);
}

interface ReadItems {
  readonly items: readonly OpenItem[];
  readonly end: number;
  /** Where the `^` stands that ended the list; -1 without one. */
  readonly marker: number;
}

function readItems(reader: BlockReader, type: ListType): ReadItems {
  const { content } = reader;
  const { text } = content;
  const items: OpenItem[] = [];
  let at = reader.at;
  let most = 3;
  let indentation = 0;
  let nested = false;
  let afterBlank = false;
  while (at < text.length) {
    if (afterBlank && matchAt(RULE, text, at)) break;
    const marker = markerEnd(text, at);
    if (marker >= 0) return { items, end: marker, marker: at };
    const pattern = ITEM_STARTS[type][most];
    const start = pattern ? matchAt(pattern, text, at) : null;
    const item = items.at(-1);
    if (start) {
      const before = start[1]?.length ?? 0;
      const mark = at + before;
      const first = readFirstLine(content, at, mark + (start[2]?.length ?? 0));
      indentation = first.indentation;
      most = indentation >= 1 && indentation <= 3 ? indentation - 1 : 3;
      const opened = openItem(reader, mark, first.from, first.to);
      if (first.attributes) {
        const { from, to } = first.attributes;
        opened.body.asides.push(sourceElement(reader, "attributes", from, to));
      }
      items.push(opened);
      nested = first.from < first.to && matchAt(LIST_START, text, first.from) !== null;
      afterBlank = false;
      at = first.to;
      continue;
    }
    if (!item) break;
    const line = readItemLine(content, at, indentation, !afterBlank);
    if (line) {
      nested = addItemLine(content, item, line, { indentation, nested });
      afterBlank = false;
      at = line.to;
      continue;
    }
    const blank = blankEnd(text, at);
    if (blank < 0) break;
    nested = true;
    afterBlank = true;
    addBlankLines(reader, item, { from: at, to: blank }, indentation);
    at = blank;
  }
  return { items, end: at, marker: -1 };
}

function openItem(reader: BlockReader, marker: number, from: number, to: number): OpenItem {
  const { content } = reader;
  const { text } = content;
  const first = contentBuilder();
  if (from < to) addLine(first, content, from, to);
  const markerEndsAt = sourceAt(content, skip(text, marker, "+*-.0123456789"));
  const contentFrom = sourceAt(content, Math.min(from, to - 1));
  return {
    from: sourceAt(content, marker),
    contentFrom,
    body: container(),
    parts: [first],
    to: from < to ? sourceAt(content, trimEnd(text, from, to)) : markerEndsAt,
  };
}

function addItemLine(
  content: Content,
  item: OpenItem,
  line: IndentedLine,
  state: { readonly indentation: number; readonly nested: boolean },
): boolean {
  let { nested } = state;
  let pad = line.pad;
  if (beginsList(content, line)) {
    if (!nested && line.indented) {
      item.parts.push(contentBuilder());
      nested = true;
    } else if (nested && !line.indented) {
      pad += state.indentation + 4;
    }
  }
  const part = item.parts.at(-1);
  if (part) addLine(part, content, line.from, line.to, pad);
  item.to = sourceAt(content, trimEnd(content.text, line.from, line.to));
  return nested;
}

function beginsList(content: Content, line: IndentedLine): boolean {
  if (line.pad === 0) return matchAt(LIST_START, content.text, line.from) !== null;
  const text = " ".repeat(Math.min(4, line.pad)) + content.text.slice(line.from, line.to);
  return matchAt(LIST_START, text, 0) !== null;
}

/**
 * Empty lines keep their white space; where a Liquid tag made the line empty, the indentation before it goes, lest it
 * be taken for a part of the code that the line may stand in.
 */
function addBlankLines(
  { content, document }: BlockReader,
  item: OpenItem,
  lines: { readonly from: number; readonly to: number },
  indentation: number,
): void {
  const part = item.parts.at(-1);
  if (!part) return;
  for (let at = lines.from; at < lines.to; at = nextLine(content, at)) {
    const end = nextLine(content, at);
    const [from, to] = [sourceAt(content, at), sourceAt(content, end)];
    const tag = document.silentLiquid[firstSpanFrom(document.silentLiquid, from)];
    const indent = tag && tag.to <= to ? Math.min(tag.from - from, indentation) : 0;
    addLine(part, content, at + indent, end);
  }
}

function finishItem(item: OpenItem, reader: BlockReader): ItemElement {
  const { from, contentFrom, body, to } = item;
  const parts = item.parts.map((part) => finishContent(part, contentFrom));
  parseParts(reader, body, parts);
  return { from, contentFrom, to, body };
}
