import type { Database } from "../database.ts";
import { COPIED_STORES, type CopiedStore } from "./copied-records.ts";
import { type FoundIssue, ISSUES } from "./copied-issue.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { keepIssue, type Standing } from "./keep-issue.ts";
import { keepRecords } from "./keep-records.ts";

/** An issue that is not the same in both places. */
export interface DifferingIssue {
  readonly id: string;
  readonly standing: Exclude<Standing, "same">;
  readonly here: FoundIssue | null;
  readonly copy: FoundIssue | null;
}

export interface Comparison {
  readonly issues: readonly DifferingIssue[];
  /** How many are the same in both places. */
  readonly same: number;
  /** Records of the small stores that the copy alone has. */
  readonly records: Readonly<Record<CopiedStore, Readonly<Record<string, unknown>>>>;
}

/**
 * Compares all that is in the database with its copy, and brings the copy up to it where it is behind. Rejects as
 * database and folder do.
 */
export async function compareWithCopy(database: Database, folder: CopyFolder): Promise<Comparison> {
  const [here, files] = await Promise.all([
    database.read(["issues"], (transaction) => transaction.objectStore("issues").getAllKeys()),
    folder.list(ISSUES),
  ]);
  const ids = [...new Set([...here, ...files.map(idOfFile)])];
  const issues: DifferingIssue[] = [];
  let same = 0;
  // One after the other: the person may be typing meanwhile.
  await ids.reduce<Promise<void>>(async (before, id) => {
    await before;
    const { standing, ...found } = await keepIssue(database, folder, id);
    if (standing === "same") same++;
    else issues.push({ id, standing, ...found });
  }, Promise.resolve());
  const records = await Promise.all(
    COPIED_STORES.map(
      async (store) => [store, await keepRecords(database, folder, store)] as const,
    ),
  );
  const { profiles = {}, caught = {}, lessons = {}, settings = {} } = Object.fromEntries(records);
  return { issues, same, records: { profiles, caught, lessons, settings } };
}

/** The id of the issue that a file of the copy is of. */
export function idOfFile(name: string): string {
  return decodeURIComponent(name.replace(/\.json$/, ""));
}
