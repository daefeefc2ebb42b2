import type {
  Block,
  Blockquote,
  Heading,
  Paragraph,
  SourceBlock,
  Span,
} from "../../syntax/tree.ts";
import type { SourceKind } from "../../../issue/schema/index.ts";
import { fencedCode, indentedCode } from "./code-block.ts";
import { readInlines } from "./inlines.ts";
import { LAYOUT } from "./layout-tokens.ts";
import { lineSpansIn, trimmedEnd } from "./lines.ts";
import { readList } from "./list.ts";
import type { Reading } from "./reading.ts";
import { readTable } from "./table.ts";
import { child, type Token } from "./tokens.ts";

/** One construct: the block that a token of its type becomes. `depth` counts the containers around it. */
type Construct = (token: Token, depth: number, reading: Reading) => Block | null;

const CONSTRUCTS: Readonly<Record<string, Construct>> = {
  paragraph: readParagraph,
  atxHeading: readAtxHeading,
  setextHeading: readSetextHeading,
  listOrdered: readList,
  listUnordered: readList,
  blockQuote: readBlockquote,
  codeFenced: (token, _, reading) => fencedCode(token, reading),
  codeIndented: (token, _, reading) => indentedCode(token, reading),
  table: (token, _, reading) => readTable(token, reading),
  thematicBreak: ({ from, to }) => ({ type: "rule", from, to }),
  htmlFlow: readHtml,
  definition: (token, depth, reading) => readSource("link-definition", token, depth, reading),
  gfmFootnoteDefinition: (token, depth, reading) => readSource("footnote", token, depth, reading),
};

const HOLDS_BLOCKS = new Set(["listOrdered", "listUnordered", "blockQuote"]);

/** Containers in more containers than these are shown as source: each costs stack wherever a document is walked. */
const DEEPEST = 100;

/** The blocks that the tokens of a container become. */
export function readBlocks(tokens: readonly Token[], depth: number, reading: Reading): Block[] {
  return tokens.flatMap((token) => {
    if (LAYOUT.has(token.type)) return [];
    const construct = Object.hasOwn(CONSTRUCTS, token.type) ? CONSTRUCTS[token.type] : undefined;
    if (!construct) return readBlocks(token.children, depth, reading);
    const isTooDeep = depth >= DEEPEST && HOLDS_BLOCKS.has(token.type);
    const block = isTooDeep
      ? readSource("other", token, depth, reading)
      : construct(token, depth, reading);
    return block ? [block] : [];
  });
}

/** A task's box belongs to the item, with the white space after it. */
function readParagraph(token: Token, _: number, reading: Reading): Paragraph | null {
  const isTask = token.children[0]?.type === "taskListCheck";
  const [box, ...rest] = token.children;
  const from = isTask ? afterWhitespace(box?.to ?? token.from, rest, reading) : token.from;
  const words = isTask ? rest.map((inner) => cutBefore(inner, from)) : token.children;
  const children = readInlines(
    words.filter((inner) => inner.to > from),
    { from, to: token.to },
    reading,
  );
  const last = children.at(-1);
  return last
    ? { type: "paragraph", from: children[0]?.from ?? from, to: last.to, children }
    : null;
}

/** Where the words after a task's box begin. */
function afterWhitespace(boxEnd: number, rest: readonly Token[], { text }: Reading): number {
  const words = rest.find((token) => !LAYOUT.has(token.type) && token.type !== "lineEnding");
  let at = words?.from ?? boxEnd;
  if (words?.type === "data") while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

function cutBefore(token: Token, from: number): Token {
  return token.type === "data" && token.from < from && from < token.to ? { ...token, from } : token;
}

function readAtxHeading(token: Token, _: number, reading: Reading): Heading {
  const opening = child(token, "atxHeadingSequence");
  const words = child(token, "atxHeadingText");
  const at =
    token.children.find(({ type }) => type === "whitespace")?.to ?? opening?.to ?? token.to;
  const content = words ? { from: words.from, to: words.to } : { from: at, to: at };
  return heading(
    token,
    levelOf((opening?.to ?? 0) - (opening?.from ?? 0)),
    content,
    words,
    reading,
  );
}

function readSetextHeading(token: Token, _: number, reading: Reading): Heading {
  const words = child(token, "setextHeadingText");
  const line = child(token, "setextHeadingLine");
  const level = reading.text[line?.from ?? token.from] === "=" ? 1 : 2;
  const from = words?.from ?? token.from;
  const content = { from, to: trimmedEnd(from, words?.to ?? from, reading.text) };
  return heading(token, level, content, words, reading);
}

function heading(
  token: Token,
  level: Heading["level"],
  content: Span,
  words: Token | undefined,
  reading: Reading,
): Heading {
  const children = readInlines(words?.children ?? [], content, reading);
  return { type: "heading", from: token.from, to: token.to, level, content, children };
}

function levelOf(length: number): Heading["level"] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[length - 1] ?? 6;
}

/** A quote runs to its last `>`, though nothing may follow that. */
function readBlockquote(token: Token, depth: number, reading: Reading): Blockquote {
  const children = readBlocks(token.children, depth + 1, reading);
  const to = Math.max(lastMark(token), children.at(-1)?.to ?? token.from);
  return { type: "blockquote", from: token.from, to, children };
}

/** Where the last `>` in a token ends; an empty last line's may stand in what is inside the quote. */
function lastMark(token: Token): number {
  if (token.type === "blockQuoteMarker") return token.to;
  return token.children.reduce((last, inner) => Math.max(last, lastMark(inner)), token.from);
}

function readHtml(token: Token, depth: number, reading: Reading): SourceBlock {
  const source = readSource("html", token, depth, reading);
  const written = reading.text.slice(source.from, source.to).trim();
  const isComment = /^<!--(?:(?!-->)[^])*-->$/.test(written);
  return isComment ? { ...source, kind: "comment" } : source;
}

function readSource(kind: SourceKind, token: Token, depth: number, reading: Reading): SourceBlock {
  const span = { from: token.from, to: trimmedEnd(token.from, token.to, reading.text) };
  return { type: "source", kind, ...span, lines: lineSpansIn(span, depth, reading) };
}
