import type { PictureService } from "../../editor/core/picture-service.ts";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import { fileHandleIn } from "../../publish/destinations/clone-folder.ts";
import { pathProblem } from "../../publish/destinations/safe-path.ts";
import type { Database } from "../../store/database.ts";
import { readableClone } from "../core/kept-clone.ts";
import { createLane } from "../core/lane.ts";

/** A picture of 36 million pixels takes 144 MB while it is decoded: so many at once. */
const AT_ONCE = 2;

/** Makes thumbnails of the clone's pictures, a few at a time, in the order in which they were asked for. */
export function createThumbnails(database: Database): PictureService["thumbnail"] {
  const lane = createLane(AT_ONCE);
  return (address, height) =>
    lane.run(() => thumbnailOf(database, address, height).catch(() => null));
}

async function thumbnailOf(
  database: Database,
  address: string,
  resizeHeight: number,
): Promise<ImageBitmap | null> {
  const path = filePathOf(address);
  if (!isOwnFile(address) || pathProblem(path) !== null) return null;
  const clone = await readableClone(database);
  const handle = clone && (await fileHandleIn(clone, path));
  // The browser reads the file itself, beside the page, and keeps neither its bytes nor its pixels.
  return handle ? createImageBitmap(await handle.getFile(), { resizeHeight }) : null;
}
