import type { ResolvedPos } from "@tiptap/pm/model";
import { leafTokens } from "./leaf-tokens.ts";
import type { Inline } from "../syntax/tree.ts";
import type { Origin } from "./origin.ts";
import type { Source, Syntax } from "./sources.ts";

/**
 * Where a position of a document stands in the text that it was read from. Inside a node that an edit made, where the
 * nearest one around it begins; null where no node around it came from a text.
 */
export function textOffset(
  { doc, sources }: Pick<Origin, "doc" | "sources">,
  pos: number,
): number | null {
  const $pos = doc.resolve(Math.max(0, Math.min(pos, doc.content.size)));
  const behind = $pos.nodeAfter && sources.get($pos.nodeAfter);
  if (behind) return behind.syntax.from;
  for (let depth = $pos.depth; depth > 0; depth--) {
    const source = sources.get($pos.node(depth));
    if (source) return depth === $pos.depth ? offsetIn($pos, source) : source.syntax.from;
  }
  // A section is no more than its blocks; its heading stands first.
  const first = $pos.nodeAfter?.firstChild;
  return (first && sources.get(first)?.syntax.from) ?? null;
}

function offsetIn($pos: ResolvedPos, { text, syntax }: Source): number {
  const { parent, parentOffset } = $pos;
  const children = parent.inlineContent ? inlinesOf(syntax) : null;
  if (children) {
    let position = 0;
    for (const token of leafTokens(text, children, parent)) {
      if (token.size > 0 && parentOffset < position + token.size)
        return token.from + ("literal" in token && token.literal ? parentOffset - position : 0);
      position += token.size;
    }
    return syntax.to;
  }
  if ("lines" in syntax && parent.isTextblock) {
    const before = parent.textContent.slice(0, parentOffset).split("\n");
    const line = syntax.lines[before.length - 1];
    return line ? Math.min(line.from + (before.at(-1)?.length ?? 0), line.to) : syntax.to;
  }
  return syntax.from;
}

function inlinesOf(syntax: Syntax): readonly Inline[] | null {
  if (!("children" in syntax)) return null;
  if (!("type" in syntax)) return syntax.children;
  return syntax.type === "paragraph" || syntax.type === "heading" ? syntax.children : null;
}
