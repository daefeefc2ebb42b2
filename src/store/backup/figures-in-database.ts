import type { Database } from "../database.ts";
import { readableRecords } from "../readable-records.ts";
import type { FigureFileRecord, PictureRecord } from "../records.ts";

/** The figure files of issues, and the pictures that they are. */
export interface FoundFigures {
  readonly figures: readonly FigureFileRecord[];
  readonly pictures: readonly PictureRecord[];
}

/** All of them that can be read, each picture by itself where one is damaged. Never rejects. */
export async function figuresInDatabase(database: Database): Promise<FoundFigures> {
  const figures = await database
    .read(["figures"], (transaction) => transaction.objectStore("figures").getAll())
    .catch(() => []);
  const pictures = await database
    .read(["pictures"], (transaction) => transaction.objectStore("pictures").getAll())
    .catch(() => eachPicture(database));
  return { figures, pictures };
}

function eachPicture(database: Database): Promise<readonly PictureRecord[]> {
  return readableRecords(database, "pictures", (hash) =>
    database.read(["pictures"], (transaction) => transaction.objectStore("pictures").get(hash)),
  );
}

/** The pictures that a figure file is, came as, or was made into. */
export function picturesOf({ hash, original, small }: FigureFileRecord): readonly string[] {
  return [hash, original, ...(small ? [small] : [])];
}
