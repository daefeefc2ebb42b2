import { guardedCode } from "./liquid/code-guard.ts";
import type { CodeBlock, Block, Inline, List, ListItem, Span, Table } from "../../syntax/tree.ts";
import { readAttributes } from "./blocks/attribute-list.ts";
import { skipSpace } from "./characters.ts";
import { firstSpanFrom, splitSourceLines } from "./state.ts";
import type { InlineContext } from "./context.ts";
import type {
  CodeElement,
  BlankElement,
  BlockContainer,
  Element,
  ItemElement,
  ListElement,
  ParagraphElement,
  SourceElement,
  TableElement,
} from "./element.ts";

/** What is needed to make the syntax tree of the elements, once all of them are read. */
export interface TreeMaker {
  readonly source: string;
  readonly context: InlineContext;
  /** Liquid tags on empty lines, in order. */
  readonly silentLiquid: readonly Span[];
  readonly parseInline: (text: string, lines: readonly Span[], context: InlineContext) => Inline[];
  /** The first list that `{:toc}` names becomes the table of contents. */
  tocSeen: boolean;
}

/** The blocks of a container: its elements, and in their places the asides. */
export function blocksOf(body: BlockContainer, maker: TreeMaker): Block[] {
  const all = [...body.children, ...body.asides].flatMap((each) => blocksOfElement(each, maker));
  const blocks: Block[] = [];
  for (const block of all.sort((a, b) => a.from - b.from)) addInOrder(blocks, block, maker);
  return blocks;
}

/** Adds a block, unless it lies in the one before it (a definition among the terms of a definition list). */
function addInOrder(blocks: Block[], block: Block, maker: TreeMaker): void {
  const last = blocks.at(-1);
  if (last && belongTogether(last, block, maker)) {
    blocks[blocks.length - 1] = joinSources(last.from, block.to, "toc", maker);
  } else if (!last || block.from >= last.to) {
    blocks.push(block);
  }
}

/** A table of contents is one with the attribute list that names it, `{:toc}`, before or behind it. */
function belongTogether(first: Block, second: Block, { source }: TreeMaker): boolean {
  if (first.type !== "source" || second.type !== "source") return false;
  const list = first.kind === "toc" ? second : first;
  if ((first.kind === "toc") === (second.kind === "toc") || list.kind !== "attributes")
    return false;
  const inside = source.slice(list.from + 2, list.to - 1);
  return readAttributes(inside).refs.includes("toc");
}

function joinSources(
  from: number,
  to: number,
  kind: "toc" | "other",
  { source }: TreeMaker,
): Block {
  return { type: "source", kind, lines: splitSourceLines(source, { from, to }), from, to };
}

function sourceOf({ kind, lines, from, to }: SourceElement): Block {
  return { type: "source", kind, lines, from, to };
}

function blocksOfElement(element: Element, maker: TreeMaker): Block[] {
  switch (element.type) {
    case "blank":
      return silentIn(element, maker);
    case "boundary":
      return [];
    case "paragraph":
      return [paragraphOf(element, maker)];
    case "heading": {
      const { level, words, id, from, to } = element;
      const children = maker.parseInline(maker.source, [words], maker.context);
      if (id) children.push({ type: "source", kind: "attributes", from: words.to, to: id.to });
      const content = { from: words.from, to: id?.to ?? words.to };
      return [{ type: "heading", level, content, children, from, to }];
    }
    case "list":
      return [listOf(element, maker)];
    case "blockquote": {
      const children = blocksOf(element.body, maker);
      const to = Math.max(element.to, children.at(-1)?.to ?? 0);
      return [{ type: "blockquote", children, from: element.from, to }];
    }
    case "code": {
      const { fenced, info, from, to } = element;
      return [{ type: "code", fenced, info, ...codeLines(element, maker), from, to }];
    }
    case "table":
      return [tableOf(element, maker)];
    case "rule":
      return [{ type: "rule", from: element.from, to: element.to }];
    case "source":
      break;
  }
  return [sourceOf(element)];
}

function silentIn(blank: BlankElement, { source, silentLiquid }: TreeMaker): Block[] {
  const blocks: Block[] = [];
  for (let i = firstSpanFrom(silentLiquid, blank.from); i < silentLiquid.length; i++) {
    const tag = silentLiquid[i];
    if (!tag || tag.to > blank.to) break;
    blocks.push({
      type: "source",
      kind: "liquid",
      lines: splitSourceLines(source, tag),
      ...tag,
    });
  }
  return blocks;
}

