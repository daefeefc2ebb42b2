import type { Transaction } from "../database.ts";
import { isWholeText, lastWholeSave } from "../issues.ts";
import type { HeadRecord, IssueRecord, OpeningRecord } from "../records.ts";
import { type Unsealed, unseal } from "./sealed.ts";

/** All of an issue that is worth a second copy. A handle to its file cannot be written into another file. */
export interface CopiedIssue {
  readonly issue: IssueRecord;
  readonly head: HeadRecord;
  readonly opening: Omit<OpeningRecord, "handle"> | null;
}

/** An issue as it was found in one of the places where issues are. */
export interface FoundIssue extends CopiedIssue {
  /** Whether the last text that was saved is there to the letter; else it is an earlier one, or not whole. */
  readonly isWhole: boolean;
}

/** Where the copy of an issue lies. */
export const ISSUES = "issues";
export const issuePath = (id: string): string => `${ISSUES}/${encodeURIComponent(id)}.json`;

/** The stores that are read for it. */
export const ISSUE_STORES = ["issues", "heads", "openings", "journal"] as const;

/**
 * The issue as the database has it, its text from the journal where that alone has it whole; null where there is none.
 * Rejects as the database does.
 */
export async function issueInDatabase(
  transaction: Transaction<"readonly">,
  id: string,
): Promise<FoundIssue | null> {
  const [issue, head, opening] = await Promise.all([
    transaction.objectStore("issues").get(id),
    transaction.objectStore("heads").get(id),
    transaction.objectStore("openings").get(id),
  ]);
  const isWhole = head !== undefined && isWholeText(head);
  const text = isWhole ? head : ((await lastWholeSave(transaction, id)) ?? head);
  if (!issue || !text) return null;
  return { issue, head: text, opening: withoutHandle(opening), isWhole };
}

function withoutHandle(opening: OpeningRecord | undefined): CopiedIssue["opening"] {
  if (!opening) return null;
  const { id, text, onDisk } = opening;
  return { id, text, onDisk };
}

/** The issue that a file of the copy holds; null where nothing can be made of it. */
export function issueOfFile(text: string): FoundIssue | null {
  const found = unseal(text);
  return found && isCopiedIssue(found.record) ? { ...found.record, isWhole: isTrue(found) } : null;
}

function isTrue({ record, isWhole }: Unsealed): boolean {
  return isWhole && isCopiedIssue(record) && isWholeText(record.head);
}

function isCopiedIssue(value: unknown): value is CopiedIssue {
  if (typeof value !== "object" || value === null) return false;
  const { issue, head, opening }: { [key in keyof CopiedIssue]?: unknown } = value;
  return isIssue(issue) && isHead(head) && typeof opening === "object";
}

function isIssue(value: unknown): value is IssueRecord {
  if (typeof value !== "object" || value === null) return false;
  const { id, order, profileId, naming }: { [key in keyof IssueRecord]?: unknown } = value;
  return (
    typeof id === "string" &&
    typeof order === "number" &&
    typeof profileId === "string" &&
    typeof naming === "object" &&
    naming !== null
  );
}

function isHead(value: unknown): value is HeadRecord {
  if (typeof value !== "object" || value === null) return false;
  const { text, seq, epoch }: { [key in keyof HeadRecord]?: unknown } = value;
  return typeof text === "string" && typeof seq === "number" && typeof epoch === "number";
}
