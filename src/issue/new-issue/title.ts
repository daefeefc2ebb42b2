import { fillPattern } from "../patterns/fill-pattern.ts";
import { readPattern } from "../patterns/read-pattern.ts";

/** What a title says. */
export interface TitleParts {
  /** null where the title has none. */
  readonly number: number | null;
  readonly headline: string;
  /** `2025-11-03`; not there where the title has no date. */
  readonly date?: string;
}

const SEPARATORS = "[\\s:：,，|·–—-]";
const SEPARATOR_AT_END = new RegExp(`${SEPARATORS}+$`, "u");
/** A headline with the separators before it at the end, those behind it at the start. */
const HEADLINE = new RegExp(`${SEPARATORS}*\\{headline\\}$|\\{headline\\}${SEPARATORS}*`, "u");

/**
 * The title of an issue by its profile's pattern. Without a headline (or number) the separators that would dangle are
 * left out: `Weekly {number}: {headline}` gives `Weekly 7`. `language`: of the names of months.
 */
export function titleFrom(
  pattern: string,
  { number, headline, date = "" }: TitleParts,
  language = "en",
): string {
  const words = headline.replace(/\s+/g, " ").trim();
  const asked = words === "" ? pattern.replace(HEADLINE, "") : pattern;
  const values = { number, headline: words, title: "", date, slug: "", file: "", language };
  return fillPattern(asked, values).trim();
}

/** Takes a title apart by a pattern; null where it is not of that pattern. White space may differ. */
export function readTitle(pattern: string, title: string, language = "en"): TitleParts | null {
  const full = matchTitle(pattern, title, language);
  if (full) return full;
  const head = pattern.replace(HEADLINE, "");
  return head !== "" && head !== pattern
    ? matchTitle(head, title.replace(SEPARATOR_AT_END, ""), language)
    : null;
}

/**
 * Takes apart a title whatever the pattern: by the profile's, else by the form that such titles have
 * (`Name 7: headline`, `名字（第 7 期）：标题`). Where nothing fits the whole title is the headline.
 */
export function titleParts(pattern: string | null, title: string, language = "en"): TitleParts {
  const own = pattern === null ? null : readTitle(pattern, title, language);
  if (own) return own;
  // A headline that is not written yet leaves its colon.
  const begun = title.replace(SEPARATOR_AT_END, "");
  const found = patternFromTitles([begun]);
  const parts = found === null ? null : readTitle(found, begun);
  return parts ?? { number: null, headline: title.trim() };
}

/**
 * The pattern that titles of one series have in common, as far as the most of them agree: a name, a number of at most
 * four digits, then a headline behind a colon or dash, or nothing. null where no title has that form.
 */
export function patternFromTitles(titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const pattern = patternFromTitle(title.trim());
    if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

function patternFromTitle(title: string): string | null {
  const form =
    /^(?<name>[^\d:：]*[^\d\s:：.][^\d:：]{0,3})(?<number>\d{1,4})(?<close>\s?[期号)）\]】]{0,2})(?:(?<gap>\s*[:：]\s*|\s+[|–—-]\s+)(?<headline>\S.*))?$/u.exec(
      title,
    )?.groups;
  if (!form) return null;
  const head = `${form["name"]}{number}${form["close"]}`;
  return form["headline"] === undefined ? head : `${head}${form["gap"]}{headline}`;
}

function matchTitle(pattern: string, title: string, language: string): TitleParts | null {
  const read = readPattern(pattern, title, language);
  if (!read) return null;
  const { number, headline, date } = read;
  return { number, headline: headline ?? "", ...(date === null ? {} : { date }) };
}
