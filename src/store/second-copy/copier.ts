import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { WrittenRecord } from "../watch-writes.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { addDue, type Due, hasDue, hasRecordsDue, noneDue, takeDue } from "./due.ts";
import { forgetPictures, keepFigures, keepPicture } from "./keep-figures.ts";
import { keepIssue } from "./keep-issue.ts";
import { keepRecords } from "./keep-records.ts";

/** Pause between two rounds: typing without pause is copied about once a second. */
const ROUND_EVERY = 700;
/** Pause after a round that failed, unless the database takes something meanwhile; attempts go on. */
const AGAIN_AFTER = 5_000;
/** Bytes of pictures that one round copies, and one picture more: texts do not wait for a hundred screenshots. */
const PICTURES_A_ROUND = 8_000_000;

export type CopyState =
  /** All that was told is in the copy. */
  | { readonly kind: "kept"; readonly at: number }
  /** The copy has more of an issue than the database; it was left as it is. */
  | { readonly kind: "ahead" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface CopierOptions {
  readonly database: Database;
  readonly folder: CopyFolder;
  readonly clock: Clock;
  /** Runs this when no other tab writes the copy. */
  readonly exclusive: <Result>(run: () => Promise<Result>) => Promise<Result>;
  readonly onState: (state: CopyState) => void;
}

/** Copies what was written to the database, a moment after. What fails is tried again, for as long as the tab lives. */
export function createCopier({ database, folder, clock, exclusive, onState }: CopierOptions): {
  readonly take: (written: readonly WrittenRecord[]) => void;
  /** Resolves when all that was told is in the copy, but for pictures; rejects where it cannot be written. Waits for no pause. */
  readonly copied: () => Promise<void>;
} {
  let due = noneDue();
  /** What is copied now, or was last; it rejects as the copying does. */
  let copying: Promise<unknown> = Promise.resolve();
  let isCopying = false;
  /** The pause after a round. */
  let rest: {
    readonly since: number;
    readonly hasFailed: boolean;
    readonly cancel: () => void;
  } | null = null;

  function take(written: readonly WrittenRecord[]): void {
    takeDue(due, written);
    // A disk that was full may have room again. What the database acknowledges then, a new start may not find: Chromium
    // goes on in a log that is torn. So it is copied at once.
    if (rest?.hasFailed && written.length > 0 && clock.now() - rest.since >= ROUND_EVERY) endRest();
    if (hasDue(due) && !isCopying && !rest) void round();
  }

  function endRest(): void {
    rest?.cancel();
    rest = null;
  }

  async function copied(): Promise<void> {
    // Whether that fails is seen by what is due then.
    await copying.catch(() => undefined);
    if (isCopying) return copied();
    endRest();
    if (!hasRecordsDue(due)) return take([]);
    void round();
    await copying;
  }

  async function round(): Promise<void> {
    isCopying = true;
    const now = due;
    due = noneDue();
    let hasFailed = false;
    const isCopied = exclusive(() => copy(now));
    copying = isCopied;
    try {
      const isAhead = await isCopied;
      for (const hash of now.pictures) due.pictures.add(hash);
      if (isAhead) onState({ kind: "ahead" });
      else if (now.pictures.size === 0) onState({ kind: "kept", at: clock.now() });
    } catch (error) {
      hasFailed = true;
      addDue(now, due);
      due = now;
      onState({ kind: "failed", error });
    }
    isCopying = false;
    const cancel = clock.later(hasFailed ? AGAIN_AFTER : ROUND_EVERY, () => {
      rest = null;
      take([]);
    });
    rest = { since: clock.now(), hasFailed, cancel };
  }

  /** Texts first, then the lists of figures, then bytes. Resolves to whether the copy of an issue has what the database has not. */
  async function copy({ issues, records, figures, pictures, gonePictures }: Due): Promise<boolean> {
    const standings = await Promise.all(
      [...issues].map(([id, gone]) => keepIssue(database, folder, id, gone)),
    );
    await Promise.all(
      [...records].map(([store, gone]) => keepRecords(database, folder, store, gone)),
    );
    const lacking = await Promise.all(
      [...figures].map(([id, gone]) => keepFigures(database, folder, id, gone)),
    );
    for (const hash of lacking.flat()) pictures.add(hash);
    await copyPictures(pictures);
    if (gonePictures.size > 0) await forgetPictures(database, folder, [...gonePictures]);
    return standings.some(({ standing }) => standing !== "same");
  }

  /** Takes those out of `pictures` that are copied; the rest is for the next round. */
  async function copyPictures(pictures: Set<string>): Promise<void> {
    let room = PICTURES_A_ROUND;
    await [...pictures].reduce<Promise<void>>(async (before, hash) => {
      await before;
      if (room <= 0) return;
      room -= await keepPicture(database, folder, hash);
      pictures.delete(hash);
    }, Promise.resolve());
  }

  return { take, copied };
}
