import { decodeEntities } from "./entity.ts";
import { destinationAt, plainWords } from "./destination.ts";
import type { Destination } from "./destination.ts";
import { DEEPEST, flush, innerFrame, push, WITHIN } from "./scanner.ts";
import type { Frame, Scanner, Stop } from "./scanner.ts";

/**
 * Links and images: `[a](b)`, `[a](b "title")`, `[a][label]`, `[label]`, `![a](b)`.
 *
 * The words run to the bracket that matches; code, escapes and HTML in them hide theirs. A link in a link or in an image
 * is text, an image in a link is one. What leads nowhere is text, and so is a `[` before `^`.
 */
export function link(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  const isImage = text[from] === "!";
  const open = from + (isImage ? 2 : 1);
  if (open >= text.length || text[open] === "^") return false;
  const refused = isImage ? frame.depth >= DEEPEST : (frame.within & WITHIN.link) !== 0;
  if (refused || !words(scanner, frame, from, open, isImage)) scanner.pos = open;
  return true;
}

function words(
  scanner: Scanner,
  frame: Frame,
  from: number,
  open: number,
  isImage: boolean,
): boolean {
  const within = frame.within | WITHIN.link;
  const known = scanner.brackets.get(open * 8 + within);
  if (known === -1) return false;
  if (known !== undefined && destinationAt(scanner, open, known) === null) return false;
  const inner = innerFrame(frame, open, {
    kind: isImage ? "image" : "link",
    within,
    depth: frame.depth + (isImage ? 1 : 0),
  });
  scanner.pos = open;
  const unclosed = [open];
  const found = scanner.spans(scanner, inner, closing(scanner, inner, unclosed));
  if (!found) {
    for (const one of unclosed) scanner.brackets.set(one * 8 + within, -1);
    return false;
  }
  const close = scanner.pos;
  scanner.brackets.set(open * 8 + within, close);
  const destination = destinationAt(scanner, open, close);
  if (destination === null) return false;
  if (isImage) frame.images++;
  flush(inner, close);
  add(scanner, frame, inner, { from, open, close, destination });
  scanner.pos = destination.to;
  return true;
}

/**
 * kramdown counts brackets: one more at each that opens, one less at each that closes, images that were read taken off.
 * `unclosed` holds those that are open, so that trying each of them later costs nothing: `[[[[…` stays linear.
 */
function closing(scanner: Scanner, inner: Frame, unclosed: number[]): Stop {
  let count = 1;
  return () => {
    const { text, pos } = scanner;
    const bracket = text[pos] === "!" ? pos + 1 : pos;
    if (text[bracket] === "[") {
      unclosed.length = Math.min(unclosed.length, count - inner.images);
      count++;
      unclosed.push(bracket + 1);
    } else if (text[pos] === "]") {
      unclosed.length = Math.min(unclosed.length, count - inner.images);
      count--;
      const last = unclosed.pop();
      if (last !== undefined) scanner.brackets.set(last * 8 + inner.within, pos);
    } else return "on";
    return count - inner.images === 0 ? "stop" : "on";
  };
}

interface Found {
  readonly from: number;
  readonly open: number;
  readonly close: number;
  readonly destination: Destination;
}

function add(
  scanner: Scanner,
  frame: Frame,
  inner: Frame,
  { from, open, close, destination }: Found,
): void {
  const { to, form } = destination;
  const address = decodeEntities(destination.href);
  const title = destination.title === null ? null : decodeEntities(destination.title);
  if (inner.kind === "image") {
    const alt = decodeEntities(plainWords(scanner, open, close)).replace(/[ \t]*\n[ \t]*/g, " ");
    push(frame, { type: "image", src: address, alt, title, form, from, to });
    return;
  }
  const content = { from: open, to: close };
  push(frame, {
    type: "link",
    href: address,
    title,
    form,
    from,
    to,
    content,
    children: inner.tokens,
  });
}
