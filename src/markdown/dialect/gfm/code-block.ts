import type { CodeBlock, Span } from "../../syntax/tree.ts";
import { LAYOUT } from "./layout-tokens.ts";
import type { Reading } from "./reading.ts";
import { child, type Token } from "./tokens.ts";

interface Line extends Span {
  readonly value: string;
}

/** Fenced code; a fence that nothing closes runs to the end of its container. */
export function fencedCode(token: Token, reading: Reading): CodeBlock {
  const fences = token.children.filter((inner) => inner.type === "codeFencedFence");
  const [opening, closing] = fences;
  const info = opening ? child(opening, "codeFencedFenceInfo") : undefined;
  const meta = opening ? child(opening, "codeFencedFenceMeta") : undefined;
  const inside = token.children.slice(1, closing ? token.children.indexOf(closing) : undefined);
  const [, ...lines] = linesOfCode(inside, opening?.to ?? token.from, reading);
  // The line end before the closing fence, or at the end of the text, ends the last line and begins no other.
  if (lines.length > 0 && (closing || lines.at(-1)?.value === "")) lines.pop();
  const to = closing?.to ?? lines.at(-1)?.to ?? opening?.to ?? token.to;
  const words = info ? reading.text.slice(info.from, meta?.to ?? info.to) : "";
  return codeBlock({ from: token.from, to }, true, words, lines);
}

export function indentedCode(token: Token, reading: Reading): CodeBlock {
  const lines = linesOfCode(token.children, token.from, reading);
  return codeBlock({ from: token.from, to: lines.at(-1)?.to ?? token.to }, false, "", lines);
}

function codeBlock(span: Span, fenced: boolean, info: string, lines: readonly Line[]): CodeBlock {
  return {
    type: "code",
    ...span,
    fenced,
    info: info.trim(),
    lines: lines.map(({ from, to }) => ({ from, to })),
    value: lines.map((line) => line.value).join("\n"),
  };
}

/** The lines that the tokens hold; the first begins at `from`, each other after its prefix and indentation. */
function linesOfCode(tokens: readonly Token[], from: number, reading: Reading): Line[] {
  const lines: Line[] = [];
  let line: Line = { from, to: from, value: "" };
  for (const token of tokens) {
    if (token.type === "lineEnding") {
      lines.push(line);
      const start = token.from + (reading.text.startsWith("\r\n", token.from) ? 2 : 1);
      line = { from: start, to: start, value: "" };
    } else if (token.type === "codeFlowValue") {
      line = { from: token.from, to: token.to, value: valueOf(token, reading) };
    } else if (LAYOUT.has(token.type)) {
      line = { from: token.to, to: token.to, value: "" };
    }
  }
  return [...lines, line];
}

/** The source's own slice, but where a tab was eaten into: its rest is published as spaces. */
function valueOf(token: Token, reading: Reading): string {
  const slice = reading.text.slice(token.from, token.to);
  return token.published.length === slice.length ? slice : token.published;
}
