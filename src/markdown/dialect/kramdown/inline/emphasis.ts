import { isAlnum, isAlpha, isSpaceCode } from "./characters.ts";
import { flush, innerFrame, push, WITHIN } from "./scanner.ts";
import type { Frame, Scanner, Stop } from "./scanner.ts";

/**
 * Emphasis: `*a*`, `_a_`, `**a**`, `__a__`.
 *
 * Two marks try strong first, then one mark alone. What follows the opening marks is no white space; what stands before
 * the closing marks is none either, whatever its script, so `**标题：**内容` is strong. `_` opens not behind a letter
 * (Chinese ones included) and closes not before a letter or digit. No em in an em, no strong in a strong. Of
 * `***x***` the strong is outside. Marks that do not work out are text.
 */
export function emphasis(scanner: Scanner, frame: Frame): boolean {
  const { text, pos } = scanner;
  const mark = text[pos] ?? "";
  const length = text[pos + 1] === mark ? 2 : 1;
  const kind = length === 2 ? "strong" : "em";
  const impossible =
    (mark === "_" && followsLetter(text, pos)) ||
    isSpaceCode(text.charCodeAt(pos + length)) ||
    (frame.within & WITHIN[kind]) !== 0;
  if (impossible || !attempts(scanner, frame, mark, kind)) scanner.pos = pos + length;
  return true;
}

function attempts(scanner: Scanner, frame: Frame, mark: string, kind: "em" | "strong"): boolean {
  if (kind === "em") return attempt(scanner, frame, mark, "em");
  if (attempt(scanner, frame, mark + mark, "strong")) return true;
  return frame.kind !== "em" && attempt(scanner, frame, mark, "em");
}

function attempt(scanner: Scanner, frame: Frame, marks: string, kind: "em" | "strong"): boolean {
  const { pos: from } = scanner;
  const content = from + marks.length;
  const within = frame.within | WITHIN[kind];
  const inner = innerFrame(frame, content, { kind, within });
  const visited: number[] = [];
  const key = (at: number): number =>
    at * 32 + within * 4 + (kind === "em" ? 0 : 2) + (marks[0] === "_" ? 1 : 0);
  scanner.pos = content;
  const found = scanner.spans(scanner, inner, closing(scanner, inner, marks, visited, key));
  if (!found) {
    for (const at of visited) scanner.unclosed.add(key(at));
    scanner.pos = from;
    return false;
  }
  const to = scanner.pos + marks.length;
  flush(inner, scanner.pos);
  push(frame, {
    type: kind,
    from,
    to,
    content: { from: content, to: scanner.pos },
    children: inner.tokens,
  });
  scanner.pos = to;
  return true;
}

/**
 * The stop of an emphasis. A place that an earlier attempt of this kind came by without ever closing will not do better
 * now: remembering these keeps `*a *a *a …` linear. Only where the answer hangs on what was read before (nothing yet,
 * or an attribute list that needs an element) nothing is remembered.
 */
function closing(
  scanner: Scanner,
  inner: Frame,
  marks: string,
  visited: number[],
  key: (at: number) => number,
): Stop {
  const { text } = scanner;
  return () => {
    const at = scanner.pos;
    if (scanner.unclosed.has(key(at))) return "fail";
    if (mayClose(text, at, marks)) {
      if (inner.tokens.length > 0 || inner.textFrom < at) return "stop";
    } else if (text[at] !== "{") visited.push(at);
    return "on";
  };
}

function mayClose(text: string, at: number, marks: string): boolean {
  if (!text.startsWith(marks, at) || isSpaceCode(text.charCodeAt(at - 1))) return false;
  const mark = marks[0] ?? "";
  if (marks.length === 1 && text[at + 1] === mark && text[at + 2] !== mark) return false;
  return mark !== "_" || !isAlnum(text, at + marks.length);
}

/** kramdown's `/[[:alpha:]]-?[[:alpha:]]*\z/` on what stands before. */
function followsLetter(text: string, at: number): boolean {
  if (at === 0) return false;
  return isAlpha(text, at - 1) || (text[at - 1] === "-" && at > 1 && isAlpha(text, at - 2));
}
