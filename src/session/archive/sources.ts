import type { Database } from "../../store/database.ts";
import { listIssues, readStoredIssue, type StoredIssue } from "../../store/issues.ts";
import { listPosts } from "../../store/posts.ts";
import type { Naming, PostRecord } from "../../store/records.ts";
import { postNameOf } from "../core/issue-facts.ts";
import type { EntryId } from "./index-messages.ts";

/** A text to be read, and by what it is known whether it was read before. */
export interface IndexSource {
  readonly id: EntryId;
  /** Changes with the text and with whatever else it is read by. */
  readonly mark: string;
  readonly text: string;
  readonly naming: Naming;
  /** null: to be recognised. */
  readonly profileId: string | null;
}

/** What the disk has of these issues, or of all issues and posts. Rejects as it does. */
export async function sourcesToLookAt(
  database: Database,
  issues: readonly string[] | "all",
): Promise<{ readonly sources: readonly IndexSource[]; readonly all: boolean }> {
  if (issues !== "all") {
    const read = await Promise.all(issues.map((id) => readStoredIssue(database, id)));
    const there = read.flatMap((each) => (each && !each.issue.removed ? [each] : []));
    return { sources: sourcesOfIssues(there), all: false };
  }
  const [stored, posts] = await Promise.all([listIssues(database), listPosts(database)]);
  return { sources: [...sourcesOfIssues(stored), ...posts.map(sourceOfPost)], all: true };
}

export function isPost(id: EntryId): boolean {
  return id.startsWith("post:");
}

/** A sample is nobody's issue: its links were never sent, and teach nothing. */
function sourcesOfIssues(issues: readonly StoredIssue[]): readonly IndexSource[] {
  return issues.filter(({ issue }) => !issue.sample).map(sourceOfIssue);
}

function sourceOfIssue({ issue, head }: StoredIssue): IndexSource {
  const { id, naming, profileId } = issue;
  const mark = `${head.sum} ${profileId} ${JSON.stringify(naming)}`;
  return { id: `issue:${id}`, mark, text: head.text, naming, profileId };
}

function sourceOfPost({ path, text, sum }: PostRecord): IndexSource {
  const naming = { kind: "opened", fileName: postNameOf(path) } as const;
  return { id: `post:${path}`, mark: `${sum} `, text, naming, profileId: null };
}
