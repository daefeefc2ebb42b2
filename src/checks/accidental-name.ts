import { HTML_NAMES, SVG_NAMES } from "./html-names.ts";

/** `<NAME …>` or `</NAME …>` at the start of raw HTML. Letters of any script: kramdown takes them all. */
const TAG = /^<\/?(\p{L}[\p{L}\p{N}_:.-]*)([^<>]*)>/u;
/** What would read otherwise if it were words. */
const MARKDOWN = /[*_`[\]{}\\&]/;

/** What looks like a tag and is none. */
export interface AccidentalName {
  readonly tag: string;
  /** All of the source, where it says the same as words; null where it may not. */
  readonly words: string | null;
}

/**
 * The tag that raw HTML begins with, where no page knows it: the writer meant the words. `around` is all that a closing tag
 * may stand in. null for HTML that is meant, and for what a page shows as it is written.
 */
export function accidentalName(source: string, around: string): AccidentalName | null {
  const [tag, name = "", rest = ""] = TAG.exec(source) ?? [];
  if (tag === undefined || isMeant(name, rest, around)) return null;
  const isPlain = !MARKDOWN.test(source);
  // Browsers show `<名>`, for a tag begins with a Latin letter. kramdown takes what is behind it for HTML all the same.
  if (isPlain && !/^[a-z]/i.test(name)) return null;
  return { tag, words: isPlain ? source : null };
}

function isMeant(name: string, rest: string, around: string): boolean {
  const small = name.toLowerCase();
  if (HTML_NAMES.has(small)) return true;
  if (SVG_NAMES.has(small)) return /<(?:svg|math)\b/i.test(around);
  // An element of somebody's own is closed, or says something of itself: `<your-api-key>` does neither.
  const isCustom = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name);
  return isCustom && (around.includes(`</${name}>`) || /=|\/$/.test(rest));
}
