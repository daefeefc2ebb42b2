import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { issueLock } from "../../store/issue-lock.ts";
import { saveUnsavedCopy } from "../../store/issues.ts";
import {
  deleteUnsavedCopy,
  type UnsavedCopy,
  issuesWithUnsavedCopy,
  type UnsavedCopyStorage,
  readUnsavedCopy,
} from "../../store/unsaved-copy.ts";
import type { Environment } from "../environment/environment.ts";

/**
 * Gives the disk what a page could only leave behind as it went. Only whoever holds the lock of the issue may call it,
 * since else that page may live on. Resolves to what the disk does not take in now although it comes next; that, and
 * what comes after a save that the database has lost, is there for the next time. Never rejects.
 */
export async function restoreUnsavedCopy(
  storage: UnsavedCopyStorage,
  database: Database,
  id: string,
): Promise<UnsavedCopy | null> {
  const copy = readUnsavedCopy(storage, id);
  if (!copy) return null;
  try {
    await saveUnsavedCopy(database, id, copy);
  } catch (error) {
    return failureOf(error).kind === "conflict" ? null : copy;
  }
  deleteUnsavedCopy(storage, id);
  return null;
}

/** The same for all issues that no tab writes. */
export async function restoreUnsavedCopies(
  { storage, locks }: Environment,
  database: Database,
): Promise<void> {
  await Promise.all(
    issuesWithUnsavedCopy(storage).map(async (id) => {
      const release = await locks.acquire(issueLock(id)).catch(() => null);
      if (!release) return;
      await restoreUnsavedCopy(storage, database, id);
      release();
    }),
  );
}
