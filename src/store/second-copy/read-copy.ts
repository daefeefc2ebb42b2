import { COPIED_STORES, type CopiedStore, recordsOfFile, storePath } from "./copied-records.ts";
import { type FoundIssue, ISSUES, issueOfFile } from "./copied-issue.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { idOfFile } from "./compare.ts";

/** All that lies in one of the places where texts are. */
export interface FoundRecords {
  readonly issues: readonly FoundIssue[];
  /** Ids of issues of which nothing can be read. */
  readonly unreadable: readonly string[];
  readonly records: Readonly<Record<CopiedStore, Readonly<Record<string, unknown>>>>;
}

/** Reads the whole copy, without the database. Rejects as the folder does. */
export async function readCopy(folder: CopyFolder): Promise<FoundRecords> {
  const names = await folder.list(ISSUES);
  const read = await Promise.all(
    names.map(async (name) => ({
      id: idOfFile(name),
      issue: issueOfFile((await folder.read(`${ISSUES}/${name}`)) ?? ""),
    })),
  );
  const records = await Promise.all(
    COPIED_STORES.map(async (store) => {
      const file = await folder.read(storePath(store));
      return [store, (file === null ? null : recordsOfFile(file)) ?? {}] as const;
    }),
  );
  const { profiles = {}, caught = {}, lessons = {}, settings = {} } = Object.fromEntries(records);
  return {
    issues: read.flatMap(({ issue }) => (issue ? [issue] : [])),
    unreadable: read.flatMap(({ id, issue }) => (issue ? [] : [id])),
    records: { profiles, caught, lessons, settings },
  };
}
