import type { Inline, Span } from "../../../syntax/tree.ts";
import { EMPTY_CONTEXT } from "../context.ts";
import type { InlineContext } from "../context.ts";
import { parseInline } from "./index.ts";

/** For tests: the spans of a text in short. `strong(标题：)内容`, `link(a → /b "t")`, sources as `html⟨<b>⟩`. */
export function outline(text: string, context: Partial<InlineContext> = {}): string {
  return outlineOf(parseInline(text, lineSpansOf(text), { ...EMPTY_CONTEXT, ...context }), text);
}

export function lineSpansOf(text: string): Span[] {
  let from = 0;
  return text.split("\n").map((line) => {
    const span = { from, to: from + line.length };
    from = span.to + 1;
    return span;
  });
}

function outlineOf(nodes: readonly Inline[], text: string): string {
  return nodes.map((node) => outlineOfNode(node, text)).join("");
}

function outlineOfNode(node: Inline, text: string): string {
  switch (node.type) {
    case "text":
      return node.value === text.slice(node.from, node.to) ? node.value : `‹${node.value}›`;
    case "softBreak":
      return "⏎";
    case "hardBreak":
      return "↵";
    case "code":
      return `code(${node.value})`;
    case "source":
      return `${node.kind}⟨${text.slice(node.from, node.to)}⟩`;
    case "image":
      return `image(${node.alt} → ${node.src}${titleOf(node.title)})`;
    case "link":
      return `link(${outlineOf(node.children, text)} → ${node.href}${titleOf(node.title)})`;
    case "em":
    case "strong":
    case "strike":
      return `${node.type}(${outlineOf(node.children, text)})`;
  }
}

function titleOf(title: string | null): string {
  return title === null ? "" : ` "${title}"`;
}
