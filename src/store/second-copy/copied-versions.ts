import type { Database } from "../database.ts";
import { readVersionRecords } from "../versions/read-version-records.ts";
import { type IssueVersionRecords, versionRecords } from "../versions/read-versions.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { seal, unseal } from "./sealed.ts";

/** Where the versions of an issue lie in the copy. */
export const versionsPath = (id: string): string => `versions/${encodeURIComponent(id)}.json`;

/**
 * Brings the copy of an issue's versions up to the database; where that has none, the copy stays. Rejects as database and
 * folder do.
 */
export async function keepCopyOfVersions(
  database: Database,
  folder: CopyFolder,
  id: string,
): Promise<void> {
  const records = await versionRecords(database, id);
  if (records.versions.length > 0) await folder.write(versionsPath(id), seal(records));
}

/** The copy of an issue's versions; null where there is none. Rejects as the folder does. */
export async function copyOfVersions(
  folder: CopyFolder,
  id: string,
): Promise<IssueVersionRecords | null> {
  const file = await folder.read(versionsPath(id));
  const found = file === null ? null : unseal(file);
  return found && readVersionRecords(found.record, id);
}

export function forgetCopyOfVersions(folder: CopyFolder, id: string): Promise<void> {
  return folder.remove(versionsPath(id));
}
