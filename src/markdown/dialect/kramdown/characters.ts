/**
 * Ruby's character classes, for which JavaScript's differ: `\s` is ASCII only (an ideographic space is a letter like
 * any other to kramdown), `.` stops at a line feed alone, `\b` and `[[:alpha:]]` know all scripts.
 */
export const SPACE = "[ \\t\\n\\v\\f\\r]";

const NAME_PART = "[\\p{Alphabetic}_][-\\p{Alphabetic}\\p{Nd}._]*";

/** REXML's `UNAME_STR`, the name of an element or attribute; a Chinese word is one too. */
export const NAME = `(?:${NAME_PART}:)?${NAME_PART}`;

/** A character of a word, as Ruby's `\b` and `\p{Word}` see it. */
export const WORD = "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]";

/** kramdown's `ALD_ID_NAME`. */
export const ID_NAME = "[A-Za-z0-9_][A-Za-z0-9_-]*";

const SPACES = new Set([" ", "\t", "\n", "\v", "\f", "\r"]);

/** Whether Ruby's `\s` matches the character at `at`. */
export function isSpace(text: string, at: number): boolean {
  return SPACES.has(text.charAt(at));
}

/** Matches at `at` exactly; the pattern must be sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the run of characters of `set` that begins at `at` ends, at most at `limit`. */
export function skip(text: string, at: number, set: string, limit = text.length): number {
  let end = at;
  while (end < limit && set.includes(text.charAt(end))) end++;
  return end;
}

/** The end of the white space (Ruby's) from `at` on. */
export function skipSpace(text: string, at: number, limit = text.length): number {
  return skip(text, at, " \t\n\v\f\r", limit);
}

/** Where `[from, to)` ends without trailing white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text, end - 1)) end--;
  return end;
}
