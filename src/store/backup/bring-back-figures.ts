import { type Database, together } from "../database.ts";
import type { FigureFileRecord } from "../records.ts";
import type { FoundFigures } from "./figures-in-database.ts";

/**
 * Puts the figure files that the database does not have into it, with their pictures; what is there stays. Left out are
 * files of issues that are not there, and those whose picture cannot be read. Rejects as the database does.
 */
export async function bringBackFigures(
  database: Database,
  { figures, pictures }: FoundFigures,
): Promise<void> {
  const there = new Set(
    await database.read(["pictures"], (transaction) =>
      transaction.objectStore("pictures").getAllKeys(),
    ),
  );
  const named = new Set(figures.flatMap(picturesOf));
  const missing = pictures.filter(({ hash }) => named.has(hash) && !there.has(hash));
  // One after the other: all of them at once may be more than there is room for beside the page.
  await missing.reduce<Promise<void>>(async (before, picture) => {
    await before;
    const { type } = picture.content;
    const bytes = await picture.content.arrayBuffer().catch(() => null);
    if (bytes === null) return;
    await database.write(["pictures"], async (transaction) => {
      const content = new Blob([bytes], { type });
      await transaction.objectStore("pictures").put({ ...picture, content });
    });
  }, Promise.resolve());
  await database.write(["issues", "pictures", "figures"], async (transaction) => {
    const [issues, hashes, files] = await Promise.all([
      transaction.objectStore("issues").getAllKeys(),
      transaction.objectStore("pictures").getAllKeys(),
      transaction.objectStore("figures").getAllKeys(),
    ]);
    const [hasIssue, hasPicture, hasFile] = [
      new Set(issues),
      new Set(hashes),
      new Set(files.map(String)),
    ];
    const wanted = figures.filter(
      ({ issueId, path, hash }) =>
        hasIssue.has(issueId) && hasPicture.has(hash) && !hasFile.has(String([issueId, path])),
    );
    await together(...wanted.map((file) => () => transaction.objectStore("figures").put(file)));
  });
}

/** The pictures that a figure file is, came as, or was made into. */
export function picturesOf({ hash, original, small }: FigureFileRecord): readonly string[] {
  return [hash, original, ...(small ? [small] : [])];
}
