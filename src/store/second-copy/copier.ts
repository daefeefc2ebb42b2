import type { Clock } from "../clock.ts";
import type { Database } from "../database.ts";
import type { WrittenRecord } from "../watch-writes.ts";
import { COPIED_STORES, type CopiedStore } from "./copied-records.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { keepIssue } from "./keep-issue.ts";
import { keepRecords } from "./keep-records.ts";

/** Pause between two rounds: typing without pause is copied about once a second. */
const ROUND_EVERY = 700;
/** Pause after a round that failed; attempts go on. */
const AGAIN_AFTER = 5_000;

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
} {
  let issues = new Map<string, boolean>();
  let records = new Map<CopiedStore, Set<string>>();
  let isBusy = false;

  function take(written: readonly WrittenRecord[]): void {
    for (const { store, key, gone } of written) {
      if (isOfIssue(store) && key !== null)
        issues.set(key, store === "issues" ? gone : (issues.get(key) ?? false));
      const small = COPIED_STORES.find((each) => each === store);
      if (!small) continue;
      const keys = records.get(small) ?? new Set();
      records.set(small, keys);
      if (key === null) continue;
      if (gone) keys.add(key);
      else keys.delete(key);
    }
    if (issues.size + records.size > 0 && !isBusy) void round();
  }

  async function round(): Promise<void> {
    isBusy = true;
    const due = { issues, records };
    issues = new Map();
    records = new Map();
    let pause = ROUND_EVERY;
    try {
      onState(
        (await exclusive(() => copy(due))) ? { kind: "ahead" } : { kind: "kept", at: clock.now() },
      );
    } catch (error) {
      pause = AGAIN_AFTER;
      issues = new Map([...due.issues, ...issues]);
      for (const [store, gone] of due.records)
        records.set(store, new Set([...gone, ...(records.get(store) ?? [])]));
      onState({ kind: "failed", error });
    }
    clock.later(pause, () => {
      isBusy = false;
      take([]);
    });
  }

  /** Resolves to whether the copy of an issue has what the database has not. */
  async function copy(due: {
    readonly issues: ReadonlyMap<string, boolean>;
    readonly records: ReadonlyMap<CopiedStore, ReadonlySet<string>>;
  }): Promise<boolean> {
    const standings = await Promise.all(
      [...due.issues].map(([id, gone]) => keepIssue(database, folder, id, gone)),
    );
    await Promise.all(
      [...due.records].map(([store, gone]) => keepRecords(database, folder, store, gone)),
    );
    return standings.some(({ standing }) => standing !== "same");
  }

  return { take };
}

function isOfIssue(store: string): boolean {
  return store === "issues" || store === "heads" || store === "openings";
}
