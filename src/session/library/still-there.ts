import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";

/** The issue as the disk has it; null where it has none or cannot be read. */
export async function stillThere(
  database: Database,
  id: string,
): ReturnType<typeof readStoredIssue> {
  try {
    return await readStoredIssue(database, id);
  } catch {
    return null;
  }
}
