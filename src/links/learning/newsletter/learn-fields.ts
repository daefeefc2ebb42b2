import { wordsOfValue } from "../../../issue/profile/other-front-matter.ts";
import type { FieldRule } from "../../../issue/profile/profile.ts";
import { inOrderOfLast } from "./in-order.ts";
import { type KnownPost, type Shared, sharedTemplate, templateOf } from "./template.ts";

/** What front matter has where it says only `{date}`. */
const ISO = "{date:%Y-%m-%dT%H:%M:%S%:z}";

/** A field of the front matter as most posts have it. */
export interface LearnedField extends FieldRule {
  /** null where each post has a value of its own. */
  readonly shared: Shared | null;
}

/** The fields that at least half of the posts have, in the order of the last of them, each with its usual value. */
export function learnFields(posts: readonly KnownPost[]): readonly LearnedField[] {
  const keys = inOrderOfLast(posts.map(({ fields }) => fields.map(({ key }) => key)));
  return keys.map((key): LearnedField => {
    const valueOf = (post: KnownPost): string | null =>
      post.fields.find((field) => field.key === key)?.value ?? null;
    const shared = sharedTemplate(posts, (post) => {
      const value = valueOf(post);
      return value === null ? null : fieldTemplate(value, post);
    });
    if (!shared) {
      const last = posts.map(valueOf).findLast((value) => value !== null) ?? "";
      return { key, value: emptyLike(last), shared };
    }
    const words = shared.template.replaceAll(ISO, "{date}");
    if (shared.agree.some((post) => isNested(valueOf(post) ?? "")))
      return { key, value: words, shared };
    const quotes = sharedTemplate(shared.agree, (post) => quotesOf(valueOf(post) ?? ""));
    return { key, value: withQuotes(words, quotes?.template ?? ""), shared };
  });
}

/** Values on one line are compared by their words: quotes come and go with what is in them. */
function fieldTemplate(value: string, post: KnownPost): string {
  if (isNested(value)) return templateOf(value, post);
  return templateOf(wordsOfValue(value), post);
}

function isNested(value: string): boolean {
  return value.includes("\n") || /^\s*[[{|>]/.test(value);
}

/** What stands before and behind the words of a value: the blanks that align it, a tag, quotes. */
const AROUND = /^(\s*(?:!\S*\s+)?)(["']?)/;

function quotesOf(value: string): string {
  return AROUND.exec(value)?.[0] ?? "";
}

function withQuotes(words: string, around: string): string {
  const quote = /["']$/.exec(around)?.[0] ?? "";
  const escaped =
    quote === '"'
      ? words.replace(/["\\]/g, "\\$&")
      : quote === "'"
        ? words.replaceAll("'", "''")
        : words;
  return around + escaped + quote;
}

/** Nothing, written as the value is that a person writes anew each time. */
function emptyLike(value: string): string {
  if (value.includes("\n")) return "";
  const [around = ""] = AROUND.exec(value) ?? [];
  const quote = /["']$/.exec(around)?.[0] ?? "";
  if (/^\s*\[/.test(value)) return "[]";
  return (around + quote).trimEnd();
}
