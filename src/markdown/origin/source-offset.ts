import type { Node } from "@tiptap/pm/model";
import { type LeafToken, leafTokens } from "./leaf-tokens.ts";
import type { Inline } from "../syntax/tree.ts";
import type { Origin } from "./origin.ts";
import type { Syntax } from "./sources.ts";

/**
 * Where a position of the document that was read stands in its text, as an offset in UTF-16 code units: exactly between
 * words, else where the innermost block that holds it begins. A position beyond the document is its end.
 */
export function sourceOffset({ doc, sources, text }: Origin, pos: number): number {
  const place = doc.resolve(Math.min(pos, doc.content.size));
  for (let depth = place.depth; depth > 0; depth--) {
    const node = place.node(depth);
    const source = sources.get(node);
    if (!source) continue;
    const inlines = node.isTextblock ? inlinesOf(source.syntax) : null;
    const offset =
      inlines && tokenOffset(leafTokens(source.text, inlines, node), place.parentOffset);
    return offset ?? source.syntax.from;
  }
  return firstOffset(doc, sources, text);
}

/** The words of a block that has some; null for one that is shown as it is written. */
function inlinesOf(syntax: Syntax): readonly Inline[] | null {
  if ("type" in syntax)
    return syntax.type === "paragraph" || syntax.type === "heading" ? syntax.children : null;
  return "cells" in syntax ? null : syntax.children;
}

/** After the characters that come before it: a caret at the end of a bold word stands before what closes it. */
function tokenOffset(tokens: readonly LeafToken[], offset: number): number | null {
  let before = 0;
  for (const token of tokens) {
    if (token.size > 0 && offset <= before + token.size)
      return token.kind === "words" && token.literal ? token.from + offset - before : token.from;
    before += token.size;
  }
  return tokens.at(-1)?.to ?? null;
}

/** Where the body begins; a text without blocks has it at its end. */
function firstOffset(doc: Node, sources: Origin["sources"], text: string): number {
  let found = text.length;
  doc.descendants((node) => {
    const source = sources.get(node);
    if (source) found = Math.min(found, source.syntax.from);
    return !source;
  });
  return found;
}
