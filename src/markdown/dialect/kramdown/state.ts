import type { SourceKind } from "../../../issue/schema/source-kinds.ts";
import type { Span } from "../../syntax/tree.ts";
import { trimEnd } from "./characters.ts";
import { type Content, contentAt, sourceAt, sourceLines } from "./content.ts";
import type { Attributes, LinkDefinition } from "./context.ts";
import type { AttributeList, BlockContainer, Element, SourceElement } from "./element.ts";

/** What is collected of the whole document while its blocks are read. */
export interface DocumentState {
  /** The whole text, as it stands in the file. */
  readonly source: string;
  readonly links: Map<string, LinkDefinition>;
  readonly attributes: Map<string, Attributes>;
  readonly footnotes: Set<string>;
  readonly abbreviations: Map<string, string>;
  /** Where a Liquid tag stands that fills its line (or begins it before a block), by its offset. */
  readonly liquidLines: ReadonlySet<number>;
  /** Liquid tags that left an empty line, in order. */
  readonly silentLiquid: readonly Span[];
  /** `{::options parse_block_html="true" /}` was seen. */
  blockHtml: boolean;
  /** Reads blocks up to the end of the reader's content, or of its container. */
  readonly readBlocks: (reader: BlockReader) => void;
}

/** A reader of blocks: it stands at `at` in `content` and adds to `tree`. */
export interface BlockReader {
  readonly content: Content;
  readonly tree: BlockContainer;
  readonly document: DocumentState;
  /** How many containers it is in. */
  readonly depth: number;
  at: number;
  /** The attribute list that waits for the next block. */
  pending: AttributeList | null;
}

/**
 * One construct of the dialect. `parse` reads the construct at `reader.at`, adds its elements and moves on, or returns
 * false and leaves the reader as it was. "stop" says that the container's own end was read.
 */
export interface Construct {
  /** The characters, after at most three spaces, that it may begin with; null for any. */
  readonly starts: string | null;
  readonly parse: (reader: BlockReader) => boolean | "stop";
}

/** Adds a block; a pending attribute list becomes its own. */
export function addBlock(reader: BlockReader, element: Element): void {
  if (reader.pending) {
    element.attributes = reader.pending;
    reader.pending = null;
  }
  reader.tree.children.push(element);
}

export function lastChild(reader: BlockReader): Element | undefined {
  return reader.tree.children.at(-1);
}

/** The index of the first of `spans` (in order) that begins at `at` or later. */
export function firstSpanFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `[from, to)` of the content as the file has it: Liquid is masked in the content. */
export function sourceText({ content, document }: BlockReader, from: number, to: number): string {
  return document.source.slice(sourceAt(content, from), sourceAt(content, to));
}

/** A source element over `[from, to)` of the content, its indentation and trailing white space left out. */
export function sourceElement(
  reader: BlockReader,
  kind: SourceKind,
  from: number,
  to: number,
): SourceElement {
  const { text } = reader.content;
  let start = from;
  while (start < to && (text[start] === " " || text[start] === "\t")) start++;
  const end = Math.max(trimEnd(text, start, to), lastSilentEnd(reader, start, to));
  const lines = sourceLines(reader.content, start, end).flatMap((line) =>
    splitSourceLines(reader.document.source, line),
  );
  return {
    type: "source",
    kind,
    lines,
    from: sourceAt(reader.content, start),
    to: sourceAt(reader.content, end),
  };
}

/** Where the last Liquid tag in `[from, to)` ends that looks like white space; 0 without one. */
export function lastSilentEnd(
  { content, document }: BlockReader,
  from: number,
  to: number,
): number {
  const { silentLiquid } = document;
  const tag = silentLiquid[firstSpanFrom(silentLiquid, sourceAt(content, to)) - 1];
  return tag && tag.from >= sourceAt(content, from) ? contentAt(content, tag.to) : 0;
}

/** The lines of a span of the source, without line ends. More than one where a Liquid tag runs over a line end. */
export function splitSourceLines(source: string, { from, to }: Span): Span[] {
  const lines: Span[] = [];
  let at = from;
  for (const end of source.slice(from, to).matchAll(/\r\n?|\n/g)) {
    lines.push({ from: at, to: from + end.index });
    at = from + end.index + end[0].length;
  }
  lines.push({ from: at, to });
  return lines;
}
