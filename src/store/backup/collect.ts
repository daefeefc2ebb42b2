import type { Database } from "../database.ts";
import { COPIED_STORES } from "../second-copy/copied-records.ts";
import { bestOf } from "../second-copy/best-of.ts";
import type { CopyFolder } from "../second-copy/copy-folder.ts";
import { recordsInDatabase } from "../second-copy/keep-records.ts";
import { type FoundRecords, readCopy } from "../second-copy/read-copy.ts";
import { figuresInDatabase, type FoundFigures } from "./figures-in-database.ts";
import { salvage } from "../second-copy/salvage.ts";

const NOTHING: FoundRecords = {
  issues: [],
  unreadable: [],
  records: { profiles: {}, caught: {}, lessons: {}, settings: {} },
};

/** All that there is of a library. */
export interface Collected extends FoundRecords, FoundFigures {}

/**
 * All that can be read in the database and, where that has it not, in the second copy, which has no pictures. `folder`
 * null: what the database has. Never rejects.
 */
export async function collect(database: Database, folder: CopyFolder | null): Promise<Collected> {
  const [copy, salvaged] = await Promise.all([
    folder ? readCopy(folder).catch(() => NOTHING) : NOTHING,
    salvage(database),
  ]);
  const copies = new Map(copy.issues.map((each) => [each.issue.id, each]));
  const here = new Map(salvaged.map((each) => [each.issue.id, each]));
  const ids = [...new Set([...here.keys(), ...copies.keys()])];
  const records = await Promise.all(
    COPIED_STORES.map(async (store) => {
      const found = await recordsInDatabase(database, store).catch(() => ({}));
      return [store, { ...copy.records[store], ...found }] as const;
    }),
  );
  const { profiles = {}, caught = {}, lessons = {}, settings = {} } = Object.fromEntries(records);
  return {
    issues: ids.map((id) => bestOf(here.get(id) ?? null, copies.get(id) ?? null)),
    unreadable: copy.unreadable.filter((id) => !here.has(id)),
    records: { profiles, caught, lessons, settings },
    ...(await figuresInDatabase(database)),
  };
}
