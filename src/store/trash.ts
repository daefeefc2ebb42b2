import { type Database, together } from "./database.ts";
import type { StoredIssue } from "./issues.ts";
import type { IssueRecord } from "./records.ts";

/** Issues stay in the trash for so long at least. */
const KEPT_FOR = 30 * 86_400_000;
/** So many stay for ever: a clock that went wrong must not empty the trash. */
export const TRASH_KEPT = 100;

/** The issues in the trash, those that were put there last first. */
export function listTrash(database: Database): Promise<readonly StoredIssue[]> {
  return database.read(["issues", "heads"], async (transaction) => {
    const removed = (await transaction.objectStore("issues").getAll())
      .filter((issue) => issue.removed)
      .toSorted(lastRemovedFirst);
    const heads = await Promise.all(
      removed.map(({ id }) => transaction.objectStore("heads").get(id)),
    );
    return removed.flatMap((issue, at) => {
      const head = heads[at];
      return head ? [{ issue, head }] : [];
    });
  });
}

/** Deletes for good what has lain in the trash for long, beyond those that stay for ever. */
export async function purgeTrash(database: Database, now: number): Promise<void> {
  const issues = await database.read(["issues"], (transaction) =>
    transaction.objectStore("issues").getAll(),
  );
  const ids = issues
    .filter(({ removed }) => removed)
    .toSorted(lastRemovedFirst)
    .slice(TRASH_KEPT)
    .filter((issue) => now - removedAt(issue) >= KEPT_FOR)
    .map(({ id }) => id);
  if (ids.length > 0) await deleteRemoved(database, ids);
}

/** Deletes these issues with all that belongs to them, but for those that were brought back meanwhile. */
async function deleteRemoved(database: Database, ids: readonly string[]): Promise<void> {
  // Not needed to show the library, and seldom at all.
  const { STORES_OF_ISSUES, forgetWithIssues } = await import("./forget-with-issues.ts");
  const stores = ["issues", "heads", "journal", "openings", "places", ...STORES_OF_ISSUES] as const;
  return database.write(stores, async (transaction) => {
    const issues = transaction.objectStore("issues");
    const found = await Promise.all(ids.map((id) => issues.get(id)));
    const removed = found.flatMap((issue) => (issue?.removed ? [issue.id] : []));
    await together(
      ...removed.flatMap((id) => [
        () => issues.delete(id),
        () => transaction.objectStore("heads").delete(id),
        () => transaction.objectStore("openings").delete(id),
        () => transaction.objectStore("places").delete(id),
        () =>
          transaction
            .objectStore("journal")
            .delete(IDBKeyRange.bound([id], [id, Number.MAX_SAFE_INTEGER])),
      ]),
      () => forgetWithIssues(transaction, removed),
    );
  });
}

function lastRemovedFirst(a: IssueRecord, b: IssueRecord): number {
  return removedAt(b) - removedAt(a) || b.order - a.order;
}

function removedAt({ removedAt: at = 0 }: IssueRecord): number {
  return at;
}
