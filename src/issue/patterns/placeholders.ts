import { isDateFormat } from "./date-format.ts";

/**
 * The words in braces that a profile's patterns hold, for what differs from issue to issue:
 * - `{number}`, `{number:03}` padded with zeros to that width
 * - `{date}` in the usual form of its place; `{date:%Y/%m/%d}` in a form of strftime (`date-format.ts` lists what may
 *   stand in it); `{date-7:%-d %B %Y}` the day a week before
 * - `{headline}`, `{title}`, `{slug}`
 * - `{file}` the file's name without its extension
 */
export const PLACEHOLDER_NAMES = ["number", "headline", "title", "date", "slug", "file"] as const;
/** What stands for the sentence of what changed, in patterns of commit messages alone. */
export const CHANGES_PLACEHOLDER = "changes";
export type PlaceholderName = (typeof PLACEHOLDER_NAMES)[number];

export interface Placeholder {
  readonly name: PlaceholderName;
  /** How many days after the issue's own day; only of dates. */
  readonly days: number;
  /** `03` of a number, strftime's form of a date; null for the usual one. */
  readonly format: string | null;
}

/** A pattern's parts: words that stand for themselves, and placeholders. */
export type PatternPiece = string | Placeholder;

/** The source of a placeholder, for regular expressions. It holds no quotes, so that it may stand in YAML's. */
export const PLACEHOLDER_SOURCE = `\\{(?:${PLACEHOLDER_NAMES.join("|")})(?:[+-]\\d{1,3})?(?::[^{}"'#\\n]*)?\\}`;

/** Takes a pattern apart. What is in braces and no right placeholder stands for itself. */
export function patternPieces(pattern: string): readonly PatternPiece[] {
  return pattern
    .split(new RegExp(`(${PLACEHOLDER_SOURCE})`))
    .filter((source) => source !== "")
    .map((source) => readPlaceholder(source.slice(1, -1), source) ?? source);
}

/** Whether a pattern holds a placeholder of this name, in whatever form. */
export function hasPlaceholder(pattern: string, name: PlaceholderName): boolean {
  return patternPieces(pattern).some((piece) => typeof piece !== "string" && piece.name === name);
}

/**
 * The first word in braces that is no placeholder, or none of those that may stand here; null where all are right.
 * Braces that mean something else, as YAML's mappings and Liquid's tags do, are left alone.
 */
export function wrongPlaceholder(pattern: string, allowed: readonly string[]): string | null {
  for (const match of pattern.matchAll(
    /(?<![{%$])\{([a-z]+(?:[+-]\d+)?(?::(?! )[^{}]*)?)\}(?!\})/gi,
  )) {
    const [source, inner = ""] = match;
    if (!allowed.includes(readPlaceholder(inner, source)?.name ?? inner)) return inner;
  }
  return null;
}

function readPlaceholder(inner: string, source: string): Placeholder | null {
  if (!new RegExp(`^${PLACEHOLDER_SOURCE}$`).test(source)) return null;
  const [, word = "", days = "0", format] = /^([a-z]+)([+-]\d+)?(?::(.*))?$/.exec(inner) ?? [];
  const name = PLACEHOLDER_NAMES.find((each) => each === word);
  if (name === undefined) return null;
  const right =
    name === "date"
      ? format === undefined || isDateFormat(format)
      : days === "0" && (format === undefined || (name === "number" && /^0[1-9]$/.test(format)));
  return right ? { name, days: Number(days), format: format ?? null } : null;
}
