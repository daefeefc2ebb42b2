import type { Database } from "./database.ts";

/**
 * What can be read of a damaged store, record by record. Never rejects: [] where not even its keys can be read, and without
 * those that cannot.
 */
export async function readableRecords<Found>(
  database: Database,
  store: "issues" | "pictures",
  read: (key: string) => Promise<Found | null | undefined>,
): Promise<readonly Found[]> {
  const keys: readonly string[] = await database
    .read([store], (transaction) => transaction.objectStore(store).getAllKeys())
    .catch(() => []);
  const found: Found[] = [];
  // One after the other: a record that is damaged closes the connection under the others.
  await keys.reduce<Promise<void>>(async (before, key) => {
    await before;
    const record = await read(key).catch(() => null);
    if (record) found.push(record);
  }, Promise.resolve());
  return found;
}
