import type { Database } from "../database.ts";
import { readableRecords } from "../readable-records.ts";
import { type FoundIssue, ISSUE_STORES, issueInDatabase } from "./copied-issue.ts";

/** The issues that can be read in a damaged database, each by itself. Never rejects: [] where it cannot even be opened. */
export function salvage(database: Database): Promise<readonly FoundIssue[]> {
  return readableRecords(database, "issues", (id) =>
    database.read(ISSUE_STORES, (transaction) => issueInDatabase(transaction, id)),
  );
}
