import type { Database } from "../database.ts";
import { type CopiedStore, recordsOfFile, storePath } from "./copied-records.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { seal } from "./sealed.ts";

type Records = Readonly<Record<string, unknown>>;

/**
 * Brings the copy of a small store up to the database. A record that the database does not have stays in the copy, but
 * for those of the keys in `gone`, which were deleted. Resolves to the records that the copy alone has. Rejects as
 * database and folder do.
 */
export async function keepRecords(
  database: Database,
  folder: CopyFolder,
  store: CopiedStore,
  gone: ReadonlySet<string> = new Set(),
): Promise<Records> {
  const path = storePath(store);
  const [here, file] = await Promise.all([recordsInDatabase(database, store), folder.read(path)]);
  const copied = Object.entries((file === null ? null : recordsOfFile(file)) ?? {});
  const alone = copied.filter(([key]) => !(key in here) && !gone.has(key));
  const wanted = seal({ ...Object.fromEntries(alone), ...here });
  if (wanted !== file && (file !== null || Object.keys(here).length > 0))
    await folder.write(path, wanted);
  return Object.fromEntries(alone);
}

/** The records of a store by their keys, without what cannot be written as text. */
export function recordsInDatabase(database: Database, store: CopiedStore): Promise<Records> {
  return database.read([store], async (transaction) => {
    const records = transaction.objectStore(store);
    const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
    return Object.fromEntries(
      keys.flatMap((key, at) => (isHandle(values[at]) ? [] : [[key, values[at]] as const])),
    );
  });
}

function isHandle(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && "isSameEntry" in value;
}
