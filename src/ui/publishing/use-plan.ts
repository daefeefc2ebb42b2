import { useCallback, useEffect, useState } from "react";
import type { ClonePlan, CloneService } from "../../session/publishing/publishing-state.ts";

interface Plan {
  /** Another one for each plan. */
  readonly id: number;
  readonly plan: ClonePlan;
}

/** What writing the open issue into the clone would do; looked at anew when `again` is called. */
export function usePlan(clone: CloneService): {
  readonly plan: Plan | null;
  readonly failure: string | null;
  readonly again: () => void;
} {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const made = useCallback((next: ClonePlan | null) => {
    setFailure(null);
    setPlan((last) => next && { id: (last?.id ?? 0) + 1, plan: next });
  }, []);
  const failed = useCallback((error: unknown) => {
    setFailure(error instanceof Error ? error.name : String(error));
  }, []);
  const look = useCallback(() => void clone.plan().then(made, failed), [clone, made, failed]);
  useEffect(look, [look]);
  return { plan, failure, again: look };
}
