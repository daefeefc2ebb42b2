import { type Database, together } from "../database.ts";
import { type FoundFigures, picturesOf } from "./figures-in-database.ts";
import { pictureBytes, wholePictures } from "./picture-bytes.ts";

/**
 * Puts the figure files that the database does not have into it, and the pictures that these or its own name and that it
 * has not, or not whole any more; what is there stays. Left out are files of issues that are not there, those whose
 * picture is nowhere, and bytes that are not what their hash says. A picture may be given more than once: the first that
 * is whole is taken. Resolves to the number of pictures that were put. Rejects as the database does.
 */
export async function bringBackFigures(
  database: Database,
  { figures, pictures }: FoundFigures,
): Promise<number> {
  const there = new Set(await wholePictures(database));
  const named = new Set(figures.flatMap(picturesOf));
  let put = 0;
  // One after the other: all of them at once may be more than there is room for beside the page.
  await pictures.reduce<Promise<void>>(async (before, picture) => {
    await before;
    const { hash, content } = picture;
    if (!named.has(hash) || there.has(hash)) return;
    const bytes = await pictureBytes(picture);
    if (bytes === null) return;
    await database.write(["pictures"], async (transaction) => {
      const record = { ...picture, content: new Blob([bytes], { type: content.type }) };
      await transaction.objectStore("pictures").put(record);
    });
    there.add(hash);
    put++;
  }, Promise.resolve());
  await putFiles(database, figures);
  return put;
}

async function putFiles(database: Database, figures: FoundFigures["figures"]): Promise<void> {
  if (figures.length === 0) return;
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
