import type { Node } from "@tiptap/pm/model";
import { createChecker, listOf } from "../../checks/create-checker.ts";
import { type Facts, UNKNOWN_FILES } from "../../checks/house.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { parseIssue } from "../../markdown/index.ts";
import { medianTime } from "./measure.ts";
import { withLetter } from "./with-letter.ts";

const FACTS: Facts = {
  keyOf: (href) => identityOf(href)?.key ?? null,
  cleaned: (href) => cleanLink(href).href,
  fileName: null,
  others: [],
  sentIn: () => null,
  files: UNKNOWN_FILES,
  names: new Map(),
  now: 0,
  isCommitted: false,
};

/** The sample with a number in each address and behind each item, so that nothing in it is said twice. */
export function withoutRepeats(text: string): string {
  let number = 0;
  return text
    .replace(/(https:\/\/\w+\.example\/)/g, (address) => `${address}${number++}/`)
    .replace(/^- .*$/gm, (item) => `${item}（第${number++}条）`);
}

/** What a pass of the checks costs: the first one of an issue, and one after each key, at places all over it. */
export function checkTimes(text: string, rounds: number) {
  const { origin, profile } = parseIssue(text);
  const checker = createChecker(profile, FACTS);
  const pass = (doc: Node) => listOf(checker.check({ doc, origin }));
  const found = pass(origin.doc).length;
  let { doc } = origin;
  let round = 0;
  const typed = (): Node => {
    doc = withLetter(doc, (0.1 + 0.61803 * round++) % 1);
    return doc;
  };
  const first = medianTime(
    Math.max(3, Math.ceil(rounds / 4)),
    () => createChecker(profile, FACTS),
    (fresh) => fresh.check({ doc: origin.doc, origin }),
  );
  return { first, afterKey: medianTime(rounds * 3, typed, pass), found };
}
