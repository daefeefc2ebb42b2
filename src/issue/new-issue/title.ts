/** What a title says. */
export interface TitleParts {
  /** null where the title has none. */
  readonly number: number | null;
  readonly headline: string;
}

const SEPARATOR_AT_END = /[\s:：,，|·–—-]+$/u;

/**
 * The title of an issue by its profile's pattern. Without a headline (or number) the separators that would dangle are
 * left out: `Weekly {number}: {headline}` gives `Weekly 7`.
 */
export function titleFrom(pattern: string, { number, headline }: TitleParts): string {
  const words = headline.replace(/\s+/g, " ").trim();
  const withNumber = pattern.replaceAll("{number}", number === null ? "" : String(number));
  if (words !== "") return withNumber.replaceAll("{headline}", () => words).trim();
  return withNumber.replaceAll("{headline}", "").replace(SEPARATOR_AT_END, "").trim();
}

/** Takes a title apart by a pattern; null where it is not of that pattern. White space may differ. */
export function readTitle(pattern: string, title: string): TitleParts | null {
  const full = matchTitle(pattern, title);
  if (full) return full;
  const head = pattern.replace("{headline}", "").replace(SEPARATOR_AT_END, "");
  return head !== "" && head !== pattern
    ? matchTitle(head, title.replace(SEPARATOR_AT_END, ""))
    : null;
}

/**
 * Takes apart a title whatever the pattern: by the profile's, else by the form that such titles have
 * (`Name 7: headline`, `名字（第 7 期）：标题`). Where nothing fits the whole title is the headline.
 */
export function titleParts(pattern: string | null, title: string): TitleParts {
  const own = pattern === null ? null : readTitle(pattern, title);
  if (own) return own;
  const found = patternFromTitles([title]);
  const parts = found === null ? null : readTitle(found, title);
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

function matchTitle(pattern: string, title: string): TitleParts | null {
  const source = pattern
    .split(/(\{number\}|\{headline\}|\s+)/)
    .map((piece) => {
      if (piece === "{number}") return "\\s*(?<number>\\d{1,9})";
      if (piece === "{headline}") return "(?<headline>.*)";
      if (/^\s+$/.test(piece)) return "\\s*";
      return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  const groups = new RegExp(`^\\s*${source}\\s*$`, "su").exec(title)?.groups;
  if (!groups) return null;
  const number = groups["number"];
  return {
    number: number === undefined ? null : Number(number),
    headline: (groups["headline"] ?? "").trim(),
  };
}
