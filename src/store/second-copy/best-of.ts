import { isWholeText } from "../issues.ts";
import type { FoundIssue } from "./copied-issue.ts";

/**
 * Of an issue in two places the later text that is whole, else the later one. An earlier save of the database's journal
 * is whole, too, where the last one is not. Throws where it is in neither.
 */
export function bestOf(here: FoundIssue | null, copy: FoundIssue | null): FoundIssue {
  const isUsable = (each: FoundIssue): boolean =>
    each === here ? isWholeText(each.head) : each.isWhole;
  const [best] = [copy, here]
    .filter((each) => each !== null)
    .toSorted((a, b) => Number(isUsable(b)) - Number(isUsable(a)) || b.head.seq - a.head.seq);
  if (!best) throw new Error("The issue is nowhere.");
  return best;
}
