import type { CopyInline, CopyStyle } from "./piece.ts";
import type { Report } from "./report.ts";
import { scriptSigns } from "./script-signs.ts";

type CopyWord = Extract<CopyInline, { kind: "text" }>;

/**
 * A word for a place that `lacks` some styles: what they say is said otherwise, or told. Raised and lowered letters
 * become signs that stand so by themselves, where there are such.
 */
export function withoutStyles(
  word: CopyWord,
  lacks: ReadonlySet<CopyStyle>,
  tell: Report["add"],
): CopyWord {
  const lost = [...word.styles].filter((style) => lacks.has(style));
  if (lost.length === 0 || word.text.trim() === "") return word;
  let { text } = word;
  for (const style of lost) {
    if (style === "sup" || style === "sub") text = scripted(text, style, tell);
    else tell(style === "strike" ? "strike-plain" : "style-plain", text.trim());
  }
  return { ...word, text, styles: new Set([...word.styles].filter((style) => !lacks.has(style))) };
}

/** The mark of a note, `(1)`, says by its brackets what it is. */
function scripted(text: string, script: "sup" | "sub", tell: Report["add"]): string {
  if (/^\(\d+\)$/.test(text)) return text;
  const signs = scriptSigns(text, script);
  tell(signs === null ? "script-plain" : "script-signs", text.trim());
  return signs ?? text;
}
