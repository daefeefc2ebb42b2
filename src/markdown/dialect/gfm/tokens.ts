/// <reference types="micromark-extension-gfm-table" />
import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import { githubAttention } from "./github-attention.ts";

/** A token of micromark with the tokens inside it. Offsets are into the whole text. */
export interface Token {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly children: Token[];
  /** The token's text as micromark publishes it: tabs that a container's indentation has eaten into become spaces. */
  readonly published: string;
  /** Of a `table`: the alignment of its columns. */
  readonly align: readonly ("left" | "center" | "right" | "none")[];
}

/** Making a parser costs more than reading a line with it: there is one, its memory wiped before each text. */
const parser = parse({ extensions: [gfm(), githubAttention([gfm()])] });

function freshDocument(): ReturnType<typeof parser.document> {
  parser.defined = [];
  parser.lazy = {};
  delete parser.gfmFootnotes;
  return parser.document();
}

/**
 * Reads `text` from `from` to its end with micromark and GFM, and nests its events. micromark drops a BOM; ours stays
 * outside of all tokens. Prefixes of containers (`> `, an item's indentation) stand among the children of whatever runs
 * over the line end before them.
 */
export function readTokens(text: string, from: number): Token[] {
  const start = text.startsWith("\uFEFF", from) ? from + 1 : from;
  const source = text.slice(start);
  const events = postprocess(freshDocument().write(preprocess()(source, undefined, true)));
  const top: Token[] = [];
  const open: Token[][] = [top];
  for (const [kind, token, context] of events) {
    if (kind === "exit") {
      open.pop();
      continue;
    }
    const entered: Token = {
      type: token.type,
      from: start + token.start.offset,
      to: start + token.end.offset,
      children: [],
      align: token._align ?? [],
      get published() {
        return context.sliceSerialize(token);
      },
    };
    open.at(-1)?.push(entered);
    open.push(entered.children);
  }
  return top;
}

/** The first token of that type among the children. */
export function child(token: Token, type: string): Token | undefined {
  return token.children.find((inner) => inner.type === type);
}

/** The first token of that type at any depth. */
export function descendant(token: Token, type: string): Token | undefined {
  for (const inner of token.children) {
    const found = inner.type === type ? inner : descendant(inner, type);
    if (found) return found;
  }
  return undefined;
}
