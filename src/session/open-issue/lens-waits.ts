import type { Lens } from "../environment/environment.ts";

/** What waits until the lens of the open issue is complete. */
export interface LensWaits {
  /** Loads what the lens of this issue lacks. Rejects where that is not possible now. */
  readonly completeLens: () => Promise<void>;
  /** Runs this, once, when nothing is lacking, unless another issue is open by then. */
  readonly whenComplete: (run: () => void) => void;
  /** Resolves to whether nothing waits for the lens any more. */
  readonly runWaiting: () => Promise<boolean>;
  /** Nothing waits any more: another issue is open, or none. */
  readonly clear: () => void;
}

/** `onComplete` is called before what waits, whenever nothing is lacking. */
export function createLensWaits(
  held: () => { readonly lens: Lens } | null,
  onComplete: () => void,
): LensWaits {
  let waiting: (() => void)[] = [];

  async function completeLens(): Promise<void> {
    const holding = held();
    if (!holding) return;
    await holding.lens.complete();
    if (held() !== holding) return;
    onComplete();
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  }

  return {
    completeLens,
    whenComplete(run) {
      waiting.push(run);
      completeLens().catch(() => undefined);
    },
    async runWaiting() {
      if (waiting.length > 0) await completeLens().catch(() => undefined);
      return waiting.length === 0;
    },
    clear() {
      waiting = [];
    },
  };
}
