import { matchInLeaf, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

const MARK = /\[\^(\w[\w-]*)\]/y;

/** A footnote's mark: `[^1]`, of a footnote that is defined; any other is text. Shown as source. */
export function footnoteMark(scanner: Scanner, frame: Frame): boolean {
  const { pos: from } = scanner;
  const match = matchInLeaf(scanner, MARK, from);
  if (match === null) return false;
  const to = from + match[0].length;
  scanner.pos = to;
  if (scanner.context.footnotes.has(match[1] ?? ""))
    push(frame, { type: "source", kind: "footnote", from, to });
  return true;
}
