import { collect } from "../../store/backup/collect.ts";
import { packBackup } from "../../store/backup/pack.ts";
import { unpackBackup } from "../../store/backup/unpack.ts";
import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import { issuesWithFigures } from "../../store/pictures.ts";
import { failureOf } from "../../store/failure-of.ts";
import { compareWithCopy } from "../../store/second-copy/compare.ts";
import { type CopyState, createCopier } from "../../store/second-copy/copier.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import type { CopyFolder } from "../../store/second-copy/copy-folder.ts";
import {
  copyOfVersions,
  forgetCopyOfVersions,
  keepCopyOfVersions,
} from "../../store/second-copy/copied-versions.ts";
import { bringBackLostFigures } from "../../store/second-copy/bring-back-lost-figures.ts";
import { forgetDamagedPictures } from "../../store/second-copy/keep-figures.ts";
import { keepIssue } from "../../store/second-copy/keep-issue.ts";
import { readCopy } from "../../store/second-copy/read-copy.ts";
import { filesAside, setAside, setRecordsAside } from "../../store/second-copy/set-aside.ts";
import { versionSums } from "../../store/versions/version-sums.ts";
import { createVersionRecorder } from "../../store/versions/version-recorder.ts";
import type { CopyStanding, KeeperCalls, KeeperEvent, KeeperOrder } from "./keeper.ts";

export interface KeeperSurroundings {
  readonly database: Database;
  readonly folder: CopyFolder;
  readonly clock: Clock;
  readonly exclusive: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

/** The keeper's side of the messages. Returns what takes an order; `emit` is called with the events. */
export function createKeeperWork(
  surroundings: KeeperSurroundings,
  emit: (event: KeeperEvent) => void,
): (order: KeeperOrder) => Promise<void> {
  const { database, folder, clock, exclusive } = surroundings;
  const copier = createCopier({
    ...surroundings,
    onState: (state) => emit({ kind: "standing", standing: standingOf(state) }),
  });
  const recorder = createVersionRecorder({
    database,
    clock,
    copy: (id, gone) => exclusive(() => copyVersions(surroundings, id, gone)),
  });
  const calls: {
    readonly [Name in keyof KeeperCalls]: (given: never) => Promise<KeeperCalls[Name]["answer"]>;
  } = {
    async compare() {
      const comparison = await exclusive(() => compareWithCopy(database, folder));
      emit({ kind: "standing", standing: { kind: "kept", at: clock.now() } });
      return { ...comparison, picturesBack: await mendFigures() };
    },
    copied: () => copier.copied(),
    figures: (as: Readonly<Record<string, string>>) =>
      exclusive(() => bringBackLostFigures(database, folder, as)),
    read: () => exclusive(() => readCopy(folder)),
    collect: () => collect(database, folder),
    here: () => collect(database, null, false),
    versionSums: (ids: readonly string[]) => versionSums(database, ids),
    versions: (id: string) => exclusive(() => copyOfVersions(folder, id)),
    async pack({ at, names }: KeeperCalls["pack"]["given"]) {
      const found = await collect(database, folder);
      const nameOf = (each: FoundIssue) => names[each.issue.id] ?? plainName(each);
      const others = await filesAside(folder).catch(() => ({}));
      return {
        ...(await packBackup(found, { at, nameOf, others })),
        issues: found.issues.length,
      };
    },
    unpack: (bytes: Uint8Array<ArrayBuffer>) => unpackBackup(bytes),
    setAside: (ids: readonly string[]) =>
      exclusive(async () => {
        await Promise.all(ids.map((id) => setAside(database, folder, id)));
        return null;
      }),
    setRecordsAside: () =>
      exclusive(async () => {
        await setRecordsAside(database, folder);
        return null;
      }),
  };

  /** Figures that were lost come back, and the copy is brought up to all others. What cannot be read is no reason to stop. */
  async function mendFigures(): Promise<number> {
    const back = await exclusive(() => bringBackLostFigures(database, folder)).catch(() => 0);
    await exclusive(() => forgetDamagedPictures(database, folder)).catch(() => undefined);
    const ids = await issuesWithFigures(database).catch(() => []);
    copier.take(ids.map((key) => ({ store: "figures", key, gone: false })));
    return back;
  }

  async function answer(order: KeeperOrder & { kind: "ask" }): Promise<void> {
    const { ask, name, given } = order;
    const call = isCall(name) ? calls[name] : null;
    try {
      if (!call) throw new Error(`There is no call ${name}.`);
      emit({ kind: "answer", ask, answer: await Reflect.apply(call, null, [given]) });
    } catch (error) {
      emit({ kind: "refused", ask, failure: failureOf(error) });
    }
  }

  const isCall = (name: string): name is keyof KeeperCalls => Object.hasOwn(calls, name);

  return (order) => {
    if (order.kind === "ask") return answer(order);
    copier.take(order.written);
    recorder.take(order.written);
    return Promise.resolve();
  };
}

async function copyVersions(
  { database, folder }: KeeperSurroundings,
  id: string,
  gone: boolean,
): Promise<void> {
  const { standing, here } = await keepIssue(database, folder, id, gone);
  // Where the copy has what the database has lost, it has versions of it, too, until somebody says what is wanted.
  if (standing !== "same") return;
  if (here) await keepCopyOfVersions(database, folder, id);
  else if (gone) await forgetCopyOfVersions(folder, id);
}

function standingOf(state: CopyState): CopyStanding {
  return state.kind === "failed" ? { kind: "failed", failure: failureOf(state.error) } : state;
}

/** What a file is called without its profile. */
function plainName({ issue: { id, naming } }: FoundIssue): string {
  if (naming.kind === "opened") return naming.fileName;
  return `${naming.slug === "" ? id : naming.slug}.md`;
}
