type LineEnd = "\n" | "\r\n";

/** The one line end that all lines of a text have; null where there is none, or several kinds. */
export function onlyLineEnd(text: string): LineEnd | null {
  const ends = new Set(text.match(/\r\n|\r|\n/g));
  const [only] = ends;
  return ends.size === 1 && (only === "\n" || only === "\r\n") ? only : null;
}

/**
 * A text with the line ends of another one, where each has one kind throughout: git gives a working copy other ends than its
 * repository has. Else as it is.
 */
export function inLineEndsOf(other: string, text: string): string {
  const [wanted, own] = [onlyLineEnd(other), onlyLineEnd(text)];
  return wanted && own && wanted !== own ? text.replaceAll(own, wanted) : text;
}
