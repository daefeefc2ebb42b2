// Character classes that the rules of typography share, for use inside `[…]` of a pattern with the `u` flag.
export const HAN = String.raw`\p{Script=Han}`;

/** All matches of a pattern (with the `g` flag) as places. */
export function matchesOf(
  text: string,
  pattern: RegExp,
): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  return Array.from(text.matchAll(pattern), (match) => {
    return { from: match.index, to: match.index + match[0].length, text: match[0] };
  });
}
