import { diffArrays } from "diff";

/** What makes one text of another: stretches of its UTF-16 units, in order, and what stands there instead. */
export type Difference = readonly (readonly [from: number, to: number, text: string])[];

/** More steps than these, and the texts have too little in common for a difference to be worth it. */
const MOST_STEPS = 1000;

/** What makes `text` of `base`: whole lines are compared, and of a changed stretch what is the same at its ends is left out. */
export function differenceOf(base: string, text: string): Difference {
  const [before, after] = [linesOf(base), linesOf(text)];
  const parts = diffArrays(before, after, { maxEditLength: MOST_STEPS });
  if (!parts) return [trimmed(base, 0, base.length, text)];
  const found: (readonly [number, number, string])[] = [];
  let at = 0;
  let change: { from: number; to: number; text: string } | null = null;
  for (const { added, removed, value } of parts) {
    const words = value.join("");
    if (!added && !removed) {
      if (change) found.push(trimmed(base, change.from, change.to, change.text));
      change = null;
      at += words.length;
      continue;
    }
    change ??= { from: at, to: at, text: "" };
    if (added) change.text += words;
    else {
      at += words.length;
      change.to = at;
    }
  }
  if (change) found.push(trimmed(base, change.from, change.to, change.text));
  return found;
}

/** The text that the difference makes of `base`; null where it does not fit, being damaged. */
export function withDifference(base: string, difference: Difference): string | null {
  let at = 0;
  let text = "";
  for (const [from, to, words] of difference) {
    if (!(from >= at && to >= from && to <= base.length)) return null;
    text += base.slice(at, from) + words;
    at = to;
  }
  return text + base.slice(at);
}

/** How many characters of storage it takes, about. */
export function sizeOf(difference: Difference): number {
  return difference.reduce((size, [, , text]) => size + text.length + 12, 0);
}

function trimmed(base: string, from: number, to: number, text: string): [number, number, string] {
  const most = Math.min(to - from, text.length);
  let head = 0;
  while (head < most && base[from + head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && base[to - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return [from + head, to - tail, text.slice(head, text.length - tail)];
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
