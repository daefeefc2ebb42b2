import type { Block } from "../../syntax/tree.ts";
import { readBlocks } from "./blocks.ts";
import { readDefinitions } from "./definitions.ts";
import { readInlines } from "./inlines.ts";
import { PREFIXES } from "./layout-tokens.ts";
import { readTokens, type Token } from "./tokens.ts";

/**
 * Reads the Markdown of `text` from `from` to its end as GitHub does: the structure is exactly that of micromark with
 * GFM (tables, strikethrough, task lists, footnotes, literal autolinks), whose tokens give every offset. Liquid is
 * plain text there. Any string is read; nothing throws.
 */
export function parseGfm(text: string, from: number): Block[] {
  const tokens = readTokens(text, from);
  const targets = readDefinitions(tokens, text);
  return readBlocks(tokens, 0, {
    text,
    targets,
    prefixes: prefixesOf(tokens),
    inTable: false,
    readBlocks,
    readInlines,
  });
}

function prefixesOf(tokens: readonly Token[]): Map<number, number> {
  const prefixes = new Map<number, number>();
  const visit = (token: Token): void => {
    if (PREFIXES.has(token.type)) prefixes.set(token.from, token.to);
    else token.children.forEach(visit);
  };
  tokens.forEach(visit);
  return prefixes;
}
