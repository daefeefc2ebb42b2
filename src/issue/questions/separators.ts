const OPENING = "（(「『《〈“【[{";
const CLOSING = "）)」』》〉”】]}";

/**
 * The first place where an item's head ends: a full-width comma, colon, stop, semicolon or dash, or a half-width comma
 * or colon with white space behind it, outside all brackets. null if there is none. `to` is behind it and its blanks.
 */
export function findSeparator(text: string, start = 0): { from: number; to: number } | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? "";
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const found = /^(?:[，：。；、！？\n]|[,:;](?=\s|$)|\.(?=\s|$)|\s*(?:——?|–|\s-\s))\s*/u.exec(
      text.slice(at, at + 8),
    );
    if (found) return { from: at, to: at + found[0].length };
  }
  return null;
}

/** Whether a text is a name and not a sentence: nothing outside brackets ends it, and every bracket is closed. */
export function isName(text: string): boolean {
  const count = (all: string): number =>
    Array.from(text).filter((char) => all.includes(char)).length;
  return (
    text.trim() !== "" && findSeparator(text.trim()) === null && count(OPENING) === count(CLOSING)
  );
}
