import { checksum } from "../checksum.ts";
import type { Database } from "../database.ts";
import { COPIED_STORES, storePath } from "./copied-records.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { issueOfFile, issuePath } from "./copied-issue.ts";
import { keepIssue } from "./keep-issue.ts";
import { versionsPath } from "./copied-versions.ts";
import { keepRecords } from "./keep-records.ts";

/** Copies that were not wanted lie here, for good: a wrong click loses nothing. */
const ASIDE = "aside";

/** The files that were laid aside, by their paths. Rejects as the folder does. */
export async function filesAside(folder: CopyFolder): Promise<Readonly<Record<string, string>>> {
  const paths = (await folder.list(ASIDE)).map((name) => `${ASIDE}/${name}`);
  const files = await Promise.all(
    paths.map(async (path) => [path, (await folder.read(path)) ?? ""] as const),
  );
  return Object.fromEntries(files);
}

/**
 * Lays the copy of an issue aside, with its versions, and copies what the database has. Rejects as database and folder do.
 */
export async function setAside(database: Database, folder: CopyFolder, id: string): Promise<void> {
  const path = issuePath(id);
  const file = await folder.read(path);
  if (file !== null) {
    const seq = issueOfFile(file)?.head.seq ?? 0;
    await folder.write(`${ASIDE}/${encodeURIComponent(id)}-${seq}-${checksum(file)}.json`, file);
    await folder.remove(path);
  }
  // The next copy of the versions writes over these, also where they could not be brought back.
  const versions = await folder.read(versionsPath(id));
  if (versions !== null)
    await folder.write(
      `${ASIDE}/${encodeURIComponent(id)}-versions-${checksum(versions)}.json`,
      versions,
    );
  await keepIssue(database, folder, id);
}

/** The same for the small stores, whole. */
export async function setRecordsAside(database: Database, folder: CopyFolder): Promise<void> {
  await Promise.all(
    COPIED_STORES.map(async (store) => {
      const path = storePath(store);
      const file = await folder.read(path);
      if (file === null) return;
      await folder.write(`${ASIDE}/${store}-${checksum(file)}.json`, file);
      await folder.remove(path);
      await keepRecords(database, folder, store);
    }),
  );
}
