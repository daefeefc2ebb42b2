import { sectionRulesFor } from "../../issue/questions/index.ts";
import type { LinkDigest } from "../../links/archive/issue-digest.ts";
import { guess } from "../../links/learning/guess.ts";
import type { Learned } from "../../links/learning/learned.ts";
import { foldName } from "../../links/learning/names.ts";
import { createObservations } from "../../links/learning/observations.ts";
import type { CorpusIssue } from "./read-issues.ts";

/** What was guessed of one item by its first link, and what stands in the issue. null: nothing. */
export interface Prediction {
  readonly issue: string;
  readonly href: string;
  readonly title: string | null;
  readonly section: Compared;
  readonly organisation: Compared;
}

export interface Compared {
  readonly is: string | null;
  readonly guessed: string | null;
}

/** `address`: the address alone, as of a link that was dropped; `title`: also the words of a link that are a page's title. */
export type Given = "address" | "title";

/** Predicts each issue from those before it; with `empty` from nothing but what Galley knows by itself. */
export function predictForward(
  issues: readonly CorpusIssue[],
  given: Given,
  empty: boolean,
): Prediction[] {
  const observations = createObservations();
  const learned: Learned = { observations, corrections: new Map() };
  return issues.flatMap((issue) => {
    const predictions = predictIssue(issue, learned, given);
    if (!empty) observations.put(issue.name, issue.digest);
    return predictions;
  });
}

function predictIssue(
  { name, profile, digest }: CorpusIssue,
  learned: Learned,
  given: Given,
): Prediction[] {
  return digest.links
    .filter(({ item, section }) => item?.first && section !== null)
    .flatMap((link): Prediction[] => {
      const rules = sectionRulesFor(link.section ?? "", profile);
      if (!rules) return [];
      const title = given === "title" ? titleOf(link) : null;
      const guessed = guess({ href: link.href, title }, learned, profile);
      return [
        {
          issue: name,
          href: link.href,
          title,
          section: { is: rules.title, guessed: guessed.section?.title ?? null },
          organisation: { is: link.item?.organisation ?? null, guessed: guessed.organisation },
        },
      ];
    });
}

/** Only where the words of a link are what its page is called. */
function titleOf({ words, item }: LinkDigest): string | null {
  return item && /^(?:bold-title|title|lead-in)$/.test(item.shape) ? words : null;
}

/** Spellings of one name are one name. */
export function isRight({ is, guessed }: Compared): boolean {
  return is !== null && guessed !== null && foldName(is) === foldName(guessed);
}
