import { useEffect, useState } from "react";
import type {
  IssueChanges,
  WritingPlace,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";

/**
 * What a text of a plan's post has that the one there has not; null while that is not known, or there is no text;
 * "uncounted" where it cannot be known now.
 */
export function useChanges<Plan extends WritingPlan>(
  { changes }: WritingPlace<Plan>,
  plan: Plan,
  text: string | null,
): IssueChanges | "uncounted" | null {
  const [counted, setCounted] = useState<{
    readonly text: string;
    readonly changes: IssueChanges | "uncounted";
  } | null>(null);
  useEffect(() => {
    let stale = false;
    if (text === null) return undefined;
    const know = (known: IssueChanges | "uncounted") =>
      !stale && setCounted({ text, changes: known });
    changes(plan, text).then(know, () => know("uncounted"));
    return () => {
      stale = true;
    };
  }, [changes, plan, text]);
  return counted?.text === text ? counted.changes : null;
}
