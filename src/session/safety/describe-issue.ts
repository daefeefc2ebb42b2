import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import { factsOf, fileNameOf } from "../core/issue-facts.ts";
import type { PlacedText } from "./safety-state.ts";

/** What an issue is called and when it is out, wherever it was found. */
export type DescribeIssue = (found: FoundIssue) => {
  readonly number: number | null;
  readonly title: string | null;
  readonly fileName: string;
  /** As it is written in the text; null where there is none. */
  readonly date: string | null;
};

export function describeBy(profiles: () => readonly Profile[]): DescribeIssue {
  return ({ issue, head }) => {
    const profile = profiles().find(({ id }) => id === issue.profileId) ?? defaultProfile();
    const facts = factsOf(head.text, profile, issue.naming);
    return {
      number: facts.number,
      title: facts.headline,
      fileName: fileNameOf(issue.naming, profile, facts),
      date: facts.date,
    };
  };
}

export function placedText({ head, isWhole }: FoundIssue): PlacedText {
  return { text: head.text, savedAt: head.savedAt, isWhole };
}

/** Sorted as the library is: by the day they are out, the newest first, and of one day the one that came last. */
export function latestFirst<Each>(
  all: readonly Each[],
  issueOf: (each: Each) => FoundIssue,
  describe: DescribeIssue,
): readonly Each[] {
  return all
    .map((each) => {
      const found = issueOf(each);
      return { each, day: describe(found).date?.slice(0, 10) ?? "", order: found.issue.order };
    })
    .toSorted((a, b) => b.day.localeCompare(a.day) || b.order - a.order)
    .map(({ each }) => each);
}
