import type { CompanionClient } from "./companion-client.ts";
import type { Surroundings } from "./network.ts";

/** How long the companion is not looked for again where it was not there: `npm start` takes some seconds. */
const MISSING_HOLDS = 5_000;

/** Whether the companion is there. One that was found is believed to be; one that was not, for a moment. */
export interface CompanionPresence {
  readonly find: () => Promise<boolean>;
  /** The companion gave no answer: it may only have been slow. */
  readonly isStillThere: () => Promise<boolean>;
}

export function createCompanionPresence(
  { clock, mayHaveCompanion }: Pick<Surroundings, "clock" | "mayHaveCompanion">,
  companion: Pick<CompanionClient, "isThere">,
  ending: AbortSignal,
  onCompanion: (isThere: boolean) => void,
): CompanionPresence {
  let finding: Promise<boolean> | null = null;
  /** When the companion was last missed, while it is. */
  let missedAt: number | null = null;

  function find(): Promise<boolean> {
    if (missedAt !== null && clock.now() - missedAt >= MISSING_HOLDS) lookAgain();
    finding ??= (mayHaveCompanion ? companion.isThere() : Promise.resolve(false)).then(
      (isThere) => {
        if (ending.aborted) return false;
        missedAt = isThere ? null : clock.now();
        onCompanion(isThere);
        return isThere;
      },
    );
    return finding;
  }

  function lookAgain(): void {
    finding = null;
    missedAt = null;
  }

  return {
    find,
    isStillThere() {
      if (missedAt === null) lookAgain();
      return find();
    },
  };
}
