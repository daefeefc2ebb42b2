import { daysBetween } from "../../../issue/patterns/moment.ts";
import { datesIn, evenForm, settledForm } from "./dates-in-text.ts";
import type { NewsletterPost } from "./post.ts";

/** A post of the newsletter, with what its words stand for. */
export interface KnownPost extends NewsletterPost {
  readonly number: number | null;
  /** The title without what all have in common; `""` where there is none. */
  readonly headline: string;
  /** What the file's name has besides what all have in common. */
  readonly slug: string;
}

const PLACEHOLDER = /(\{(?:number|headline|title|date|slug|file)[^{}]*\})/;

/**
 * A text of a post with placeholders for what is the post's own: its title, names, days and number.
 */
export function templateOf(
  text: string,
  post: Pick<KnownPost, "date" | "number"> & Partial<KnownPost>,
): string {
  const { title = null, headline = "", slug = "", stem = "" } = post;
  const named: readonly (readonly [words: string, name: string])[] = [
    [title ?? "", "{title}"],
    [stem, "{file}"],
    [headline, "{headline}"],
    [slug, "{slug}"],
  ];
  const withNames = named.reduce(
    (template, [words, name]) =>
      words.length >= 4 ? outside(template, (part) => part.replaceAll(words, name)) : template,
    text,
  );
  const withDates = outside(withNames, (part) => datesMasked(part, post));
  return outside(withDates, (part) => numberMasked(part, post.number));
}

function datesMasked(text: string, { date }: Pick<KnownPost, "date">): string {
  if (!date) return text;
  return datesIn(text).reduceRight((masked, { from, to, format, moment }) => {
    const days = daysBetween(date, moment);
    if (days < -14 || days > 7) return masked;
    const shift = days === 0 ? "" : days < 0 ? String(days) : `+${days}`;
    return `${masked.slice(0, from)}{date${shift}:${format}}${masked.slice(to)}`;
  }, text);
}

function numberMasked(text: string, number: number | null): string {
  if (number === null) return text;
  return text.replace(
    new RegExp(`(?<![\\d.])(0*)${number}(?![\\d%])(?!\\.\\d)`, "g"),
    (found, zeros) => (zeros === "" ? "{number}" : `{number:~${found.length}}`),
  );
}

function outside(template: string, change: (part: string) => string): string {
  return template
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** A template that posts share, and those that have it. */
export interface Shared<P extends NewsletterPost = KnownPost> {
  readonly template: string;
  readonly agree: readonly P[];
  readonly of: readonly P[];
}

/** Newsletters change: the last posts say what is usual now. */
const RECENT = 6;

/**
 * The template that most of the last posts have, of several the one that was used last, and all posts that have it; null
 * where fewer than half of the last have it: then each post has its own. Posts come oldest first.
 */
export function sharedTemplate<P extends NewsletterPost>(
  posts: readonly P[],
  templateFor: (post: P) => string | null,
): Shared<P> | null {
  const made = posts.flatMap((post) => {
    const template = templateFor(post);
    return template === null ? [] : [{ post, template, key: evenForm(template) }];
  });
  const counts = new Map<string, number>();
  const recent = made.slice(-RECENT).toReversed();
  for (const { key } of recent) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, ...others] = counts;
  if (!first) return null;
  const [key, times] = others.reduce((a, b) => (b[1] > a[1] ? b : a), first);
  if (times * 2 < recent.length) return null;
  const same = made.filter((each) => each.key === key);
  const form = same.at(-1)?.template ?? "";
  return {
    template: settledForm(
      form,
      same.map(({ template }) => template),
    ),
    agree: same.map(({ post }) => post),
    of: made.map(({ post }) => post),
  };
}

/** What most texts begin with, or end with (`atEnd`), in whole placeholders and words. */
export function commonAffix(texts: readonly string[], atEnd: boolean): string {
  const split = texts.map((text) => {
    const parts = text
      .split(PLACEHOLDER)
      .flatMap((part, index) => (index % 2 === 0 ? (part.match(/./gsu) ?? []) : [part]));
    return atEnd ? parts.toReversed() : parts;
  });
  const affix: string[] = [];
  let rest = split;
  for (let at = 0; ; at++) {
    const counts = new Map<string, number>();
    for (const parts of rest) {
      const part = parts[at];
      if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (!best || best[1] < Math.max(2, split.length * 0.6)) break;
    affix.push(best[0]);
    rest = rest.filter((parts) => parts[at] === best[0]);
  }
  const whole = (atEnd ? affix.toReversed() : affix).join("");
  if (rest.every((parts) => parts.length === affix.length)) return whole;
  while (/^[\p{Script=Latin}\p{N}]$/u.test(affix.at(-1) ?? "")) affix.pop();
  return (atEnd ? affix.toReversed() : affix).join("");
}
