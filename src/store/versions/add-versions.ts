import { type Database, together, type Transaction } from "../database.ts";
import { type NewVersion, nextVersions } from "./next-versions.ts";
import { thinVersions } from "./thin-versions.ts";
import { readBase } from "./version-bases.ts";
import { VERSION_STORES, versionsOf } from "./version-stores.ts";
import type { VersionRecord } from "./version-record.ts";

/**
 * Keeps texts of an issue as its next versions, and lets go of those that have become too many. A text that is the last
 * version already is not kept twice, and has the reason of it from then on. Rejects as the database does.
 */
export function addVersions(
  database: Database,
  id: string,
  choose: (known: readonly VersionRecord[]) => readonly NewVersion[],
  now: number,
): Promise<void> {
  return database.write(VERSION_STORES, async (transaction) => {
    const versions = transaction.objectStore("versions");
    const known = await versions.getAll(versionsOf(id));
    const wanted = choose(known);
    if (wanted.length === 0) return;
    const last = known.at(-1);
    const base = last && (await readBase(transaction, id, last.base));
    const added = nextVersions(
      last ?? null,
      base === null || base === undefined ? null : { base: last?.base ?? 0, text: base },
      id,
      wanted,
    );
    const isNew = new Set(added.versions.map(({ number: each }) => each));
    const all = [...known.filter(({ number: each }) => !isNew.has(each)), ...added.versions];
    const gone = new Set(thinVersions(all, now));
    await together(
      ...added.versions.map((version) => () => versions.put(version)),
      ...added.bases.map((record) => () => transaction.objectStore("bases").put(record)),
      () => deleteVersions(transaction, all, gone),
    );
  });
}

/** Deletes versions, and the bases that none of the others leans on. */
async function deleteVersions(
  transaction: Transaction<"readwrite">,
  all: readonly VersionRecord[],
  gone: ReadonlySet<number>,
): Promise<void> {
  const stay = new Set(all.flatMap((each) => (gone.has(each.number) ? [] : [each.base])));
  const leave = all.filter((each) => gone.has(each.number));
  const bases = new Map(
    leave.flatMap(({ id, base }) => (stay.has(base) ? [] : [[base, id] as const])),
  );
  await together(
    ...leave.map(
      ({ id, number: each }) =>
        () =>
          transaction.objectStore("versions").delete([id, each]),
    ),
    ...[...bases].flatMap(([base, id]) =>
      ([0, 1] as const).map(
        (copy) => () => transaction.objectStore("bases").delete([copy, id, base]),
      ),
    ),
  );
}
