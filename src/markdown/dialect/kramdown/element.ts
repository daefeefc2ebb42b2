import type { Align, Span } from "../../syntax/tree.ts";
import type { SourceKind } from "../../../issue/schema/source-kinds.ts";

/** What an element keeps of the attribute lists that apply to it: the names it refers to (`{:toc}`). */
export interface AttributeList {
  readonly refs: string[];
}

/**
 * The elements of kramdown's own tree, as its rules ask for them ("is the last child a paragraph?"). Offsets are into
 * the source.
 */
export type Element =
  | BlankElement
  | ParagraphElement
  | HeadingElement
  | ListElement
  | BlockquoteElement
  | CodeElement
  | TableElement
  | RuleElement
  | SourceElement
  | BoundaryElement;

interface ElementBase extends Span {
  attributes?: AttributeList;
}

export interface BlankElement {
  readonly type: "blank";
  attributes?: AttributeList;
  readonly from: number;
  to: number;
  text: string;
}

export interface ParagraphElement {
  readonly type: "paragraph";
  from: number;
  to: number;
  attributes?: AttributeList;
  /** Where it begins in its container's content. */
  readonly start: number;
  readonly lines: Span[];
  /** kramdown's text of it, as far as its rules ask: how it begins (a task's box). */
  text: string;
  /** Published without `<p>`: the first paragraph of a tight item. */
  transparent: boolean;
}

export interface HeadingElement extends ElementBase {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly words: Span;
  /** `{#id}` behind the words. */
  readonly id: Span | null;
}

export interface ItemElement {
  readonly from: number;
  readonly contentFrom: number;
  /** The end of what was read as the item's. */
  readonly to: number;
  readonly body: BlockContainer;
}

export interface ListElement extends ElementBase {
  readonly type: "list";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ItemElement[];
}

export interface BlockquoteElement extends ElementBase {
  readonly type: "blockquote";
  readonly body: BlockContainer;
}

export interface CodeElement extends ElementBase {
  readonly type: "code";
  readonly fenced: boolean;
  readonly info: string;
  readonly lines: readonly Span[];
}

export interface TableElement extends ElementBase {
  readonly type: "table";
  readonly align: readonly Align[];
  readonly rows: readonly RowElement[];
}

export interface RowElement extends Span {
  readonly header: boolean;
  readonly cells: readonly Span[];
}

export interface RuleElement extends ElementBase {
  readonly type: "rule";
}

/** HTML, math, a definition list: what is shown as its text. */
export interface SourceElement extends ElementBase {
  readonly type: "source";
  readonly kind: SourceKind;
  readonly lines: readonly Span[];
}

/** kramdown's `eob` element: `^`, and what definitions and attribute lists leave in the tree. */
export interface BoundaryElement extends ElementBase {
  readonly type: "boundary";
  readonly of: "marker" | "definition" | "attribute-definition" | "attributes" | "extension";
}

/**
 * The children of a container. `asides` are pieces of source that kramdown's rules do not see as children, or not at
 * this place: definitions, attribute lists, markers, empty lines at the end of an item (for the Liquid in them).
 */
export interface BlockContainer {
  readonly children: Element[];
  readonly asides: (SourceElement | BlankElement)[];
  /** The name of the HTML element whose inside is read as blocks; its closing tag ends the container. */
  readonly html: string | null;
}

export function container(html: string | null = null): BlockContainer {
  return { children: [], asides: [], html };
}
