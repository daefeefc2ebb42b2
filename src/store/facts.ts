import { type Database, together } from "./database.ts";
import type { FactsRecord } from "./records.ts";

/** What is kept of these keys, by key; a key of which nothing is kept is not among them. */
export function readFacts(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FactsRecord>> {
  return database.read(["facts"], async (transaction) => {
    const store = transaction.objectStore("facts");
    const records = await Promise.all(keys.map((key) => store.get(key)));
    return new Map(records.flatMap((record) => (record ? [[record.key, record]] : [])));
  });
}

/** Keeps what a source answered, in the place of what was kept under its key before. */
export function putFacts(database: Database, record: FactsRecord): Promise<void> {
  return database.write(["facts"], (transaction) =>
    together(() => transaction.objectStore("facts").put(record)),
  );
}
