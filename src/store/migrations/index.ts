import { first } from "./001-first.ts";
import { links } from "./002-links.ts";
import { pictures } from "./003-pictures.ts";
import { versions } from "./004-versions.ts";
import type { Migration } from "./migration.ts";

/** All steps, in order, numbered from 1 without gaps. */
const MIGRATIONS: readonly Migration[] = [first, links, pictures, versions];

export const DATABASE_VERSION = lastVersion(MIGRATIONS);

/** The number of the last step. Throws where the numbers are not 1, 2, 3, …, as soon as the module is loaded. */
export function lastVersion(migrations: readonly Migration[]): number {
  for (const [index, { version }] of migrations.entries())
    if (version !== index + 1)
      throw new Error(
        `Migration ${index + 1} has the number ${version}: numbers must have no gaps`,
      );
  return migrations.length;
}

/**
 * Brings a database from `oldVersion` to the form of the last step, one step after the other within the one upgrade
 * transaction. A step that has nothing to wait for is not waited for, lest the transaction end.
 */
export async function migrate(
  database: IDBDatabase,
  transaction: IDBTransaction,
  oldVersion: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const [next, ...rest] = migrations.slice(oldVersion);
  if (!next) return;
  const done = next.run(database, transaction);
  if (done) await done;
  await migrate(database, transaction, 0, rest);
}
