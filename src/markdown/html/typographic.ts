import type { Engine } from "../../issue/profile/profile.ts";

/** kramdown's `TYPOGRAPHIC_SYMS`, the longest first. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "---": "\u2014",
  "--": "\u2013",
  "...": "\u2026",
  "<< ": "«\u00A0",
  " >>": "\u00A0»",
  "<<": "«",
  ">>": "»",
};

/**
 * Text with hyphens, dots and angle brackets as kramdown sets them. (The few that were escaped in the file are set as
 * well: the document does not tell. Straight quotes stay.)
 */
export function typographic(text: string, engine: Engine): string {
  if (engine === "gfm") return text;
  return text.replace(/---?|\.\.\.|<< ?| ?>>/g, (symbol) => SYMBOLS[symbol] ?? symbol);
}
