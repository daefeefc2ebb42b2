import { isSpaceCode } from "./characters.ts";
import { find, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

/**
 * Code: `` `a` ``, ``` `` a`b `` ```.
 *
 * Ends at the first run of as many backticks, be it part of a longer one. A single backtick between white space is
 * text, so `` ` a ` `` is no code; one space at either end belongs to the marks of longer runs only.
 */
export function codeSpan(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  let content = from;
  while (text[content] === "`") content++;
  const length = content - from;
  const alone =
    length === 1 &&
    (from === 0 || isSpaceCode(text.charCodeAt(from - 1))) &&
    isSpaceCode(text.charCodeAt(content));
  const close = alone ? -1 : find(scanner, "`".repeat(length), content);
  scanner.pos = content;
  if (close === -1) return true;
  let end = close;
  if (length > 1) {
    if (text[content] === " " && content < end) content++;
    if (text[end - 1] === " " && content < end) end--;
  }
  scanner.pos = close + length;
  push(frame, { type: "code", from, to: scanner.pos, content: { from: content, to: end } });
  return true;
}
