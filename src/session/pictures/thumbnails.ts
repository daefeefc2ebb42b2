import type { PictureService } from "../../editor/core/picture-service.ts";
import { fileHandleIn } from "../../publish/destinations/clone-folder.ts";
import { pathProblem } from "../../publish/destinations/safe-path.ts";
import type { Database } from "../../store/database.ts";
import { readableClone } from "../core/kept-clone.ts";
import { createLane } from "../core/lane.ts";

/** A picture of 36 million pixels takes 144 MB while it is decoded: so many at once. */
const AT_ONCE = 2;

/** Makes thumbnails of the clone's pictures, a few at a time, in the order in which they were asked for. */
export function createThumbnails(
  database: Database,
  /** Where the repository may have the file of a figure, the likeliest first. */
  placesOf: (address: string) => readonly string[],
): PictureService["thumbnail"] {
  const lane = createLane(AT_ONCE);
  return (address, height) =>
    lane.run(() => thumbnailOf(database, placesOf(address), height).catch(() => null));
}

async function thumbnailOf(
  database: Database,
  places: readonly string[],
  resizeHeight: number,
): Promise<ImageBitmap | null> {
  const clone = await readableClone(database);
  const handle = clone && (await firstFileIn(clone, places));
  // The browser reads the file itself, beside the page, and keeps neither its bytes nor its pixels.
  return handle ? createImageBitmap(await handle.getFile(), { resizeHeight }) : null;
}

async function firstFileIn(
  clone: FileSystemDirectoryHandle,
  [path, ...others]: readonly string[],
): Promise<FileSystemFileHandle | null> {
  if (path === undefined) return null;
  const found = pathProblem(path) === null ? await fileHandleIn(clone, path) : null;
  return found ?? firstFileIn(clone, others);
}
