import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { changeIssue } from "../../store/issues.ts";

/** Notes that this text of an issue is a file, too. Rejects as the disk does. */
export async function noteKept(
  database: Database,
  id: string,
  kind: "downloaded" | "opened",
  text: string,
  now: number,
): Promise<void> {
  const kept = { kind, sum: checksum(text), at: now };
  await changeIssue(database, id, (issue) => ({ ...issue, kept }));
}
