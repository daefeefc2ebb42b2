import type { StoreApi } from "zustand/vanilla";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import { bringBackRecords } from "../../store/second-copy/bring-back.ts";
import type { DifferingIssue } from "../../store/second-copy/compare.ts";
import { COPIED_STORES } from "../../store/second-copy/copied-records.ts";
import { purgeInboxLinks } from "../../store/inbox-links.ts";
import { purgeTrash } from "../../store/trash.ts";
import { watchWrites } from "../../store/watch-writes.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { BackupWork } from "./backup-state.ts";
import { createBackupWork } from "./backup-work.ts";
import { beginAnew } from "./begin-anew.ts";
import { bringBackDiffering } from "./bring-back-differing.ts";
import { doubtDatabase, isDoubted } from "./doubted-database.ts";
import { describeBy } from "./describe-issue.ts";
import { type Keeper, type KeeperCalls, KeeperFailed } from "./keeper.ts";
import { type LibraryMark, readMark, writeMark } from "./library-mark.ts";
import type { SafetyState } from "./safety-state.ts";
import { troubleOf, troubleWithout } from "./trouble-of.ts";

/** What is done about the second copy and with it. */
export interface SafetyWork {
  /**
   * Compares both places, and says in the store's `trouble` what is wrong; at the start, and where issues have vanished,
   * also that both have fewer than there were. Rejects where the copy cannot be kept.
   */
  readonly compare: (atStart: boolean) => Promise<void>;
  /** The database cannot be read: looks at the copy alone. */
  readonly lookWithout: (failure: SaveFailure) => Promise<void>;
  /** Brings back these issues, or all that differ and what else is missing, and reads the library again. */
  readonly bringBack: (ids: readonly string[] | "all") => Promise<BroughtBack>;
  /** Goes on with the database as it is; what the copy had beyond it is laid aside, and stays. */
  readonly goOn: () => Promise<Outcome>;
  /**
   * Where the database cannot be read: begins another one with all that can be, which is used from the next load of the
   * page on.
   */
  readonly beginAnew: () => Promise<Outcome>;
  readonly backup: BackupWork;
  readonly end: () => void;
}

export type BroughtBack =
  | { readonly ok: true; readonly issues: number; readonly busy: number }
  | { readonly ok: false; readonly failure: SaveFailure };

export interface SafetyWorkOptions {
  readonly environment: Environment;
  readonly database: Database;
  readonly store: StoreApi<SafetyState>;
  readonly profiles: () => readonly Profile[];
  /** What the files of the issues that are here are called, by their ids. */
  readonly names: () => Readonly<Record<string, string>>;
  /** Reads everything again, after something has come back. */
  readonly reload: () => Promise<void>;
}

/** The keeper hears of all writes; those to a database whose disk was full are acknowledged only once it has copied them. */
function copyWrites(environment: Environment, database: Database, keeper: Keeper): void {
  watchWrites(database, keeper.take, (error) => {
    if (failureOf(error).kind === "full") doubtDatabase(environment);
  });
  database.assure = async () => {
    if (!isDoubted(environment)) return;
    try {
      await keeper.ask("copied", null);
    } catch (error) {
      // Where there can be no copy at all that is told, and the database's own word must do.
      if (isFull(error)) throw new DOMException("The disk is full.", "QuotaExceededError");
    }
  };
}

/** What was here once, where there may be less now; null where that is not asked. */
function hadOnce(
  { storage }: Pick<Environment, "storage">,
  atStart: boolean,
  vanished: number,
): LibraryMark | null {
  if (!atStart && vanished === 0) return null;
  // Who clears what the site has, clears the mark, too.
  if (vanished > 0 && !readMark(storage)) writeMark(storage, vanished, 0);
  return readMark(storage);
}

function isFull(error: unknown): boolean {
  return error instanceof KeeperFailed && error.failure.kind === "full";
}

/** Begun only once the copy hears of it. What is not deleted now is the next time. */
function purgeWhenIdle({ page, clock }: Environment, database: Database): void {
  page.whenIdle(() => {
    for (const purge of [purgeTrash, purgeInboxLinks])
      purge(database, clock.now()).catch(() => undefined);
  });
}

export async function createSafetyWork(options: SafetyWorkOptions): Promise<SafetyWork> {
  const { environment, database, store, reload } = options;
  const keeper = await environment.startKeeper((copy) => {
    store.setState({ copy });
    // The database's turn may be next.
    if (copy.kind === "failed" && copy.failure.kind === "full") doubtDatabase(environment);
    // The copy has more than the database: only a look at all of it says what that means.
    if (copy.kind === "ahead" && store.getState().trouble === null) void compareAgain();
  });
  // What was written before is found by the first comparison.
  copyWrites(environment, database, keeper);
  purgeWhenIdle(environment, database);
  const describe = describeBy(options.profiles);
  let found: KeeperCalls["compare"]["answer"] | null = null;

  async function compareAgain(): Promise<void> {
    await compare(false).catch(() => undefined);
  }

  async function compare(atStart: boolean): Promise<void> {
    try {
      found = await keeper.ask("compare", null);
    } catch (error) {
      const failure = error instanceof KeeperFailed ? error.failure : null;
      if (failure) store.setState({ copy: { kind: "failed", failure } });
      throw error;
    }
    const { vanished } = store.getState();
    const had = hadOnce(environment, atStart, vanished);
    const trouble = troubleOf(found, describe, had, atStart);
    const { picturesBack } = found;
    store.setState({
      trouble,
      vanished: trouble ? vanished : 0,
      ...(picturesBack > 0 ? { picturesBack } : {}),
    });
  }

  async function bringBack(ids: readonly string[] | "all"): Promise<BroughtBack> {
    let wanted: readonly DifferingIssue[] = [];
    let busy = 0;
    const outcome = await attempt(async () => {
      // Words may have been typed since it was looked last.
      const now = await keeper.ask("compare", null);
      wanted = now.issues.filter(({ id }) => ids === "all" || ids.includes(id));
      await wanted.reduce<Promise<void>>(async (before, issue) => {
        await before;
        if (!(await bringBackDiffering(environment, database, keeper, issue))) busy++;
      }, Promise.resolve());
      if (ids === "all")
        await Promise.all(
          COPIED_STORES.map((each) => bringBackRecords(database, each, now.records[each])),
        );
      await compare(true);
      await reload();
    });
    return outcome.ok ? { ok: true, issues: wanted.length - busy, busy } : outcome;
  }

  return {
    compare,
    async lookWithout(failure) {
      const read = await keeper.ask("read", null).catch(() => null);
      store.setState({ trouble: troubleWithout(read?.issues ?? null, describe, failure) });
    },
    bringBack,
    goOn: () =>
      attempt(async () => {
        if (found) {
          await keeper.ask(
            "setAside",
            found.issues.map(({ id }) => id),
          );
          await keeper.ask("setRecordsAside", null);
        }
        writeMark(environment.storage, 0, 0);
        store.setState({ trouble: null, vanished: 0 });
        await reload();
      }),
    beginAnew: () =>
      attempt(async () => {
        await beginAnew(environment, await keeper.ask("collect", null));
      }),
    backup: createBackupWork({ ...options, keeper, describe }),
    end: keeper.end,
  };
}
