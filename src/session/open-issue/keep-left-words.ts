import { bringBackFigures } from "../../store/backup/bring-back-figures.ts";
import type { Database } from "../../store/database.ts";
import { addIssue, readStoredIssue } from "../../store/issues.ts";
import { figureFilesOf } from "../../store/pictures.ts";
import { deleteUnsavedCopy, readUnsavedCopy } from "../../store/unsaved-copy.ts";
import { besideName } from "../core/beside-name.ts";
import type { Environment } from "../environment/environment.ts";

/**
 * Makes an issue of its own of what a page left behind after saves that the database has lost: once the older text is
 * written on, it would come after nothing. Resolves to whether there was any. Rejects as the disk does; it is kept then.
 */
export async function keepLeftWords(
  { storage, newId }: Pick<Environment, "storage" | "newId">,
  database: Database,
  id: string,
): Promise<boolean> {
  const copy = readUnsavedCopy(storage, id);
  const stored = copy && (await readStoredIssue(database, id));
  if (!copy || !stored) return false;
  const { profileId, naming } = stored.issue;
  const issueId = newId();
  const { text, at } = copy;
  const beside = { id: issueId, text, profileId, naming: besideName(naming), kept: null };
  await addIssue(database, { ...beside, sample: false, opening: null }, at);
  const figures = (await figureFilesOf(database, id)).map((file) => ({ ...file, issueId }));
  await bringBackFigures(database, { figures, pictures: [] });
  deleteUnsavedCopy(storage, id);
  return true;
}
