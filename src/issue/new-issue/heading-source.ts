/**
 * What could be markup in a heading's words, and how it is written so that kramdown and CommonMark both publish the
 * words. Bars, angles that close and single marks between letters mean nothing in a heading, and stay as they are.
 */
const HAZARDS: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/\\(?=[!-/:-@[-`{-~])/g, "\\\\"],
  [/&(?=#?\w+;)/g, "&amp;"],
  // A backslash does not keep Liquid from running.
  [/\{(?=[{%])/g, "&#123;"],
  [/\{(?=[:#])/g, "\\{"],
  [/`/g, "\\`"],
  [/(?<!\s)\*|\*(?!\s)/g, "\\*"],
  [/(?<![\p{L}\p{N}\s])_|_(?![\p{L}\p{N}\s])|(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$)/gu, "\\_"],
  [/\[(?=[^[\]]*\][([])/g, "\\["],
  [/<(?=[a-z/!?])/gi, "\\<"],
  [/\$(?=\$)/g, "\\$"],
  [/(?<!\s)~|~(?!\s)/g, "\\~"],
  [/(?<=\s)#+$/g, "\\$&"],
];

/** The source of a heading's words, on one line. */
export function headingSource(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return HAZARDS.reduce((text, [pattern, written]) => text.replace(pattern, written), line);
}
