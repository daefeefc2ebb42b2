import type { FoundIssue } from "./copied-issue.ts";

/** Of an issue in two places the later text that is whole, else the later one. Throws where it is in neither. */
export function bestOf(here: FoundIssue | null, copy: FoundIssue | null): FoundIssue {
  const [best] = [copy, here]
    .filter((each) => each !== null)
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.head.seq - a.head.seq);
  if (!best) throw new Error("The issue is nowhere.");
  return best;
}
