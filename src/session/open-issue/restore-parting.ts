import type { Database } from "../../store/database.ts";
import { issueLock } from "../../store/issue-lock.ts";
import { saveParting } from "../../store/issues.ts";
import {
  forgetParting,
  type Parting,
  partedIssues,
  type PartingStorage,
  readParting,
} from "../../store/parting.ts";
import type { Environment } from "../environment/environment.ts";

/**
 * Gives the disk what a page could only leave behind as it went. Only whoever holds the lock of the issue may call it,
 * since else that page may live on. Resolves to what the disk does not take in now, which is there for the next time;
 * never rejects.
 */
export async function restoreParting(
  storage: PartingStorage,
  database: Database,
  id: string,
): Promise<Parting | null> {
  const parting = readParting(storage, id);
  if (!parting) return null;
  try {
    await saveParting(database, id, parting);
  } catch {
    return parting;
  }
  forgetParting(storage, id);
  return null;
}

/** The same for all issues that no tab writes. */
export async function restorePartings(
  { storage, locks }: Environment,
  database: Database,
): Promise<void> {
  await Promise.all(
    partedIssues(storage).map(async (id) => {
      const release = await locks.acquire(issueLock(id)).catch(() => null);
      if (!release) return;
      await restoreParting(storage, database, id);
      release();
    }),
  );
}
