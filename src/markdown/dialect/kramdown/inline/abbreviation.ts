import type { InlineContext } from "../context.ts";

const patterns = new WeakMap<InlineContext["abbreviations"], RegExp>();

/**
 * Finds each word that the document defines as an abbreviation (`*[HTML]: …`): at a line's start or behind what is no
 * ASCII letter, digit or underscore, and before none; the longest first. null where none is defined.
 */
export function abbreviationPattern({ abbreviations }: InlineContext): RegExp | null {
  if (abbreviations.size === 0) return null;
  const known = patterns.get(abbreviations);
  if (known !== undefined) return known;
  const words = Array.from(abbreviations.keys())
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const pattern = new RegExp(`(?<=^|\\W)(?:${words.join("|")})(?!\\w)`, "gm");
  patterns.set(abbreviations, pattern);
  return pattern;
}
