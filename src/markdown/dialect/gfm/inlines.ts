import { decodeString } from "micromark-util-decode-string";
import type { Emphasis, Inline, Span, Text } from "../../syntax/tree.ts";
import { readCode } from "./code-text.ts";
import { LAYOUT } from "./layout-tokens.ts";
import { readAutolink, readImage, readLink, readLiteralAutolink } from "./links.ts";
import type { Reading } from "./reading.ts";
import { child, type Token } from "./tokens.ts";

/** One construct: the nodes that a token of its type becomes. */
type Construct = (token: Token, reading: Reading) => Inline | readonly Inline[];

/** Every construct of a line. What is not here is text, or holds tokens that are. */
const CONSTRUCTS: Readonly<Record<string, Construct>> = {
  data: (token, { text }) => literal(token, text),
  characterEscape: piece,
  characterReference: piece,
  lineEnding: ({ from, to }) => ({ type: "softBreak", from, to }),
  hardBreakTrailing: ({ from, to }) => ({ type: "hardBreak", from, to }),
  hardBreakEscape: ({ from, to }) => ({ type: "hardBreak", from, to }),
  codeText: readCode,
  emphasis: (token, reading) => readEmphasis("em", "emphasis", token, reading),
  strong: (token, reading) => readEmphasis("strong", "strong", token, reading),
  strikethrough: (token, reading) => readEmphasis("strike", "strikethrough", token, reading),
  link: readLink,
  image: readImage,
  autolink: readAutolink,
  literalAutolink: readLiteralAutolink,
  htmlText: ({ from, to }, { text }) => ({
    type: "source",
    kind: text.startsWith("<!--", from) ? "comment" : "html",
    from,
    to,
  }),
  gfmFootnoteCall: ({ from, to }) => ({ type: "source", kind: "footnote", from, to }),
};

/** The inline nodes that the tokens of `span` become. */
export function readInlines(
  tokens: readonly Token[],
  span: Span,
  reading: Reading,
): readonly Inline[] {
  return withBreaksFilled(withTextJoined(tokens.flatMap((token) => nodesOf(token, reading))), span);
}

function nodesOf(token: Token, reading: Reading): Inline | readonly Inline[] {
  if (LAYOUT.has(token.type) || token.from === token.to) return [];
  const construct = Object.hasOwn(CONSTRUCTS, token.type) ? CONSTRUCTS[token.type] : undefined;
  if (construct) return construct(token, reading);
  if (token.children.length === 0) return literal(token, reading.text);
  return token.children.flatMap((inner) => nodesOf(inner, reading));
}

function literal({ from, to }: Span, text: string): Text {
  return { type: "text", from, to, value: text.slice(from, to) };
}

/** An escape or a character reference: its value is not its slice, so it stays a piece of its own. */
function piece({ from, to }: Token, { text }: Reading): Text {
  return { type: "text", from, to, value: decodeString(text.slice(from, to)) };
}

function readEmphasis(
  type: Emphasis["type"],
  construct: string,
  token: Token,
  reading: Reading,
): Emphasis {
  const inside = child(token, `${construct}Text`);
  const content = { from: inside?.from ?? token.to, to: inside?.to ?? token.to };
  const children = readInlines(inside?.children ?? [], content, reading);
  return { type, from: token.from, to: token.to, content, children };
}

/** Literal runs that touch are one text. */
function withTextJoined(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === "text" && before?.type === "text" && touch(before, node)) {
      joined[joined.length - 1] = { ...before, to: node.to, value: before.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

function touch(left: Text, right: Text): boolean {
  const isLiteral = (node: Text): boolean => node.value.length === node.to - node.from;
  return left.to === right.from && isLiteral(left) && isLiteral(right);
}

/**
 * A break covers all between its neighbours: the white space before the line end and the next line's prefix. The marks
 * of a hard break and the line end after them are one break.
 */
function withBreaksFilled(nodes: readonly Inline[], span: Span): Inline[] {
  const merged = nodes.filter(
    (node, i) => node.type !== "softBreak" || nodes[i - 1]?.type !== "hardBreak",
  );
  return merged.map((node, i) => {
    if (node.type !== "softBreak" && node.type !== "hardBreak") return node;
    return {
      type: node.type,
      from: node.type === "softBreak" ? (merged[i - 1]?.to ?? span.from) : node.from,
      to: merged[i + 1]?.from ?? span.to,
    };
  });
}
