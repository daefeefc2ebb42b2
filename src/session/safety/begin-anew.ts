import { bringBackFigures } from "../../store/backup/bring-back-figures.ts";
import type { Collected } from "../../store/backup/collect.ts";
import { Database } from "../../store/database.ts";
import { nextDatabaseName, rememberDatabase } from "../../store/next-database.ts";
import { bringBackIssue, bringBackRecords } from "../../store/second-copy/bring-back.ts";
import { COPIED_STORES } from "../../store/second-copy/copied-records.ts";
import { bringBackAllVersions } from "../../store/versions/bring-back-versions.ts";
import type { Environment } from "../environment/environment.ts";

/**
 * Begins a database in another place of the browser, with all that can be read, and leaves the damaged one as it is. It
 * is used from the next load of the page on. Rejects where the browser has no other place, and as the database does;
 * nothing has changed then.
 */
export async function beginAnew(
  { databaseName, storage }: Environment,
  found: Collected,
): Promise<void> {
  const name = nextDatabaseName(databaseName);
  const database = new Database(name);
  try {
    await found.issues.reduce<Promise<void>>(async (before, issue) => {
      await before;
      await bringBackIssue(database, issue);
    }, Promise.resolve());
    await Promise.all(
      COPIED_STORES.map((store) => bringBackRecords(database, store, found.records[store])),
    );
    await bringBackFigures(database, found);
    // Without what the texts once were, they are back all the same; the damaged one still has it.
    await bringBackAllVersions(database, found.versions).catch(() => undefined);
  } finally {
    database.close();
  }
  rememberDatabase(storage, name);
}
