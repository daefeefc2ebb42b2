import { useMemo } from "react";
import { changeProfile } from "../../issue/profile/change-profile.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { ProfileProblem } from "../../issue/profile/problems.ts";
import { useUnfinished } from "../shell/use-unfinished.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";

/** What stands in the form that the YAML cannot hold: half a time, a name without letters. */
interface Unreadable {
  readonly profile: Profile;
  readonly problem: ProfileProblem;
}

/**
 * The profile `id` (null: a new one) as the form has it, made from `inForm`, which is what the YAML says. What the YAML could not be read with stays
 * in the form until it is right, also over a crash, with what is wrong in it; a change of the YAML takes its place.
 */
export function useFormChange(
  id: string | null,
  yaml: string,
  inForm: Profile | null,
  take: (yaml: string) => void,
): {
  readonly profile: Profile | null;
  readonly problem: ProfileProblem | null;
  readonly change: (profile: Profile) => void;
  /** What stands in the form alone is given up. */
  readonly giveUp: () => void;
} {
  const [held, hold] = useUnfinished(`profile:${id ?? ""}`);
  const unreadable = useMemo(() => readHeld(held, yaml, inForm), [held, yaml, inForm]);
  const change = (profile: Profile): void => {
    if (!inForm) return;
    const changed = changeProfile(yaml, inForm, profile);
    const isRead = "profile" in readProfile(changed);
    hold(isRead ? null : JSON.stringify({ yaml, profile }));
    if (isRead) take(changed);
  };
  return {
    profile: unreadable?.profile ?? inForm,
    problem: unreadable?.problem ?? null,
    change,
    giveUp: () => hold(null),
  };
}

/** What was left in the form of this YAML. */
function readHeld(held: string | null, yaml: string, inForm: Profile | null): Unreadable | null {
  if (held === null || !inForm) return null;
  const left: { yaml?: unknown; profile?: unknown } = Object(parsed(held));
  if (left.yaml !== yaml || !isLike(left.profile, inForm)) return null;
  const read = readProfile(changeProfile(yaml, inForm, left.profile));
  const problem = "problems" in read ? read.problems[0] : undefined;
  return problem ? { profile: left.profile, problem } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Whether a value has every part that another one has, of the same kind: an earlier Galley may have left it. */
function isLike<Kind>(value: unknown, like: Kind): value is Kind {
  if (like === undefined) return true;
  const isWords = (each: unknown) => each === null || typeof each === "string";
  if (isWords(like)) return isWords(value);
  if (typeof like !== "object") return typeof value === typeof like;
  if (Array.isArray(like))
    return Array.isArray(value) && value.every((each) => isLike(each, like[0]));
  const found = new Map(Object.entries(Object(value)));
  return Object.entries(Object(like)).every(([key, part]) => isLike(found.get(key), part));
}
