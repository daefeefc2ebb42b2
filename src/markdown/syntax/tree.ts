import type { InlineSourceKind, SourceKind } from "../../issue/schema/source-kinds.ts";

/**
 * The syntax tree that both dialects (kramdown and GFM) produce: plain data with offsets into the text that was
 * parsed. It is the contract between `dialect/`, which reads text, and `document/`, which builds the ProseMirror
 * document and remembers where each node stands.
 *
 * Every `from`/`to` is an offset in UTF-16 code units into the whole text handed to the dialect. Children lie inside
 * their parents, in order, and never overlap. Between two blocks there is white space only, and the line prefixes of
 * the containers they are in (`> `, the indentation of an item): whatever else a file holds belongs to a node.
 */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | CodeBlock
  | Table
  | ThematicBreak
  | SourceBlock;

export type Inline = Text | SoftBreak | HardBreak | Code | Emphasis | Link | Image | InlineSource;

/** Where a node stands: `[from, to)`. A block ends before the line end of its last line. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Paragraph extends Span {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
}

/** ATX or setext: `from`/`to` cover the marks; `content` is where the words stand. */
export interface Heading extends Span {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly content: Span;
  readonly children: readonly Inline[];
}

export interface List extends Span {
  readonly type: "list";
  readonly ordered: boolean;
  /** The number of the first item as written; kramdown publishes none, GFM does. 1 for bullets. */
  readonly start: number;
  readonly children: readonly ListItem[];
}

/** `from` is at the marker (`-`, `1.`). */
export interface ListItem extends Span {
  readonly type: "item";
  /** Published with `<p>` around its paragraphs (in kramdown: around its first paragraph). */
  readonly loose: boolean;
  /** The state of a task list's box, null where there is none. */
  readonly checked: boolean | null;
  /** Where the first block begins, or would: after the marker, its space and a task's box. */
  readonly contentFrom: number;
  readonly children: readonly Block[];
}

export interface Blockquote extends Span {
  readonly type: "blockquote";
  readonly children: readonly Block[];
}

/** Fenced or indented. `lines` are the lines of code, each without its container's prefix and without its line end. */
export interface CodeBlock extends Span {
  readonly type: "code";
  readonly fenced: boolean;
  /** What follows the opening fence, trimmed. */
  readonly info: string;
  readonly lines: readonly Span[];
  /** The code as published, lines joined by "\n", without a final line end; Liquid is not run. */
  readonly value: string;
  /** Whether the site generator runs Liquid in the code, so that something else is published. */
  readonly runsLiquid?: boolean;
}

export interface Table extends Span {
  readonly type: "table";
  readonly align: readonly Align[];
  readonly rows: readonly TableRow[];
}
export type Align = "left" | "center" | "right" | null;
export interface TableRow extends Span {
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}
/** `from`/`to` cover the trimmed content. */
export interface TableCell extends Span {
  readonly children: readonly Inline[];
  /** What stands in its row after the last column, with the bar before it: GFM publishes none of it. */
  readonly excess?: Span;
}

export interface ThematicBreak extends Span {
  readonly type: "rule";
}

/**
 * A block whose text is shown as it is written. What it publishes depends on its kind: HTML is published as kramdown
 * would, some kinds (`html/source-block.ts` says which) publish nothing where they stand, and all others are
 * published as `<pre data-source>`.
 */
export interface SourceBlock extends Span {
  readonly type: "source";
  readonly kind: SourceKind;
  /** The lines, each without its container's prefix and without its line end. */
  readonly lines: readonly Span[];
}

/** A piece of text. Where `value` is not the source's own slice (an escape, an entity), the piece is one whole. */
export interface Text extends Span {
  readonly type: "text";
  readonly value: string;
}

/** A line end inside a paragraph, with the white space before it and the next line's prefix and indentation. */
export interface SoftBreak extends Span {
  readonly type: "softBreak";
}

/** The marks of a hard break (two spaces, a backslash) with all that a soft break covers. */
export interface HardBreak extends Span {
  readonly type: "hardBreak";
}

export interface Code extends Span {
  readonly type: "code";
  readonly value: string;
  /** As for a block of code. */
  readonly runsLiquid?: boolean;
  /** Where the value stands: its slice is the value, unless the code runs over a line end. */
  readonly content: Span;
}

export interface Emphasis extends Span {
  readonly type: "em" | "strong" | "strike";
  /** Between the opening and the closing marks. */
  readonly content: Span;
  readonly children: readonly Inline[];
}

export interface Link extends Span {
  readonly type: "link";
  /** As published (unescaped, references resolved, not percent-encoded by us). */
  readonly href: string;
  readonly title: string | null;
  /** Whether the site generator runs Liquid in the address. */
  readonly runsLiquid?: boolean;
  readonly form: "inline" | "reference" | "autolink";
  /** The words of the link, between `[` and `]`; of an autolink, its address. */
  readonly content: Span;
  readonly children: readonly Inline[];
}

export interface Image extends Span {
  readonly type: "image";
  readonly src: string;
  readonly alt: string;
  readonly title: string | null;
  /** As for a link. */
  readonly runsLiquid?: boolean;
  readonly form: "inline" | "reference";
}

/** A piece of a line shown as it is written: an HTML tag or comment, Liquid, math, a footnote mark, a span IAL. */
export interface InlineSource extends Span {
  readonly type: "source";
  readonly kind: InlineSourceKind;
}
