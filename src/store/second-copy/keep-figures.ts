import { picturesOf } from "../backup/figures-in-database.ts";
import { pictureBytes } from "../backup/picture-bytes.ts";
import type { Database } from "../database.ts";
import { figureFilesOf, readPictures } from "../pictures.ts";
import {
  copiedFigures,
  type CopiedFigures,
  figuresOfFile,
  figuresPath,
  picturePath,
  PICTURES,
} from "./copied-figures.ts";
import type { CopyFolder } from "./copy-folder.ts";
import { seal } from "./sealed.ts";

/**
 * Brings the copy's list of an issue's figures up to the database; what the database does not have stays in it, unless
 * the issue is `gone` for good. Resolves to the hashes of the pictures whose bytes the copy has not, or not all of.
 * Rejects as database and folder do.
 */
export async function keepFigures(
  database: Database,
  folder: CopyFolder,
  issueId: string,
  gone = false,
): Promise<readonly string[]> {
  const path = figuresPath(issueId);
  const here = await figureFilesOf(database, issueId);
  if (here.length === 0) {
    if (gone) await folder.remove(path);
    return [];
  }
  const pictures = await readPictures(database, here.flatMap(picturesOf));
  const file = await folder.read(path);
  const wanted = seal(
    joined((file === null ? null : figuresOfFile(file)) ?? NONE, {
      figures: here,
      pictures: pictures.map(({ content: { type }, ...rest }) => ({ ...rest, type })),
    }),
  );
  if (wanted !== file) await folder.write(path, wanted);
  const lacking = await Promise.all(
    pictures.map(async ({ hash, content }) => {
      const copied = await folder.readBytes(picturePath(hash));
      return copied?.size === content.size ? [] : [hash];
    }),
  );
  return lacking.flat();
}

const NONE: CopiedFigures = { figures: [], pictures: [] };

/** What the copy has, with what the database has in its place. */
function joined(copy: CopiedFigures, here: CopiedFigures): CopiedFigures {
  const paths = new Set(here.figures.map(({ path }) => path));
  const figures = [...copy.figures.filter(({ path }) => !paths.has(path)), ...here.figures];
  const hashes = new Set(here.pictures.map(({ hash }) => hash));
  const pictures = [...copy.pictures.filter(({ hash }) => !hashes.has(hash)), ...here.pictures];
  return {
    figures: figures.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    pictures: pictures.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
}

/**
 * Copies the bytes of a picture, where the database has them. Resolves to how many that were. Rejects as database and
 * folder do.
 */
export async function keepPicture(
  database: Database,
  folder: CopyFolder,
  hash: string,
): Promise<number> {
  const [picture] = await readPictures(database, [hash]);
  if (!picture) return 0;
  // What the browser has lost of it is no reason to stop: the comparison at the next start says so.
  const bytes = await picture.content.arrayBuffer().catch(() => null);
  if (bytes === null) return 0;
  await folder.write(picturePath(hash), new Uint8Array(bytes));
  return bytes.byteLength;
}

/** Takes damaged pictures out of the copy that the database has whole, so that they are copied anew. Rejects as both do. */
export async function forgetDamagedPictures(database: Database, folder: CopyFolder): Promise<void> {
  const hashes = await folder.list(PICTURES);
  // One after the other: all of them at once may be more than there is room for beside the page.
  await hashes.reduce<Promise<void>>(async (before, hash) => {
    await before;
    const content = await folder.readBytes(picturePath(hash));
    if (!content || (await pictureBytes({ hash, content }))) return;
    const [picture] = await readPictures(database, [hash]);
    if (picture && (await pictureBytes(picture))) await folder.remove(picturePath(hash));
  }, Promise.resolve());
}

/** Takes pictures that the database has let go out of the copy, unless a list of it still names them. */
export async function forgetPictures(
  database: Database,
  folder: CopyFolder,
  hashes: readonly string[],
): Promise<void> {
  const [{ figures }, kept] = await Promise.all([
    copiedFigures(folder),
    readPictures(database, hashes),
  ]);
  const needed = new Set([...figures.flatMap(picturesOf), ...kept.map(({ hash }) => hash)]);
  await Promise.all(
    hashes.filter((hash) => !needed.has(hash)).map((hash) => folder.remove(picturePath(hash))),
  );
}
