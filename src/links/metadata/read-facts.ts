import type { LinkFacts } from "../facts/link-facts.ts";
import { dateOf } from "./dates.ts";
import { listAt, valueAt } from "./untrusted.ts";
import { authorsOf, readName, readSummary, titleOf } from "./words.ts";

/** Facts that came as JSON from the companion, bounded like all others; null where there is not even a title. */
export function factsFromJson(value: unknown): LinkFacts | null {
  const title = titleOf(valueAt(value, "title"));
  if (title === null) return null;
  return {
    title,
    authors: authorsOf(listAt(value, "authors").map((name) => readName(name))),
    date: dateOf(valueAt(value, "date")),
    publisher: readName(valueAt(value, "publisher")),
    summary: readSummary(valueAt(value, "summary")),
  };
}
