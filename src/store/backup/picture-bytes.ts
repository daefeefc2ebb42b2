import type { PictureRecord } from "../records.ts";
import type { Database } from "../database.ts";
import { readableRecords } from "../readable-records.ts";
import { sha256 } from "./backup-file.ts";

/** The bytes of a picture; null where they cannot be read, or are not those that its hash was made of. */
export async function pictureBytes({
  hash,
  content,
}: Pick<PictureRecord, "hash" | "content">): Promise<Uint8Array<ArrayBuffer> | null> {
  const read = await content.arrayBuffer().catch(() => null);
  if (read === null) return null;
  const bytes = new Uint8Array(read);
  return (await sha256(bytes)) === hash ? bytes : null;
}

/** The hashes of the database's pictures that are whole: the browser keeps their bytes in files apart from the records. */
export function wholePictures(database: Database): Promise<readonly string[]> {
  return readableRecords(database, "pictures", async (hash) => {
    const picture = await database.read(["pictures"], (transaction) =>
      transaction.objectStore("pictures").get(hash),
    );
    return picture && (await pictureBytes(picture)) ? picture.hash : undefined;
  });
}
