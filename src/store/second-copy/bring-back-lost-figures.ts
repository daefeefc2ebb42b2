import { bringBackFigures } from "../backup/bring-back-figures.ts";
import type { Database } from "../database.ts";
import { copiedFigures } from "./copied-figures.ts";
import type { CopyFolder } from "./copy-folder.ts";

/**
 * Puts figures of issues which are here back from the copy: files that the database does not know, and pictures that it
 * has lost. Nothing is asked: a file that no figure names is no harm. `as`: the issue that is to have them in the place of
 * the one they were of. Resolves to the number of pictures that are back. Rejects as database and folder do.
 */
export async function bringBackLostFigures(
  database: Database,
  folder: CopyFolder,
  as: Readonly<Record<string, string>> = {},
): Promise<number> {
  const here = new Set(
    await database.read(["issues"], (transaction) =>
      transaction.objectStore("issues").getAllKeys(),
    ),
  );
  const found = await copiedFigures(folder, (issueId) => here.has(as[issueId] ?? issueId));
  const figures = found.figures.map((file) => ({
    ...file,
    issueId: as[file.issueId] ?? file.issueId,
  }));
  return bringBackFigures(database, { ...found, figures });
}
