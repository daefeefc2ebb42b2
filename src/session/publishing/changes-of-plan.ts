import type { Environment } from "../environment/environment.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { countChanges } from "./count-changes.ts";
import type { WritingPlace, WritingPlan } from "./publishing-state.ts";

/** Counts what a text of a plan's post has that the one there has not, both read by the open issue's profile. */
export function changesOfPlan(
  loadLens: Environment["loadLens"],
  openIssue: OpenIssueStore,
): WritingPlace<WritingPlan>["changes"] {
  return async ({ theirs, files }, text) => {
    const lens = await loadLens();
    await lens.complete();
    const { current } = openIssue.getState();
    if (current.kind !== "open") throw new Error("no issue is open");
    const { profile } = current;
    const docOf = (of: string) => lens.parseIssue(of, profile).doc;
    const due = files.filter(({ change }) => change !== "same").map(({ path }) => path);
    return countChanges(theirs === null ? null : docOf(theirs), docOf(text), profile, due);
  };
}
