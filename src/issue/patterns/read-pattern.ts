import { dateSource, momentOf } from "./date-format.ts";
import { daysLater, isoMoment, readMoment } from "./moment.ts";
import { type Placeholder, patternPieces } from "./placeholders.ts";

/** What a text says by a pattern. A part that the pattern does not hold is null. */
export interface PatternRead {
  readonly number: number | null;
  readonly headline: string | null;
  readonly title: string | null;
  readonly slug: string | null;
  readonly file: string | null;
  /** `2025-11-03`, with the time behind it where the text has one. */
  readonly date: string | null;
}

const ANY: Readonly<Record<Exclude<Placeholder["name"], "date">, string>> = {
  number: "\\s*(\\d{1,9})",
  headline: "(.*)",
  title: "(.*)",
  slug: "(.+)",
  file: "(.+)",
};
/** A date in its usual form: the day, and what may stand behind it. */
const USUAL_DATE = "(\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:.]+ ?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)";

/** Reads a text by a pattern; null where it is not of that pattern. White space may differ. */
export function readPattern(pattern: string, text: string, language: string): PatternRead | null {
  /** What each group of the expression is: a placeholder, or a directive of its date. */
  const groups: { readonly of: Placeholder; readonly directive: string | null }[] = [];
  const source = patternPieces(pattern).map((piece) => {
    if (typeof piece === "string") return escaped(piece);
    if (piece.name === "date" && piece.format !== null) {
      const date = dateSource(piece.format, escaped);
      for (const directive of date.directives) groups.push({ of: piece, directive });
      return date.source;
    }
    groups.push({ of: piece, directive: null });
    return piece.name === "date" ? USUAL_DATE : ANY[piece.name];
  });
  const match = new RegExp(`^\\s*${source.join("")}\\s*$`, "su").exec(text);
  if (!match) return null;
  const found = groups.map((group, index) => ({ ...group, text: match[index + 1] ?? "" }));
  const textOf = (name: Placeholder["name"]): string | null =>
    found.find(({ of }) => of.name === name)?.text.trim() ?? null;
  const number = textOf("number");
  return {
    number: number === null ? null : Number(number),
    headline: textOf("headline"),
    title: textOf("title"),
    slug: textOf("slug"),
    file: textOf("file"),
    date: dateOf(found, language),
  };
}

/** The words that all texts of a pattern have: it without its placeholders. */
export function ownWords(pattern: string): string {
  return patternPieces(pattern)
    .filter((piece) => typeof piece === "string")
    .join("")
    .trim();
}

/** The day that all groups of the first date say; of several forms (year and month here, the day there) together. */
function dateOf(
  found: readonly {
    readonly of: Placeholder;
    readonly directive: string | null;
    readonly text: string;
  }[],
  language: string,
): string | null {
  const whole = found.find(({ of, directive }) => of.name === "date" && directive === null);
  const days = found.find(({ of }) => of.name === "date")?.of.days ?? 0;
  const parts = found.flatMap(({ of, directive, text }) =>
    of.days === days && directive !== null ? [{ directive, text }] : [],
  );
  const moment = whole ? readMoment(whole.text) : momentOf(parts, language);
  return moment && isoMoment(daysLater(moment, -days));
}

function escaped(words: string): string {
  return words
    .split(/(\s+)/)
    .map((part) => (/^\s+$/.test(part) ? "\\s*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
}
