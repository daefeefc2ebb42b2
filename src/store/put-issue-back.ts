import { checksum } from "./checksum.ts";
import type { Database } from "./database.ts";
import { putOpening, type ReadIssue, type WritingPoint } from "./issues.ts";
import { bringBackIssue } from "./second-copy/bring-back.ts";

/**
 * Puts an issue that the database has lost back into it, with this text as the successor of `point`. Rejects as the
 * database does.
 */
export async function putIssueBack(
  database: Database,
  { issue, opening }: Pick<ReadIssue, "issue" | "opening">,
  { seq, epoch }: WritingPoint,
  text: string,
  now: number,
): Promise<WritingPoint> {
  const next = { seq: seq + 1, epoch };
  const { id } = issue;
  const head = { id, ...next, text, sum: checksum(text), savedAt: now, schema: 1 as const };
  await bringBackIssue(database, { issue, head, opening });
  // It may still be written to the file that it came from.
  if (opening?.handle) await putOpening(database, opening);
  return next;
}
