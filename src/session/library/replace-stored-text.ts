import type { Database } from "../../store/database.ts";
import { RefusedWrite } from "../../store/failure-of.ts";
import { issueLock, type Locks } from "../../store/issue-lock.ts";
import { beginWriting, saveText } from "../../store/issues.ts";

/**
 * Gives an issue that is not open in this tab another text. Rejects with `RefusedWrite` where another tab is writing
 * it, and as the database does.
 */
export async function replaceStoredText(
  database: Database,
  locks: Locks,
  id: string,
  text: string,
  now: number,
): Promise<void> {
  const release = await locks.acquire(issueLock(id));
  if (!release) throw new RefusedWrite("conflict");
  try {
    const point = await beginWriting(database, id);
    await saveText(database, id, point, text, now);
  } finally {
    release();
  }
}
