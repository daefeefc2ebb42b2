import { holdsLiquid } from "../../../../issue/liquid/liquid.ts";
import { decodeEntities } from "./entity.ts";
import { destinationAt, wordsOfLabel } from "./destination.ts";
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
  const brackets: Brackets = { count: 1, open: [open], visited: [] };
  if (!scanner.spans(scanner, inner, closing(scanner, inner, brackets))) {
    rememberUnclosed(scanner, inner, brackets);
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

/** How many brackets are open, as kramdown counts them, where they stand, and how many were open where. */
interface Brackets {
  count: number;
  readonly open: number[];
  readonly visited: { readonly at: number; readonly count: number }[];
}

/** kramdown counts brackets: one more at each that opens, one less at each that closes, images that were read taken off. */
function closing(scanner: Scanner, inner: Frame, brackets: Brackets): Stop {
  const { text } = scanner;
  return () => {
    const { pos } = scanner;
    if (scanner.unclosed.has(keyOf(inner, pos))) return "fail";
    brackets.visited.push({ at: pos, count: brackets.count - inner.images });
    const at = text[pos] === "!" ? pos + 1 : pos;
    if (text[at] === "[") {
      forgetImages(brackets, inner);
      brackets.count++;
      brackets.open.push(at + 1);
    } else if (text[pos] === "]") {
      forgetImages(brackets, inner);
      brackets.count--;
      const last = brackets.open.pop();
      if (last !== undefined) scanner.brackets.set(last * 8 + inner.within, pos);
    } else return "on";
    return brackets.count - inner.images === 0 ? "stop" : "on";
  };
}

/** The bracket of an image that was read as one is open no more. */
function forgetImages({ count, open }: Brackets, inner: Frame): void {
  open.length = Math.min(open.length, count - inner.images);
}

/**
 * An attempt that found no end tells of later ones: those that begin at brackets which are still open, and those that
 * come by a place behind which no more brackets close than open. Without that, `[a [a [a …` would be quadratic.
 */
function rememberUnclosed(scanner: Scanner, inner: Frame, brackets: Brackets): void {
  forgetImages(brackets, inner);
  for (const one of brackets.open) scanner.brackets.set(one * 8 + inner.within, -1);
  let least = brackets.count - inner.images;
  for (const { at, count } of brackets.visited.toReversed()) {
    if (count <= least && scanner.text[at] !== "{") scanner.unclosed.add(keyOf(inner, at));
    least = Math.min(least, count);
  }
}

/** Beside the keys of emphasis, which end in 0 to 31. */
function keyOf(inner: Frame, at: number): number {
  return -(at * 8 + inner.within) - 1;
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
  const liquid = { holdsLiquid: holdsLiquid(destination.href) };
  const address = decodeEntities(destination.href);
  const title = destination.title === null ? null : decodeEntities(destination.title);
  if (inner.kind === "image") {
    const alt = decodeEntities(wordsOfLabel(scanner, open, close)).replace(/[ \t]*\n[ \t]*/g, " ");
    push(frame, { type: "image", src: address, alt, title, ...liquid, form, from, to });
    return;
  }
  const content = { from: open, to: close };
  push(frame, {
    type: "link",
    href: address,
    title,
    ...liquid,
    form,
    from,
    to,
    content,
    children: inner.tokens,
  });
}
