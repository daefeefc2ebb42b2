import type { Database } from "../database.ts";
import { versionsOf } from "./version-stores.ts";

/**
 * The sums of the texts that issues have as versions, by the ids of the issues; none where they cannot be read. Never
 * rejects.
 */
export async function versionSums(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sums = new Map<string, readonly string[]>();
  await ids.reduce<Promise<void>>(async (before, id) => {
    await before;
    const versions = await database
      .read(["versions"], (transaction) =>
        transaction.objectStore("versions").getAll(versionsOf(id)),
      )
      .catch(() => []);
    sums.set(
      id,
      versions.map(({ sum }) => sum),
    );
  }, Promise.resolve());
  return sums;
}
