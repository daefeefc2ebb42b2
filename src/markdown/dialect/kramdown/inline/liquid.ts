import type { Span } from "../../../syntax/tree.ts";

const LIQUID = /\{%-?\s*(\w+)?[^]*?%\}|\{\{[^]*?\}\}/g;
/** Blocks of which Liquid reads nothing, or all, itself. */
const WHOLE = new Set(["comment", "highlight"]);

/**
 * The parts of a text that belong to Liquid, which runs before kramdown: outputs `{{ … }}`, tags `{% … %}`, and
 * `{% comment %}…{% endcomment %}` as a whole. What stands between `{% raw %}` and `{% endraw %}` is none. `isRaw` says
 * where Liquid is known to be inert.
 */
export function liquidIn(text: string, isRaw: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  if (!text.includes("{{") && !text.includes("{%")) return found;
  let at = 0;
  while (at < text.length) {
    LIQUID.lastIndex = at;
    const match = LIQUID.exec(text);
    if (match === null) break;
    const from = match.index;
    if (isRaw(from)) {
      at = from + 2;
      continue;
    }
    const name = match[1] ?? "";
    const tagEnd = from + match[0].length;
    const end = name === "raw" || WHOLE.has(name) ? endOf(text, name, tagEnd) : null;
    const to = end !== null && WHOLE.has(name) ? end.to : tagEnd;
    found.push({ from, to });
    at = to;
    if (name !== "raw") continue;
    if (end === null) break;
    found.push(end);
    at = end.to;
  }
  return found;
}

function endOf(text: string, name: string, from: number): Span | null {
  const end = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, "g");
  end.lastIndex = from;
  const match = end.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
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
