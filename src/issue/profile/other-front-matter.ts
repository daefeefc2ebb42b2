import { fieldsFromText } from "./front-matter-rules.ts";
import type { FieldRule, FrontMatterKind } from "./profile.ts";

/** Front matter that is not Jekyll's: its fields as they are written, and where the text behind it begins. */
export interface OtherFrontMatter {
  readonly kind: Exclude<FrontMatterKind, "yaml">;
  readonly fields: readonly FieldRule[];
  readonly bodyFrom: number;
}

const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/;
/** Lines of a key and a value, two at the least, up to an empty one; a web address is no key. */
const LINES =
  /^\uFEFF?((?:[\p{L}_][\p{L}\p{N}_-]*:(?!\/\/)[^\r\n]*\r?\n(?:[ \t]+\S[^\r\n]*\r?\n)*){2,})\r?\n/u;

/** Reads front matter between `+++`, or lines without fences; null where a text begins with neither. */
export function readOtherFrontMatter(text: string): OtherFrontMatter | null {
  for (const [kind, pattern] of [
    ["toml", TOML],
    ["lines", LINES],
  ] as const) {
    const match = pattern.exec(text);
    if (match)
      return {
        kind,
        fields: fieldsFromText(match[1] ?? "", kind).fields,
        bodyFrom: match[0].length,
      };
  }
  return null;
}

/** The words that a value's source stands for: without its quotes, tag and comment, on one line. */
export function wordsOfValue(source: string): string {
  const value = source.trim().replace(/^!\S*\s+/, "");
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  if (!quoted) return value.replace(/\s+#.*$/, "");
  const [, double, single] = quoted;
  return double === undefined
    ? (single ?? "").replaceAll("''", "'")
    : double.replace(/\\(["\\/])/g, "$1");
}
