import { isSpace, skip } from "../characters.ts";

/** Code between backticks: where its content stands, and where it ends. */
export interface CodeSpan {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * kramdown's `parse_codespan` at the backticks at `at`: a number of them closes as many (or the first of more); one
 * alone between white space is text. Where nothing is closed the answer is null, and the whole run is text.
 */
export function readCodeSpan(
  text: string,
  at: number,
  start: number,
  limit: number,
): CodeSpan | null {
  const from = skip(text, at, "`", limit);
  const length = from - at;
  if (
    length === 1 &&
    (at === start || isSpace(text, at - 1)) &&
    from < limit &&
    isSpace(text, from)
  ) {
    return null;
  }
  const to = text.indexOf("`".repeat(length), from);
  return to < 0 || to + length > limit ? null : { from, to, end: to + length };
}
