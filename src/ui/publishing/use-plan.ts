import { useCallback, useEffect, useState } from "react";
import type { ClonePlan, CloneService } from "../../session/publishing/publishing-state.ts";
import { useSettledDoc } from "../open-issue/use-current.ts";

interface Plan {
  /** Another one for each plan. */
  readonly id: number;
  readonly plan: ClonePlan;
}

/** What writing the open issue into the clone would do, made anew when the issue changes or `again` is called. */
export function usePlan(clone: CloneService): {
  readonly plan: Plan | null;
  readonly failure: string | null;
  readonly again: () => void;
} {
  const doc = useSettledDoc(400);
  const [round, setRound] = useState(0);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const make = async () => {
      try {
        const made = await clone.plan();
        if (stale) return;
        setFailure(null);
        setPlan((last) => made && { id: (last?.id ?? 0) + 1, plan: made });
      } catch (error) {
        if (!stale) setFailure(error instanceof Error ? error.name : String(error));
      }
    };
    void make();
    return () => {
      stale = true;
    };
  }, [clone, doc, round]);
  return { plan, failure, again: useCallback(() => setRound((now) => now + 1), []) };
}
