import { defaultProfile } from "../../issue/profile/defaults.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import { factsOf, fileNameOf } from "../core/issue-facts.ts";
import type { PlacedText } from "./safety-state.ts";

/** What an issue is called, wherever it was found. */
export type DescribeIssue = (found: FoundIssue) => {
  readonly number: number | null;
  readonly title: string | null;
  readonly fileName: string;
};

export function describeBy(profiles: () => readonly Profile[]): DescribeIssue {
  return ({ issue, head }) => {
    const profile = profiles().find(({ id }) => id === issue.profileId) ?? defaultProfile();
    const facts = factsOf(head.text, profile, issue.naming);
    return {
      number: facts.number,
      title: facts.headline,
      fileName: fileNameOf(issue.naming, profile, facts),
    };
  };
}

export function placedText({ head, isWhole }: FoundIssue): PlacedText {
  return { text: head.text, savedAt: head.savedAt, isWhole };
}
