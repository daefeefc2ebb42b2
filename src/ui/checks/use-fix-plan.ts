import { useEffect, useState } from "react";
import type { RuleId } from "../../checks/rules.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import type { FixPlan } from "../../session/checks/plan-fixes.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useSession } from "../shell/session-context.ts";

/** Milliseconds after the last key until what would be fixed is found out anew. */
const RESTS = 400;

export interface ChosenFixes {
  /** null while it is being made. */
  readonly plan: FixPlan | null;
  /** It could not be made; the text is as it was. */
  readonly hasFailed: boolean;
  /** Rules that are left alone, now and the next time. */
  readonly leftOut: ReadonlySet<string>;
  readonly choose: (rule: RuleId, isChosen: boolean) => void;
  /** Mends what these rules find, in one step of the history; how many places that were. */
  readonly fix: (rules: readonly RuleId[]) => number;
}

/** What the safe fixes would make of the open issue as it stands. */
export function useFixPlan(): ChosenFixes {
  const checks = useLazy(useSession().checks, true);
  const profileId = useCurrent((issue) => issue.profile.id);
  const rules = useCurrent((issue) => issue.profile.checks);
  const doc = useSettledDoc(RESTS);
  const [plan, setPlan] = useState<FixPlan | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let gone = false;
    const make = async (): Promise<void> => {
      try {
        const made = await checks?.planFixes(doc, rules);
        if (gone || !made) return;
        setPlan(made);
        setFailed(false);
      } catch {
        if (!gone) setFailed(true);
      }
    };
    void make();
    return () => {
      gone = true;
    };
  }, [checks, doc, rules]);
  const kept = leftOut ?? new Set(checks?.leftOut.of(profileId));
  return {
    // One of an earlier text is none of this one.
    plan: hasFailed ? null : plan,
    hasFailed,
    leftOut: kept,
    choose(rule, isChosen) {
      const others = [...kept].filter((each) => each !== rule);
      const next = isChosen ? others : [...others, rule];
      checks?.leftOut.keep(profileId, next);
      setLeftOut(new Set(next));
    },
    fix: (chosen) => checks?.fixRules(new Set(chosen)) ?? 0,
  };
}
