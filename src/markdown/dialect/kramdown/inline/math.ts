import { find, push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

/** Math: `$$x_1$$`, over line ends too. A single `$` is text. Shown as source. */
export function math(scanner: Scanner, frame: Frame): boolean {
  const { pos: from } = scanner;
  const close = find(scanner, "$$", from + 2);
  if (close === -1) return false;
  scanner.pos = close + 2;
  push(frame, { type: "source", kind: "math", from, to: scanner.pos });
  return true;
}
