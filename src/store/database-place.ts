/** Where the name of the database is kept, if it is not the usual one. */
export const DATABASE_KEY = "galley:database";
export const USUAL_DATABASE = "galley";

/** Chromium's buckets: each has databases of its own, which share no files with those of others. */
declare global {
  interface Navigator {
    readonly storageBuckets?: {
      open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
    };
  }
}

/** The database that this browser's issues are in: the usual one, or the one that was begun when that was beyond repair. */
export function databaseNameOf(storage: Pick<Storage, "getItem"> | null): string {
  return storage?.getItem(DATABASE_KEY) ?? USUAL_DATABASE;
}

/** What opens the database of this name. Rejects where this browser has no other place than the usual one. */
export async function factoryOf(name: string): Promise<IDBFactory> {
  const [, number] = name.split("@");
  if (number === undefined) return indexedDB;
  if (!navigator.storageBuckets)
    throw new DOMException("This browser has one place alone.", "NotSupportedError");
  return (await navigator.storageBuckets.open(`galley-${number}`)).indexedDB;
}
