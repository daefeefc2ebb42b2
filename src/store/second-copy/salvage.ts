import type { Database } from "../database.ts";
import { type FoundIssue, ISSUE_STORES, issueInDatabase } from "./copied-issue.ts";

/** The issues that can be read in a damaged database, each by itself. Never rejects: [] where it cannot even be opened. */
export async function salvage(database: Database): Promise<readonly FoundIssue[]> {
  const ids: readonly string[] = await database
    .read(["issues"], (transaction) => transaction.objectStore("issues").getAllKeys())
    .catch(() => []);
  const found: FoundIssue[] = [];
  // One after the other: a record that is damaged closes the connection under the others.
  await ids.reduce<Promise<void>>(async (before, id) => {
    await before;
    const issue = await database
      .read(ISSUE_STORES, (transaction) => issueInDatabase(transaction, id))
      .catch(() => null);
    if (issue) found.push(issue);
  }, Promise.resolve());
  return found;
}
