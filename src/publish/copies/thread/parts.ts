import type { ThreadLine } from "./lines-of-pieces.ts";
import { splitText } from "./split.ts";
import { MOST_WEIGHT, weightOf } from "./weight.ts";

/** What one part of a thread holds: as much of a section as there is room for, or one item. */
export const THREAD_UNITS = ["section", "item"] as const;
export type ThreadUnit = (typeof THREAD_UNITS)[number];

export interface ThreadPart {
  readonly text: string;
  /** As X counts it. */
  readonly weight: number;
}

/** Lines as the parts of a thread, each within X's bound unless a single word of it is over that. */
export function threadParts(lines: readonly ThreadLine[], unit: ThreadUnit): ThreadPart[] {
  const texts: string[] = [];
  let open = "";
  const close = (): void => {
    if (open !== "") texts.push(...splitText(open, MOST_WEIGHT));
    open = "";
  };
  let isHeading = false;
  for (const { text, opens } of lines) {
    const joined = open === "" ? text : `${open}\n${text}`;
    const fits = weightOf(joined) <= MOST_WEIGHT;
    const mayJoin = isHeading || (unit === "section" && opens !== "section" && fits);
    if (!mayJoin) close();
    open = open === "" ? text : `${open}\n${text}`;
    isHeading = opens !== null;
  }
  close();
  return texts.map((text) => ({ text, weight: weightOf(text) }));
}
