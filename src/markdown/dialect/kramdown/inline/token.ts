/**
 * What the constructs find, in positions of the virtual text; `build.ts` makes the syntax tree of it. Attempts that
 * fail throw their tokens away, so nothing is computed here that the tree alone needs.
 */
export type Token =
  | TextToken
  | PieceToken
  | BreakToken
  | CodeToken
  | EmphasisToken
  | LinkToken
  | ImageToken
  | SourceToken;

interface Range {
  from: number;
  to: number;
}
/** Text as it stands. */
interface TextToken extends Range {
  readonly type: "text";
}
/** An escape or an entity, with what it stands for. */
interface PieceToken extends Range {
  readonly type: "piece";
  readonly value: string;
  /** Escapes are text for kramdown, entities are elements: only these take an attribute list. */
  readonly entity: boolean;
}
/** The marks of a hard break: two spaces or backslashes, without the line end. */
interface BreakToken extends Range {
  readonly type: "break";
}
interface CodeToken extends Range {
  readonly type: "code";
  readonly content: Range;
}
interface EmphasisToken extends Range {
  readonly type: "em" | "strong" | "strike";
  readonly content: Range;
  readonly children: readonly Token[];
}
export interface LinkToken extends Range {
  readonly type: "link";
  href: string;
  title: string | null;
  /** Whether its address holds Liquid, as it is written. */
  holdsLiquid: boolean;
  readonly form: "inline" | "reference" | "autolink";
  readonly content: Range;
  readonly children: readonly Token[];
}
export interface ImageToken extends Range {
  readonly type: "image";
  src: string;
  alt: string;
  title: string | null;
  holdsLiquid: boolean;
  readonly form: "inline" | "reference";
}
interface SourceToken extends Range {
  readonly type: "source";
  readonly kind: "html" | "comment" | "math" | "attributes" | "footnote" | "other";
}

/** Moves tokens that were found in a part of the text to their places in the whole. */
export function shift(tokens: readonly Token[], by: number): Token[] {
  return tokens.map((token) => {
    const moved = { ...token, from: token.from + by, to: token.to + by };
    if (!("content" in moved)) return moved;
    const content = { from: moved.content.from + by, to: moved.content.to + by };
    if (!("children" in moved)) return { ...moved, content };
    return { ...moved, content, children: shift(moved.children, by) };
  });
}
