export const USUAL_DATABASE = "galley";

/** Chromium's buckets: each has databases of its own, which share no files with those of others. */
declare global {
  interface Navigator {
    readonly storageBuckets?: {
      open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
    };
  }
}

/** What opens the database of this name. Rejects where this browser has no other place than the usual one. */
export async function factoryOf(name: string): Promise<IDBFactory> {
  const [, number] = name.split("@");
  if (number === undefined) return indexedDB;
  if (!navigator.storageBuckets)
    throw new DOMException("This browser has one place alone.", "NotSupportedError");
  return (await navigator.storageBuckets.open(`galley-${number}`)).indexedDB;
}
