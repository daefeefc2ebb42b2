import { useEffect, useState } from "react";
import type {
  IssueChanges,
  WritingPlace,
  WritingPlan,
} from "../../session/publishing/publishing-state.ts";

const NOTHING: IssueChanges = {
  isNew: false,
  added: 0,
  moved: 0,
  removed: 0,
  figures: 0,
  figuresRemoved: 0,
};

/** What a text of a plan's post has that the one there has not; null while that is not known, or there is no text. */
export function useChanges<Plan extends WritingPlan>(
  { changes }: WritingPlace<Plan>,
  plan: Plan,
  text: string | null,
): IssueChanges | null {
  const [counted, setCounted] = useState<{ text: string; changes: IssueChanges } | null>(null);
  useEffect(() => {
    let stale = false;
    if (text === null) return undefined;
    const know = (known: IssueChanges) => !stale && setCounted({ text, changes: known });
    changes(plan, text).then(know, () => know(NOTHING));
    return () => {
      stale = true;
    };
  }, [changes, plan, text]);
  return counted?.text === text ? counted.changes : null;
}
