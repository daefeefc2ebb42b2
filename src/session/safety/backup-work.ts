import { ZIP_TYPE } from "../../publish/download.ts";
import { bringBackFigures } from "../../store/backup/bring-back-figures.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { bringBackIssue, bringBackRecords } from "../../store/second-copy/bring-back.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Environment } from "../environment/environment.ts";
import type { BackupWork } from "./backup-state.ts";
import { besideName } from "./beside-name.ts";
import type { DescribeIssue } from "./describe-issue.ts";
import { KeeperFailed, type Keeper } from "./keeper.ts";
import { planRestore } from "./plan-restore.ts";

const LAST_KEY = "galley:backup";
/** No backup is larger, in bytes; such a file is not even read. */
const LARGEST = 700 * 1024 * 1024;
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
    const figures = [...plan.found.figures];
    await wanted.reduce<Promise<void>>(async (before, { issue, head, opening }) => {
      await before;
      const id = isHere.has(issue.id) ? environment.newId() : issue.id;
      if (id !== issue.id)
        for (const file of plan.found.figures)
          if (file.issueId === issue.id) figures.push({ ...file, issueId: id });
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
    await bringBackFigures(database, { figures, pictures: plan.found.pictures });
    await reload();
    return wanted.length;
  }

  return {
    download: () =>
      told(async () => {
        const at = clock.now();
        const { bytes, issues, leftOut } = await keeper.ask("pack", { at, names: names() });
        const day = new Date(at).toISOString().slice(0, 10);
        environment.download(bytes, `galley-${day}.zip`, ZIP_TYPE);
        keep(LAST_KEY, at);
        return { issues, leftOut };
      }),
    async read(file) {
      const fileName = file.name;
      try {
        if (file.size > LARGEST)
          return { kind: "refused", fileName, reason: "too-large", name: "" };
        const read = await keeper.ask("unpack", new Uint8Array(await file.arrayBuffer()));
        if (read.kind === "refused") return { ...read, fileName };
        return planRestore(await keeper.ask("here", null), { ...read, fileName }, describe);
      } catch (error) {
        return { kind: "failed", fileName, failure: failureIn(error) };
      }
    },
    restore: (plan, beside) => told(async () => ({ issues: await restoreAll(plan, beside) })),
    lastAt: () => kept(LAST_KEY),
    remindAgainAt(at) {
      if (at !== undefined) keep(LATER_KEY, at);
      return kept(LATER_KEY) ?? 0;
    },
  };
}

async function told<Result extends object>(
  work: () => Promise<Result>,
): Promise<
  (Result & { readonly ok: true }) | { readonly ok: false; readonly failure: SaveFailure }
> {
  try {
    return { ...(await work()), ok: true };
  } catch (error) {
    return { ok: false, failure: failureIn(error) };
  }
}

function failureIn(error: unknown) {
  return error instanceof KeeperFailed ? error.failure : failureOf(error);
}
