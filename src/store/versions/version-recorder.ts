import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { WrittenRecord } from "../watch-writes.ts";
import { keepSaves } from "./keep-version.ts";

/** Pause between two rounds. In this time no one saves as often as the journal is long. */
const EVERY = 4_000;

/**
 * Makes versions of what was saved, behind the saves. What fails is tried again with the next save: the journal still has
 * it then.
 */
export function createVersionRecorder({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): { readonly take: (written: readonly WrittenRecord[]) => void } {
  let due = new Set<string>();
  let isBusy = false;

  function take(written: readonly WrittenRecord[]): void {
    for (const { store, key, gone } of written)
      if (store === "heads" && key !== null && !gone) due.add(key);
    if (due.size > 0 && !isBusy) void round();
  }

  async function round(): Promise<void> {
    isBusy = true;
    const ids = [...due];
    due = new Set();
    await Promise.all(ids.map((id) => keepSaves(database, id, clock.now()).catch(() => undefined)));
    clock.later(EVERY, () => {
      isBusy = false;
      take([]);
    });
  }

  return { take };
}
