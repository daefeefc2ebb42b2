import { isSpaceCode } from "./characters.ts";
import { createScanner, findPattern, flush, push, rootFrame } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";
import { shift } from "./token.ts";

const END = /[^ \t\n\v\f\r~]~~/g;

/**
 * Strikethrough: `~~a~~`, two marks on either side; `~a~` is text.
 *
 * Its end is looked for before its content is read, and the content is read for itself: code or a link cannot reach out
 * of it, and emphasis around it does not count in it.
 */
export function strikethrough(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  const content = from + 2;
  if (text[content] === "~" || isSpaceCode(text.charCodeAt(content))) return false;
  const last = findPattern(scanner, END, content);
  if (last === -1) return false;
  const close = last + 1;
  const part = createScanner(
    text.slice(content, close),
    scanner.written.slice(content, close),
    scanner.context,
    scanner.spans,
  );
  const inner = rootFrame(true);
  part.spans(part, inner, null);
  flush(inner, close - content);
  const to = close + 2;
  const children = shift(inner.tokens, content);
  push(frame, { type: "strike", from, to, content: { from: content, to: close }, children });
  scanner.pos = to;
  return true;
}
