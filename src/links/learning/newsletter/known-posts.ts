import { patternFromTitles, readTitle } from "../../../issue/new-issue/index.ts";
import { hasPlaceholder } from "../../../issue/patterns/placeholders.ts";
import { dayNumber } from "../../../issue/patterns/moment.ts";
import { readPattern } from "../../../issue/patterns/read-pattern.ts";
import { datesIn, settledForm } from "./dates-in-text.ts";
import type { NewsletterPost } from "./post.ts";
import { commonAffix, type KnownPost, templateOf } from "./template.ts";

/** The posts of one newsletter, oldest first, and the patterns of their titles and names. */
export interface KnownPosts {
  readonly posts: readonly KnownPost[];
  /** null where they have no title. */
  readonly titlePattern: string | null;
  /** Without the extension. */
  readonly stemPattern: string;
}

/** Only what the last posts do counts for the patterns: newsletters change. */
const RECENT = 12;

/** Numbers the posts of one newsletter, and takes their titles and names apart. */
export function knownPosts(all: readonly NewsletterPost[]): KnownPosts {
  const inOrder = [...all].toSorted(oldestFirst);
  const byTitle = numbersIn(inOrder, ({ title }) => title);
  const byName = numbersIn(inOrder, ({ stem }) => stem);
  const numbered = inOrder.map((post) => ({
    ...post,
    number: byTitle.get(post) ?? byName.get(post) ?? null,
  }));
  const recent = numbered.slice(-RECENT);
  const titled = recent.flatMap((post) =>
    post.title === null ? [] : [templateOf(post.title, { ...post, title: null, stem: "" })],
  );
  const titlePattern =
    titled.length * 2 < recent.length ? null : patternOf(titled, "{headline}", recent.length);
  const names = recent.map((post) => templateOf(post.stem, { ...post, title: null, stem: "" }));
  const stemPattern = patternOf(names.map(nameDate), "{slug}", recent.length);
  const posts = numbered.map((post): KnownPost => {
    const read = post.title && titlePattern ? readTitle(titlePattern, post.title) : null;
    const named = readPattern(stemPattern, post.stem, "en");
    return { ...post, headline: read?.headline ?? "", slug: named?.slug ?? "" };
  });
  return { posts, titlePattern, stemPattern };
}

/** A date in a name is a day with hyphens, where it does not say otherwise. */
function nameDate(template: string): string {
  return template.replace(/\{date:%Y-%[~-]?m-%[~-]?d\}/g, "{date}");
}

function patternOf(templates: readonly string[], variable: string, posts: number): string {
  const [only] = templates;
  if (posts === 1 && only !== undefined) {
    const known = patternFromTitles([only.replace(/\{number[^}]*\}/, "1")]);
    if (known?.includes("{headline}") === true) return known.replace("{headline}", variable);
    return hasPlaceholder(settledForm(only, []), "number") ? settledForm(only, [only]) : variable;
  }
  const settled = templates.map((template) => settledForm(template, templates));
  const start = commonAffix(settled, false);
  const rest = settled
    .filter((each) => each.startsWith(start))
    .map((each) => each.slice(start.length));
  if (rest.filter((each) => each === "").length * 2 > rest.length) return start;
  const end = commonAffix(rest, true);
  return start + variable + end;
}

/**
 * The number of each post by what stands before it in a text of them: the first place where numbers grow from post to
 * post. Days are no numbers.
 */
function numbersIn(
  posts: readonly NewsletterPost[],
  textOf: (post: NewsletterPost) => string | null,
): ReadonlyMap<NewsletterPost, number> {
  const places = new Map<string, Map<NewsletterPost, number>>();
  for (const post of posts) {
    const text = withoutDates(textOf(post) ?? "");
    for (const match of text.matchAll(/(?<![\d.])\d{1,5}(?![\d.]*\d)/g)) {
      const before = text.slice(0, match.index).replace(/\d+/g, "0");
      const place = before.slice(-4);
      const found = places.get(place) ?? new Map<NewsletterPost, number>();
      places.set(place, found);
      if (!found.has(post)) found.set(post, Number(match[0]));
    }
  }
  const right = [...places.values()].filter((found) => isSeries([...found.values()], posts.length));
  return right.toSorted((a, b) => b.size - a.size)[0] ?? new Map<NewsletterPost, number>();
}

function isSeries(numbers: readonly number[], posts: number): boolean {
  if (numbers.length < Math.max(1, posts * 0.5)) return false;
  const steps = numbers.slice(1).filter((number, index) => number > (numbers[index] ?? 0));
  return steps.length >= (numbers.length - 1) * 0.7;
}

function withoutDates(text: string): string {
  return datesIn(text).reduceRight(
    (masked, { from, to }) => `${masked.slice(0, from)}@${masked.slice(to)}`,
    text,
  );
}

/** By day; of one day, or without days, by name with its figures counted. */
function oldestFirst(a: NewsletterPost, b: NewsletterPost): number {
  const days = a.date && b.date ? dayNumber(a.date) - dayNumber(b.date) : 0;
  return days || a.stem.localeCompare(b.stem, "en", { numeric: true });
}
