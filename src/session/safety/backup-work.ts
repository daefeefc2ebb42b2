import type { StoreApi } from "zustand/vanilla";
import { ZIP_TYPE } from "../../publish/download.ts";
import { bringBackFigures } from "../../store/backup/bring-back-figures.ts";
import type { Collected } from "../../store/backup/collect.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { changeIssue } from "../../store/issues.ts";
import { bringBackIssue, bringBackRecords } from "../../store/second-copy/bring-back.ts";
import { bringBackAllVersions } from "../../store/versions/bring-back-versions.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Environment } from "../environment/environment.ts";
import type { BackupWork } from "./backup-state.ts";
import { besideName } from "../core/beside-name.ts";
import type { DescribeIssue } from "./describe-issue.ts";
import { KeeperFailed, type Keeper } from "./keeper.ts";
import { planRestore } from "./plan-restore.ts";
import type { SafetyState } from "./safety-state.ts";

const LAST_KEY = "galley:backup";
/** No backup is larger, in bytes; such a file is not even read. */
const LARGEST = 700 * 1024 * 1024;
const LATER_KEY = "galley:backup-reminder";

/** Settings are this browser's own. */
const RESTORED_STORES = ["profiles", "caught", "lessons"] as const;

export interface BackupWorkOptions {
  readonly environment: Environment;
  readonly database: Database;
  readonly store: StoreApi<SafetyState>;
  readonly keeper: Keeper;
  readonly describe: DescribeIssue;
  /** What the files of the issues that are here are called, by their ids. */
  readonly names: () => Readonly<Record<string, string>>;
  readonly reload: () => Promise<void>;
}

/** Moments that are kept from one visit to the next; null where none is. */
function keptMoments(storage: BackupWorkOptions["environment"]["storage"]) {
  return {
    kept: (key: string): number | null => {
      const at = Number(storage?.getItem(key) ?? 0);
      return at > 0 ? at : null;
    },
    keep: (key: string, at: number): void => {
      try {
        storage?.setItem(key, String(at));
      } catch {
        // Full or forbidden: then it reminds too early.
      }
    },
  };
}

export function createBackupWork(options: BackupWorkOptions): BackupWork {
  const { environment, database, store, keeper, describe, names, reload } = options;
  const { clock, storage } = environment;

  const { kept, keep } = keptMoments(storage);
  store.setState({ backedUpAt: kept(LAST_KEY) });

  async function restoreAll(...[plan, chosen]: Parameters<BackupWork["restore"]>): Promise<number> {
    const isHere = new Set(plan.issues.filter(({ here }) => here).map(({ id }) => id));
    const listed = new Map(plan.issues.map((each) => [each.id, each]));
    const trashed = plan.issues.flatMap((each) =>
      each.standing === "trashed" && chosen.has(each.id) ? [each.idHere] : [],
    );
    const wanted = plan.found.issues.filter(({ issue: { id } }) => {
      const standing = listed.get(id)?.standing;
      return standing === "missing" || (standing === "differs" && chosen.has(id));
    });
    /** The ids of issues that are put beside those which are here, by the ids that they had. */
    const beside = new Map<string, string>();
    await wanted.reduce<Promise<void>>(async (before, { issue, head, opening }) => {
      await before;
      const id = isHere.has(issue.id) ? environment.newId() : issue.id;
      if (id !== issue.id) beside.set(issue.id, id);
      const naming = id === issue.id ? issue.naming : besideName(issue.naming);
      await bringBackIssue(database, {
        issue: { ...issue, id, naming, removed: issue.removed && id === issue.id },
        head: { ...head, id },
        opening: opening && { ...opening, id },
      });
    }, Promise.resolve());
    await RESTORED_STORES.reduce<Promise<unknown>>(async (before, each) => {
      await before;
      await bringBackRecords(database, each, plan.found.records[each]);
    }, Promise.resolve());
    const { figures, versions, pictures } = namedBeside(plan.found, beside);
    await bringBackFigures(database, { figures, pictures });
    await outOfTrash(trashed);
    try {
      // What takes the most room comes last: where there is none for it, all the rest is here, and is shown.
      await bringBackAllVersions(database, versions);
    } finally {
      await reload();
    }
    return wanted.length + trashed.length;
  }

  async function outOfTrash(ids: readonly string[]): Promise<void> {
    await ids.reduce<Promise<void>>(async (before, id) => {
      await before;
      await changeIssue(database, id, (issue) => ({ ...issue, removed: false }));
    }, Promise.resolve());
  }

  return {
    download: () =>
      told(async () => {
        const at = clock.now();
        const { bytes, issues, leftOut } = await keeper.ask("pack", { at, names: names() });
        environment.download(bytes, `galley-${dayHere(at)}.zip`, ZIP_TYPE);
        keep(LAST_KEY, at);
        store.setState({ backedUpAt: at });
        return { issues, leftOut };
      }),
    async read(file) {
      const fileName = file.name;
      try {
        if (file.size > LARGEST)
          return { kind: "refused", fileName, reason: "too-large", name: "" };
        const read = await keeper.ask("unpack", new Uint8Array(await file.arrayBuffer()));
        if (read.kind === "refused") return { ...read, fileName };
        const here = await keeper.ask("here", null);
        const ids = here.issues.map(({ issue }) => issue.id);
        const sums = await keeper.ask("versionSums", ids);
        return planRestore(here, sums, { ...read, fileName }, describe);
      } catch (error) {
        return { kind: "failed", fileName, failure: failureIn(error) };
      }
    },
    restore: (plan, chosen) => told(async () => ({ issues: await restoreAll(plan, chosen) })),
    remindAgainAt(at) {
      if (at !== undefined) keep(LATER_KEY, at);
      return kept(LATER_KEY) ?? 0;
    },
  };
}

/** What belongs to issues, for those that are put beside others, too: figures of both, and versions where the text is. */
function namedBeside(
  { figures, versions, pictures }: Collected,
  beside: ReadonlyMap<string, string>,
): Pick<Collected, "figures" | "versions" | "pictures"> {
  return {
    figures: figures.flatMap((file) => {
      const issueId = beside.get(file.issueId);
      return issueId === undefined ? [file] : [file, { ...file, issueId }];
    }),
    versions: versions.map((each) => ({ ...each, id: beside.get(each.id) ?? each.id })),
    pictures,
  };
}

/** The day on this computer's calendar, as `2026-11-03`. */
function dayHere(at: number): string {
  const then = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
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
