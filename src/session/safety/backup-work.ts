import { ZIP_TYPE } from "../../publish/download.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { bringBackIssue, bringBackRecords } from "../../store/second-copy/bring-back.ts";
import type { Environment } from "../environment/environment.ts";
import type { BackupWork, Counted } from "./backup-state.ts";
import { besideName } from "./beside-name.ts";
import type { DescribeIssue } from "./describe-issue.ts";
import { KeeperFailed, type Keeper } from "./keeper.ts";
import { planRestore } from "./plan-restore.ts";

const LAST_KEY = "galley:backup";
/** No backup is larger, in bytes; such a file is not even read. */
const LARGEST = 512 * 1024 * 1024;
const LATER_KEY = "galley:backup-reminder";

export interface BackupWorkOptions {
  readonly environment: Environment;
  readonly database: Database;
  readonly keeper: Keeper;
  readonly describe: DescribeIssue;
  /** What the files of the issues that are here are called, by their ids. */
  readonly names: () => Readonly<Record<string, string>>;
  readonly reload: () => Promise<void>;
}

export function createBackupWork(options: BackupWorkOptions): BackupWork {
  const { environment, database, keeper, describe, names, reload } = options;
  const { clock, storage } = environment;

  const kept = (key: string): number | null => {
    const at = Number(storage?.getItem(key) ?? 0);
    return at > 0 ? at : null;
  };
  const keep = (key: string, at: number): void => {
    try {
      storage?.setItem(key, String(at));
    } catch {
      // Full or forbidden: then it reminds too early.
    }
  };

  async function restoreAll(...[plan, beside]: Parameters<BackupWork["restore"]>): Promise<number> {
    const isHere = new Set(plan.issues.filter(({ here }) => here).map(({ id }) => id));
    const listed = new Set(plan.issues.map(({ id }) => id));
    const wanted = plan.found.issues.filter(
      ({ issue: { id } }) => listed.has(id) && (!isHere.has(id) || beside.has(id)),
    );
    await wanted.reduce<Promise<void>>(async (before, { issue, head, opening }) => {
      await before;
      const id = isHere.has(issue.id) ? environment.newId() : issue.id;
      const naming = id === issue.id ? issue.naming : besideName(issue.naming);
      await bringBackIssue(database, {
        issue: { ...issue, id, naming },
        head: { ...head, id },
        opening: opening && { ...opening, id },
      });
    }, Promise.resolve());
    const { profiles, caught, lessons } = plan.found.records;
    await bringBackRecords(database, "profiles", profiles);
    await bringBackRecords(database, "caught", caught);
    await bringBackRecords(database, "lessons", lessons);
    await reload();
    return wanted.length;
  }

  return {
    download: () =>
      counted(async () => {
        const at = clock.now();
        const { bytes, issues } = await keeper.ask("pack", { at, names: names() });
        const day = new Date(at).toISOString().slice(0, 10);
        environment.download(bytes, `galley-${day}.zip`, ZIP_TYPE);
        keep(LAST_KEY, at);
        return issues;
      }),
    async read(file) {
      const fileName = file.name;
      try {
        if (file.size > LARGEST)
          return { kind: "refused", fileName, reason: "too-large", name: "" };
        const read = await keeper.ask("unpack", new Uint8Array(await file.arrayBuffer()));
        if (read.kind === "refused") return { ...read, fileName };
        return planRestore(await keeper.ask("collect", null), { ...read, fileName }, describe);
      } catch (error) {
        return { kind: "failed", fileName, failure: failureIn(error) };
      }
    },
    restore: (plan, beside) => counted(() => restoreAll(plan, beside)),
    lastAt: () => kept(LAST_KEY),
    remindAgainAt(at) {
      if (at !== undefined) keep(LATER_KEY, at);
      return kept(LATER_KEY) ?? 0;
    },
  };
}

async function counted(work: () => Promise<number>): Promise<Counted> {
  try {
    return { ok: true, issues: await work() };
  } catch (error) {
    return { ok: false, failure: failureIn(error) };
  }
}

function failureIn(error: unknown) {
  return error instanceof KeeperFailed ? error.failure : failureOf(error);
}
