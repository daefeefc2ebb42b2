import { useState } from "react";
import { changeProfile } from "../../issue/profile/change-profile.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { ProfileProblem } from "../../issue/profile/problems.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";

/** What stands in the form that the YAML cannot hold: half a time, a name without letters. */
interface Unreadable {
  readonly yaml: string;
  readonly profile: Profile;
  readonly problem: ProfileProblem;
}

/**
 * The profile as the form has it, made from `inForm`, which is what the YAML says. What the YAML could not be read with stays
 * in the form until it is right, with what is wrong in it; a change of the YAML takes its place.
 */
export function useFormChange(
  yaml: string,
  inForm: Profile | null,
  take: (yaml: string) => void,
): {
  readonly profile: Profile | null;
  readonly problem: ProfileProblem | null;
  readonly change: (profile: Profile) => void;
} {
  const [left, setLeft] = useState<Unreadable | null>(null);
  const unreadable = left?.yaml === yaml ? left : null;
  const change = (profile: Profile): void => {
    if (!inForm) return;
    const changed = changeProfile(yaml, inForm, profile);
    const read = readProfile(changed);
    const problem = "problems" in read ? read.problems[0] : undefined;
    setLeft(problem ? { yaml, profile, problem } : null);
    if (!problem) take(changed);
  };
  return {
    profile: unreadable?.profile ?? inForm,
    problem: unreadable?.problem ?? null,
    change,
  };
}
