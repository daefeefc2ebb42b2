import type { LinkFacts } from "../facts/link-facts.ts";
import { dateOf } from "./dates.ts";
import { listAt, valueAt } from "./untrusted.ts";
import { authorsOf, nameOf, summaryOf, titleOf } from "./words.ts";

/** Facts that came as JSON from the companion, bounded like all others; null where there is not even a title. */
export function readFacts(value: unknown): LinkFacts | null {
  const title = titleOf(valueAt(value, "title"));
  if (title === null) return null;
  return {
    title,
    authors: authorsOf(listAt(value, "authors").map((name) => nameOf(name))),
    date: dateOf(valueAt(value, "date")),
    publisher: nameOf(valueAt(value, "publisher")),
    summary: summaryOf(valueAt(value, "summary")),
  };
}
