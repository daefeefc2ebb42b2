import type { Profile } from "../profile/profile.ts";
import { NEWS_VERBS } from "./news-verbs.ts";

const patterns = new WeakMap<Profile, { inside: RegExp; whole: RegExp; end: RegExp }>();

/** Whether a link's words are a verb and nothing else. */
export function isVerb(text: string, profile: Profile): boolean {
  return patternsFor(profile).whole.test(text.trim());
}

/** Where a verb stands in a text with words before it; null if there is none. */
export function findVerb(text: string, profile: Profile): { from: number; to: number } | null {
  for (const match of text.matchAll(patternsFor(profile).inside)) {
    if (text.slice(0, match.index).trim() === "") continue;
    return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** The verb that a text ends with, after other words; null if there is none. */
export function verbAtEnd(text: string, profile: Profile): { from: number; to: number } | null {
  const match = patternsFor(profile).end.exec(text);
  if (!match?.index || text.slice(0, match.index).trim() === "") return null;
  return { from: match.index, to: match.index + match[0].trimEnd().length };
}

/** A verb without the 了 that may follow it: `推出了` is 推出, `发了` is itself. */
export function withoutLe(verb: string, profile: Profile): string {
  const bare = verb.replace(/了$/, "");
  return isVerb(bare, profile) ? bare : verb;
}

function patternsFor(profile: Profile): { inside: RegExp; whole: RegExp; end: RegExp } {
  const known = patterns.get(profile);
  if (known) return known;
  const verbs = [...new Set([...profile.verbs, ...NEWS_VERBS])]
    .toSorted((a, b) => b.length - a.length)
    .map((verb) => {
      const source = verb.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return /^[\p{Script=Latin}-]+$/u.test(verb)
        ? `(?<![\\w-])${source}(?![\\w-])`
        : `${source}了?`;
    })
    .join("|");
  const made = {
    inside: new RegExp(`(?:${verbs})`, "gu"),
    whole: new RegExp(`^(?:${verbs})$`, "iu"),
    end: new RegExp(`(?:${verbs})\\s*$`, "u"),
  };
  patterns.set(profile, made);
  return made;
}
