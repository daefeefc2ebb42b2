import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { WrittenRecord } from "../watch-writes.ts";
import { keepSaves } from "./keep-version.ts";

/** Pause between two rounds. In this time no one saves as often as the journal is long. */
const EVERY = 4_000;
/** Versions are copied all at once, so not each time that one is kept. */
const COPY_AFTER = 30_000;

export interface VersionRecorderOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Copies the versions of an issue elsewhere, or forgets that copy where it is gone for good. */
  readonly copy: (id: string, gone: boolean) => Promise<void>;
}

/**
 * Makes versions of what was saved, behind the saves. What fails is tried again with the next save: the journal still has
 * it then.
 */
export function createVersionRecorder({ database, clock, copy }: VersionRecorderOptions): {
  readonly take: (written: readonly WrittenRecord[]) => void;
} {
  let due = new Set<string>();
  let copies = new Map<string, boolean>();
  let isBusy = false;
  let isCopying = false;

  function take(written: readonly WrittenRecord[]): void {
    for (const { store, key, gone } of written) {
      if (key === null) continue;
      if (store === "heads" && !gone) due.add(key);
      if (store === "versions" && !gone) copyLater(key, false);
      if (store === "issues" && gone) copyLater(key, true);
    }
    if (due.size > 0 && !isBusy) void round();
  }

  async function round(): Promise<void> {
    isBusy = true;
    const ids = [...due];
    due = new Set();
    await Promise.all(
      ids.map(async (id) => {
        await keepSaves(database, id, clock.now()).catch(() => undefined);
        copyLater(id, false);
      }),
    );
    clock.later(EVERY, () => {
      isBusy = false;
      take([]);
    });
  }

  function copyLater(id: string, gone: boolean): void {
    copies.set(id, gone);
    if (isCopying) return;
    isCopying = true;
    clock.later(COPY_AFTER, () => {
      isCopying = false;
      const now = copies;
      copies = new Map();
      // What fails is copied after the next save.
      for (const [each, isGone] of now) copy(each, isGone).catch(() => undefined);
    });
  }

  return { take };
}
