/**
 * What stands behind a heading's `#`, without the `#` that may close it and the blanks about them. One
 * pass from the end: a regular expression for it takes cubic time on a long run of blanks, and the text is not ours.
 */
export function headingWords(line: string): string {
  const trimmed = line.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === "#") end--;
  return trimmed.slice(0, end).trim();
}
