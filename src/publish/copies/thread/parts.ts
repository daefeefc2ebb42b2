import type { ThreadLine } from "./lines-of-pieces.ts";
import { splitText } from "./split.ts";
import { MOST_WEIGHT, threadWeightOf } from "./weight.ts";

/** What one part of a thread holds: as much of a section as there is room for, or one item. */
export const THREAD_UNITS = ["section", "item"] as const;
export type ThreadUnit = (typeof THREAD_UNITS)[number];

export interface ThreadPart {
  readonly text: string;
  /** As X counts it. */
  readonly weight: number;
  /** How many are to be attached to it. */
  readonly pictures: number;
}

/** Lines as the parts of a thread, each within X's bound unless a single word of it is over that. */
export function threadParts(lines: readonly ThreadLine[], unit: ThreadUnit): ThreadPart[] {
  const parts: Omit<ThreadPart, "weight">[] = [];
  for (const { text, opens, pictures } of withHeadings(lines)) {
    const last = parts.at(-1);
    const joined = `${last?.text}\n${text}`;
    const mayJoin = unit === "section" && opens !== "section" && last !== undefined;
    if (mayJoin && threadWeightOf(joined) <= MOST_WEIGHT)
      parts[parts.length - 1] = { text: joined, pictures: last.pictures + pictures };
    else
      for (const [at, each] of splitText(text, MOST_WEIGHT).entries())
        parts.push({ text: each, pictures: at === 0 ? pictures : 0 });
  }
  return parts.map((part) => ({ ...part, weight: threadWeightOf(part.text) }));
}

/** Lines with the headings before them, so that no part ends with a heading. */
function withHeadings(lines: readonly ThreadLine[]): ThreadLine[] {
  const whole: ThreadLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const before = isOpen ? whole.pop() : undefined;
    const opens = before?.opens === "section" ? "section" : line.opens;
    const pictures = (before?.pictures ?? 0) + line.pictures;
    whole.push(before ? { text: `${before.text}\n${line.text}`, opens, pictures } : line);
    isOpen = line.opens !== null;
  }
  return whole;
}
