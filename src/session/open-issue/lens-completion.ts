import type { Clock } from "../../store/clock.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";

/** Pause before the next attempt to load what the lens lacks. */
const LENS_AGAIN_AFTER = 3_000;

/** An issue can be read and typed in before its lens is complete; from then on it is made so, however often it takes. */
export function completeLensOf(id: string, model: OpenIssueModel, clock: Clock): void {
  model.completeLens().catch(() => {
    clock.later(
      LENS_AGAIN_AFTER,
      () => model.held()?.id === id && completeLensOf(id, model, clock),
    );
  });
}
