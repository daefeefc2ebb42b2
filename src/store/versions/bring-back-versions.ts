import { type Database, together } from "../database.ts";
import { nextVersions } from "./next-versions.ts";
import { historyOf, type IssueVersionRecords, versionRecordsIn } from "./read-versions.ts";
import { basesOf, VERSION_STORES, versionsOf } from "./version-stores.ts";
import type { VersionRecord } from "./version-record.ts";

type Whole = VersionRecord & { readonly text: string };

/**
 * Puts the versions of an issue that were found elsewhere among those that it has, in the order of their times; each that
 * is whole, once. Nothing happens where there is no such issue, or nothing new. Rejects as the database does.
 */
export function bringBackVersions(database: Database, found: IssueVersionRecords): Promise<void> {
  const { id } = found;
  const brought = wholeOf(found);
  return database.write(["issues", ...VERSION_STORES], async (transaction) => {
    const issue = await transaction.objectStore("issues").get(id);
    const here = wholeOf(await versionRecordsIn(transaction, id));
    const known = new Set(here.map(keyOf));
    const missing = brought.filter((version) => !known.has(keyOf(version)));
    if (!issue || missing.length === 0) return;
    // Whatever numbers and order a file gives them, they are counted anew.
    const inOrder = [...here, ...missing].toSorted((a, b) => a.at - b.at);
    const { versions, bases } = nextVersions(null, null, id, inOrder);
    await together(
      () => transaction.objectStore("versions").delete(versionsOf(id)),
      ...basesOf(id).map((range) => () => transaction.objectStore("bases").delete(range)),
      ...versions.map((version) => () => transaction.objectStore("versions").put(version)),
      ...bases.map((base) => () => transaction.objectStore("bases").put(base)),
    );
  });
}

/** The same for several issues, one after the other. */
export async function bringBackAllVersions(
  database: Database,
  found: readonly IssueVersionRecords[],
): Promise<void> {
  await found.reduce<Promise<void>>(async (before, versions) => {
    await before;
    await bringBackVersions(database, versions);
  }, Promise.resolve());
}

function wholeOf(records: IssueVersionRecords): readonly Whole[] {
  const { versions, textOf } = historyOf(records);
  return versions.flatMap((version) => {
    const text = textOf(version);
    return text === null ? [] : [{ ...version, id: records.id, text }];
  });
}

function keyOf({ at, sum }: VersionRecord): string {
  return `${at} ${sum}`;
}
