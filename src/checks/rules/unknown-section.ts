import type { Profile } from "../../issue/profile/profile.ts";
import { remembered } from "../../issue/questions/memo.ts";
import { type FoundInWhole, wholeRule } from "../rule.ts";

/** Only among sections that the profile knows is one that it does not know worth a word. */
const ENOUGH = 2;

/** A section that the profile does not know: a known title with a slip in it, or an item's heading one level too high. */
export const unknownSection = wholeRule({
  of: "sections",
  severity: "likely",
  find({ sections }, { profile }) {
    if (sections.filter(({ rules }) => rules).length < ENOUGH) return [];
    const strangers = sections.filter(({ rules }) => !rules).length;
    return sections.flatMap(({ rules, title, from, to, hasItems }, index): FoundInWhole[] => {
      if (rules || title === "") return [];
      const place = { index, from, to };
      const near = nearest(profile)(title);
      if (near) {
        const fix = { kind: "words", changes: [{ from, to, text: near }] } as const;
        return [{ ...place, parameters: { title, near }, fix }];
      }
      // A newsletter with several has sections that its profile does not list.
      const severity = strangers > 1 ? "taste" : "likely";
      return hasItems ? [] : [{ ...place, parameters: { title, near: "" }, severity }];
    });
  },
});

/** The title of the profile that another is with a slip in it; "" where there is none. Found once for each. */
const nearest = remembered(({ sections }: Profile) => {
  const titles = sections.flatMap(({ title, formerTitles }) => [title, ...formerTitles]);
  const found = new Map<string, string>();
  return (title: string): string => {
    const near = found.get(title) ?? titles.find((known) => isNear(known, title)) ?? "";
    if (found.size < MOST_TITLES) found.set(title, near);
    return near;
  };
});

const MOST_TITLES = 1_000;

/** One letter in four is another, left out or added. */
function isNear(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return distance(first, second) <= Math.floor(Math.max(first.length, 3) / 4 + 0.5);
}

/** Levenshtein's distance, where two letters that have changed places count once. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, turned),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
