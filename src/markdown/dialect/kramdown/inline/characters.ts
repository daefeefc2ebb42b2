/** Character classes as Ruby's regular expressions have them: `\s` is ASCII, `[[:alpha:]]` is Unicode. */

const ALPHABETIC = /^\p{Alphabetic}/u;
const DIGIT = /^\p{Nd}/u;

/** Ruby's `\s`; NaN, the code behind the end of a text, is none. */
export function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Ruby's `[[:alpha:]]`, which Chinese characters are part of. */
export function isAlpha(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return ALPHABETIC.test(characterAt(text, at));
}

/** Ruby's `[[:alnum:]]`. */
export function isAlnum(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  return isAlpha(text, at) || (code >= 128 && DIGIT.test(characterAt(text, at)));
}

/** The whole character that the code unit at `at` is part of. */
function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const low = code >= 0xdc00 && code <= 0xdfff && at > 0;
  return String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0);
}
