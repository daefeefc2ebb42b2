import { type Database, together } from "./database.ts";
import type { FigureFileRecord, PictureRecord } from "./records.ts";

/** Which pictures are the files of this issue's figures, those that no figure names now included. */
export function figureFilesOf(
  database: Database,
  issueId: string,
): Promise<readonly FigureFileRecord[]> {
  return database.read(["figures"], (transaction) =>
    transaction.objectStore("figures").getAll(filesOf(issueId)),
  );
}

/** The ids of the issues that have figure files. */
export async function issuesWithFigures(database: Database): Promise<readonly string[]> {
  const keys = await database.read(["figures"], (transaction) =>
    transaction.objectStore("figures").getAllKeys(),
  );
  return [...new Set(keys.map(([issueId]) => issueId))];
}

/** The pictures with these hashes, in no order; those that are not kept here are left out. */
export async function readPictures(
  database: Database,
  hashes: readonly string[],
): Promise<readonly PictureRecord[]> {
  if (hashes.length === 0) return [];
  return database.read(["pictures"], async (transaction) => {
    const store = transaction.objectStore("pictures");
    const found = await Promise.all([...new Set(hashes)].map((hash) => store.get(hash)));
    return found.filter((picture) => picture !== undefined);
  });
}

/**
 * Keeps pictures, each once, together with which figure files they are: either all of it is on the disk or nothing. To be
 * waited for before the text names the files.
 */
export function putFigureFiles(
  database: Database,
  files: readonly FigureFileRecord[],
  pictures: readonly PictureRecord[] = [],
): Promise<void> {
  return database.write(["pictures", "figures"], (transaction) =>
    together(
      ...pictures.map((picture) => () => transaction.objectStore("pictures").put(picture)),
      ...files.map((file) => () => transaction.objectStore("figures").put(file)),
    ),
  );
}

/**
 * Changes what is known of one figure file, where it is as it was read by then, and keeps the pictures that the change
 * names. Resolves to the record as it is then; null where there is none.
 */
export function changeFigureFile(
  database: Database,
  { issueId, path }: Pick<FigureFileRecord, "issueId" | "path">,
  change: (file: FigureFileRecord) => FigureFileRecord,
  pictures: readonly PictureRecord[] = [],
): Promise<FigureFileRecord | null> {
  return database.write(["pictures", "figures"], async (transaction) => {
    const files = transaction.objectStore("figures");
    const former = await files.get([issueId, path]);
    if (!former) return null;
    const next = change(former);
    await together(
      ...pictures.map((picture) => () => transaction.objectStore("pictures").put(picture)),
      () => files.put(next),
    );
    return next;
  });
}

/**
 * Notes that these files of an issue are written where it is published from, and stay where they are from now on; those that
 * are `gone` from there are not written any more.
 */
export function markWritten(
  database: Database,
  issueId: string,
  paths: readonly string[],
  now: number,
  gone: readonly string[] = [],
): Promise<void> {
  return database.write(["figures"], async (transaction) => {
    const files = transaction.objectStore("figures");
    const all = [...paths, ...gone];
    const known = await Promise.all(all.map((path) => files.get([issueId, path])));
    const next = known.flatMap((file, index) => {
      if (!file) return [];
      const { writtenAt: _, ...rest } = file;
      return [index < paths.length ? { ...rest, writtenAt: now } : rest];
    });
    await together(...next.map((file) => () => files.put(file)));
  });
}

/** The keys of an issue's files; an array sorts behind every text. */
function filesOf(issueId: string): IDBKeyRange {
  return IDBKeyRange.bound([issueId], [issueId, []]);
}
