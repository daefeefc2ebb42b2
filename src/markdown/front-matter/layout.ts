import type { YamlNode } from "../../issue/yaml/yaml-tree.ts";

/** A replacement of a stretch of text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce(
      (result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to),
      text,
    );
}

/** The place right after the colon that ends a key. */
export function colonEndOf(text: string, key: YamlNode): number {
  for (let at = key.end; at < text.length; at++) {
    if (text[at] === ":") return at + 1;
    if (text[at] === "," || text[at] === "}") break;
    if (text[at] !== "#") continue;
    const end = text.indexOf("\n", at);
    if (end < 0) break;
    at = end;
  }
  return key.end;
}

export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line after the one that holds `at` begins. */
export function startOfNextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** The end of a value without the line ends that a block scalar has at its end. */
export function contentEnd(text: string, node: YamlNode): number {
  const block = node.kind === "scalar" && (node.style === "literal" || node.style === "folded");
  let end = node.end;
  if (block) while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}

export function lineEndIn(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** The white space that a line begins with. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, at), at))?.[0] ?? "";
}
