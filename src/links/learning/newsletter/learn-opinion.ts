import type { Profile } from "../../../issue/profile/profile.ts";
import type { KnownPost } from "./template.ts";

/** The word that paragraphs in emphasis begin with, with the marker; null where no word does so in two posts. */
export function learnOpinion(posts: readonly KnownPost[]): Profile["opinion"] | null {
  const counts = new Map<string, number>();
  for (const { text } of posts.slice(-12)) {
    const found = text.matchAll(/^([_*])(?![_*\s])(\p{L}[^_*:：\n]{0,15})[:：]/gmu);
    for (const key of new Set([...found].map(([, marker = "", word = ""]) => marker + word)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < 2) return null;
  return { word: best[0].slice(1), marker: best[0].startsWith("*") ? "*" : "_" };
}