/** Words; where no document says what is published of them, a source block. */
function paragraphOf(element: ParagraphElement, maker: TreeMaker): Block {
  const { lines, from, to } = element;
  const children = maker.parseInline(maker.source, lines, maker.context);
  return endsInLostBreak(element) || holdsPrefix(children, lines, maker)
    ? { type: "source", kind: "other", lines, from, to }
    : { type: "paragraph", children, from, to };
}

/** A backslash at the end of a tight item's words, before a list inside it: kramdown drops it, or breaks the line. */
function endsInLostBreak({ text }: ParagraphElement): boolean {
  return text.endsWith("\\\n");
}

/** Whether a source (`<u>…</u>`, math) runs over the mark of a quote that stands at the start of its second line. */
function holdsPrefix(
  children: readonly Inline[],
  lines: readonly Span[],
  { source }: TreeMaker,
): boolean {
  const marks = lines.flatMap(({ to }, i) => {
    const next = lines[i + 1];
    return next && source.slice(to, next.from).trim() !== "" ? [to] : [];
  });
  if (marks.length === 0) return false;
  const holds = (inline: Inline): boolean => {
    if ("children" in inline) return inline.children.some(holds);
    if (inline.type !== "source" || inline.kind === "comment") return false;
    return marks.some((at) => inline.from < at && at < inline.to);
  };
  return children.some(holds);
}

function listOf(element: ListElement, maker: TreeMaker): Block {
  const refs = element.attributes?.refs ?? [];
  const isToc = refs.includes("toc") && !maker.tocSeen;
  if (isToc) maker.tocSeen = true;
  if (isToc || refs.includes("footnotes")) {
    return joinSources(element.from, element.to, isToc ? "toc" : "other", maker);
  }
  const children = element.items.map((item) => itemOf(item, maker));
  const to = children.at(-1)?.to ?? element.to;
  const list: List = {
    type: "list",
    ordered: element.ordered,
    start: element.start,
    children,
    from: element.from,
    to,
  };
  return list;
}

const BOX = /^\[( |[xX])\][ \t\n\v\f\r]+/;

function itemOf(item: ItemElement, maker: TreeMaker): ListItem {
  const first = item.body.children[0];
  let box = first?.type === "paragraph" ? BOX.exec(first.text) : null;
  if (first?.type === "paragraph" && box) {
    if (item.body.asides.some((aside) => aside.from < first.from)) {
      // A box behind attributes has no place in the tree.
      const { lines, from, to } = first;
      item.body.children[0] = { type: "source", kind: "other", lines, from, to };
      box = null;
    } else {
      takeBox(first, maker.source);
    }
  }
  const children = blocksOf(item.body, maker);
  return {
    type: "item",
    loose:
      first?.type === "paragraph"
        ? !first.transparent
        : children.some((child) => child.type === "paragraph"),
    checked: box ? box[1] !== " " : null,
    contentFrom: box && first ? Math.max(item.contentFrom, first.from) : item.contentFrom,
    children,
    from: item.from,
    to: Math.max(item.to, children.at(-1)?.to ?? 0),
  };
}

/** Takes the box of a task, and the white space after it, off the paragraph. */
function takeBox(paragraph: ParagraphElement, source: string): void {
  const first = paragraph.lines[0];
  if (!first) return;
  const words = Math.min(first.to, skipSpace(source, first.from + 3));
  if (words < first.to) paragraph.lines[0] = { from: words, to: first.to };
  else paragraph.lines.shift();
  paragraph.from = paragraph.lines[0]?.from ?? words;
}

function tableOf(element: TableElement, maker: TreeMaker): Table {
  const { align, from, to } = element;
  const rows = element.rows.map((row) => ({
    header: row.header,
    cells: row.cells.map((cell) => ({
      ...cell,
      children: maker.parseInline(maker.source, [cell], maker.context),
    })),
    from: row.from,
    to: row.to,
  }));
  return { type: "table", align, rows, from, to };
}

/** The lines of code without what guards them from Liquid. */
function codeLines(
  { lines }: CodeElement,
  { source, context }: TreeMaker,
): Pick<CodeBlock, "lines" | "value" | "runsLiquid"> {
  const [first, last] = [lines[0], lines.at(-1)];
  const whole = { from: first?.from ?? 0, to: last?.to ?? 0 };
  const { from, to, runsLiquid } = guardedCode(source, whole, context.rawLiquid);
  const inside = lines.map((line) => ({
    from: Math.max(from, line.from),
    to: Math.min(to, line.to),
  }));
  const value = inside.map((line) => source.slice(line.from, line.to)).join("\n");
  return { lines: inside, value, ...(runsLiquid && { runsLiquid }) };
}
