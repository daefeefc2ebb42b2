import type { Database } from "../../store/database.ts";
import { RefusedWrite } from "../../store/failure-of.ts";
import { addIssue, readStoredIssue, type StoredIssue, wasSaved } from "../../store/issues.ts";
import { figureFilesOf, putFigureFiles } from "../../store/pictures.ts";
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
  await addBeside(database, stored, { id: newId(), ...copy });
  deleteUnsavedCopy(storage, id);
  return true;
}

/**
 * Makes an issue of its own of what a tab had not saved when another one took the issue over. Resolves to its id; to
 * null where the disk has these words after all. Rejects as the disk does.
 */
export async function keepLateWords(
  { newId, clock }: Pick<Environment, "newId" | "clock">,
  database: Database,
  id: string,
  text: string,
): Promise<string | null> {
  if (await wasSaved(database, id, text)) return null;
  const stored = await readStoredIssue(database, id);
  if (!stored) throw new RefusedWrite("missing");
  return addBeside(database, stored, { id: newId(), text, at: clock.now() });
}

/** Puts words of an issue into the library beside it, with its figures. Resolves to the new issue's id. */
async function addBeside(
  database: Database,
  { issue }: StoredIssue,
  { id, text, at }: { readonly id: string; readonly text: string; readonly at: number },
): Promise<string> {
  const { profileId, naming } = issue;
  const beside = { id, text, profileId, naming: besideName(naming), kept: null };
  await addIssue(database, { ...beside, sample: false, opening: null }, at);
  const figures = await figureFilesOf(database, issue.id);
  await putFigureFiles(
    database,
    figures.map((file) => ({ ...file, issueId: id })),
  );
  return id;
}
