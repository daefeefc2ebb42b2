import type { Span } from "../../../syntax/tree.ts";
import { readLiquid } from "../liquid/tags.ts";

/**
 * The parts of a block's content that belong to Liquid, which runs before kramdown. `isRaw` says where it is known to be
 * inert, by a `{% raw %}` in an earlier block.
 */
export function liquidIn(text: string, isRaw: (at: number) => boolean): readonly Span[] {
  if (!text.includes("{{") && !text.includes("{%")) return [];
  return readLiquid(text, 0).tags.filter((tag) => !isRaw(tag.from));
}

/** Letters in place of Liquid, position by position: what it prints is taken to be a word. */
export function mask(text: string, liquid: readonly Span[]): string {
  if (liquid.length === 0) return text;
  let masked = "";
  let at = 0;
  for (const { from, to } of liquid) {
    masked += text.slice(at, from) + "X".repeat(to - from);
    at = to;
  }
  return masked + text.slice(at);
}
