import { Database } from "../../store/database.ts";
import { nextDatabaseName, rememberDatabase } from "../../store/next-database.ts";
import { bringBackIssue, bringBackRecords } from "../../store/second-copy/bring-back.ts";
import { COPIED_STORES } from "../../store/second-copy/copied-records.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import type { FoundRecords } from "../../store/second-copy/read-copy.ts";
import type { Environment } from "../environment/environment.ts";
import { bestOf } from "../../store/second-copy/best-of.ts";

/**
 * Begins a database in another place of the browser, with all that can be read, and leaves the damaged one as it is. It
 * is used from the next load of the page on. Rejects where the browser has no other place, and as the database does;
 * nothing has changed then.
 */
export async function beginAnew(
  { databaseName, storage }: Environment,
  copy: FoundRecords,
  salvaged: readonly FoundIssue[],
): Promise<void> {
  const name = nextDatabaseName(databaseName);
  const database = new Database(name);
  const copies = new Map(copy.issues.map((each) => [each.issue.id, each]));
  const here = new Map(salvaged.map((each) => [each.issue.id, each]));
  const ids = [...new Set([...copies.keys(), ...here.keys()])];
  try {
    await ids.reduce<Promise<void>>(async (before, id) => {
      await before;
      await bringBackIssue(database, bestOf(here.get(id) ?? null, copies.get(id) ?? null));
    }, Promise.resolve());
    await Promise.all(
      COPIED_STORES.map((store) => bringBackRecords(database, store, copy.records[store])),
    );
  } finally {
    database.close();
  }
  rememberDatabase(storage, name);
}
