import { contentOf } from "../content.ts";
import type { Content } from "../content.ts";
import type { InlineContext } from "../context.ts";
import type { Token } from "./token.ts";

/** Where we are in the virtual text, and what is known of it already. */
export interface Scanner {
  /** The text with Liquid replaced by letters, position by position: what the grammar reads. */
  readonly text: string;
  /** The same for the readers of HTML tags. */
  readonly content: Content;
  /** The text as it is written: where values come from. */
  readonly written: string;
  readonly context: InlineContext;
  pos: number;
  /** Searches, each with its last answer: looking again from before that answer costs nothing. */
  readonly searches: Map<string, Search>;
  /** Where emphasis of a kind is known never to close (see `emphasis.ts`). */
  readonly unclosed: Set<number>;
  /** Where a bracket closes, -1 for never (see `link.ts`). */
  readonly brackets: Map<number, number>;
  /** Where a parenthesis leads (see `destination.ts`). */
  readonly parentheses: Map<number, number>;
  /** HTML elements that were read within an attempt (see `html.ts`). */
  readonly elements: Map<number, { readonly tokens: readonly Token[]; readonly to: number }>;
  readonly spans: ParseSpans;
}

interface Search {
  from: number;
  at: number;
}

/** Says at a position where something may begin whether the span ends there. */
export type Stop = () => "on" | "stop" | "fail";

/** Reads spans into the frame up to its stop, or to the end of the text. Returns whether the stop was found. */
export type ParseSpans = (scanner: Scanner, frame: Frame, stop: Stop | null) => boolean;

/** What encloses a place, as far as the grammar asks. */
export const WITHIN = { em: 1, strong: 2, link: 4 } as const;

/** An element that is being read. */
export interface Frame {
  readonly kind: "root" | "em" | "strong" | "link" | "image" | "html";
  /** The elements around and including this one, of `WITHIN`. */
  readonly within: number;
  /** How many HTML elements and images are around this one. */
  readonly depth: number;
  /** Whether only HTML is read in it. */
  readonly raw: boolean;
  /** Whether an HTML element is around it: there a backslash breaks no line. */
  readonly inHtml: boolean;
  readonly tokens: Token[];
  /** Where text begins that is not a token yet. */
  textFrom: number;
  /** How many images are its children. */
  images: number;
}

/** kramdown runs out of stack at some depth; deeper elements than this are not read as such. */
export const DEEPEST = 32;

export function createScanner(
  text: string,
  written: string,
  context: InlineContext,
  spans: ParseSpans,
): Scanner {
  return {
    text,
    content: contentOf(text),
    written,
    context,
    pos: 0,
    searches: new Map(),
    unclosed: new Set(),
    brackets: new Map(),
    parentheses: new Map(),
    elements: new Map(),
    spans,
  };
}

export function rootFrame(inHtml: boolean): Frame {
  return {
    kind: "root",
    within: 0,
    depth: 0,
    raw: false,
    inHtml,
    tokens: [],
    textFrom: 0,
    images: 0,
  };
}

/** A frame for an element that begins to be read at `from` within `around`. */
export function innerFrame(
  around: Frame,
  from: number,
  own: Pick<Frame, "kind"> & Partial<Frame>,
): Frame {
  return {
    within: around.within,
    depth: around.depth,
    raw: false,
    inHtml: around.inHtml,
    tokens: [],
    images: 0,
    ...own,
    textFrom: from,
  };
}

/** Turns the text before `to` into a token. */
export function flush(frame: Frame, to: number): void {
  if (frame.textFrom < to) frame.tokens.push({ type: "text", from: frame.textFrom, to });
  frame.textFrom = to;
}

/** Adds a token, with the text before it; the text goes on behind it. */
export function push(frame: Frame, token: Token): void {
  flush(frame, token.from);
  frame.tokens.push(token);
  frame.textFrom = token.to;
}

/** The first place of `needle` at or after `from`, -1 for none. */
export function find(scanner: Scanner, needle: string, from: number): number {
  return search(scanner, needle, from, () => scanner.text.indexOf(needle, from));
}

/** The first match of a global regular expression at or after `from`, -1 for none. */
export function findPattern(scanner: Scanner, pattern: RegExp, from: number): number {
  return search(scanner, pattern.source, from, () => {
    pattern.lastIndex = from;
    return pattern.exec(scanner.text)?.index ?? -1;
  });
}

function search(scanner: Scanner, key: string, from: number, look: () => number): number {
  const known = scanner.searches.get(key);
  if (known !== undefined && known.from <= from && (known.at === -1 || known.at >= from))
    return known.at;
  const at = look();
  scanner.searches.set(key, { from, at });
  return at;
}

/** The match of a sticky regular expression at `at`. */
export function matchInLeaf(scanner: Scanner, sticky: RegExp, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(scanner.text);
}
