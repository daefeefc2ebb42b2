import type { LeafToken } from "../../origin/leaf-tokens.ts";
import type { Span } from "../../syntax/tree.ts";

/** The part of a leaf around a place: offsets of its source, and positions in the node. */
export interface LeafWindow extends Span {
  readonly start: number;
  readonly end: number;
}

/** So many characters are taken before and after a place, and the marks that they stand in. */
const REACH = 200;

/** A window larger than this is as slow as the whole leaf. */
const MOST = 2000;

/** The part of a leaf's source around a place, such that every mark stands within it or outside; null where it is long. */
function windowAround(tokens: readonly LeafToken[], { from, to }: Span): LeafWindow | null {
  const size = tokens.reduce((sum, token) => sum + token.size, 0);
  let first = { source: tokens[0]?.from ?? 0, position: 0 };
  let last = { source: tokens.at(-1)?.to ?? 0, position: size };
  let [position, depth, isPast] = [0, 0, false];
  for (const token of tokens) {
    if (depth === 0) {
      const before = cutIn(token, from - REACH) ?? token.from;
      if (before <= from - REACH)
        first = { source: before, position: positionIn(token, position, before) };
      const after = cutIn(token, to + REACH) ?? token.from;
      if (!isPast && after >= to + REACH) {
        last = { source: after, position: positionIn(token, position, after) };
        isPast = true;
      }
    }
    if (token.kind === "open") depth++;
    else if (token.kind === "close") depth--;
    position += token.size;
  }
  return last.source - first.source > MOST
    ? null
    : { from: first.source, to: last.source, start: first.position, end: last.position };
}

/** The windows around several places in order, those that meet as one; null where one is long. */
export function windowsAround(
  tokens: readonly LeafToken[],
  places: readonly Span[],
): LeafWindow[] | null {
  const windows: LeafWindow[] = [];
  let span: Span | undefined;
  for (const place of places) {
    const [last, alone] = [windows.at(-1), windowAround(tokens, place)];
    if (last && span && alone && alone.from <= last.to) {
      windows.pop();
      span = { from: span.from, to: place.to };
    } else span = place;
    const window = windowAround(tokens, span);
    if (!window) return null;
    windows.push(window);
  }
  return windows;
}

/** The offset in words that may be cut there, null in any other token. */
function cutIn(token: LeafToken, at: number): number | null {
  if (token.kind !== "words" || !token.literal || token.inCode) return null;
  return token.from < at && at < token.to ? at : null;
}

function positionIn(token: LeafToken, position: number, source: number): number {
  return position + source - token.from;
}
