import { holdsBytes } from "../../issue/figures/data-address.ts";
import { filePathOf } from "../../issue/figures/figure-path.ts";
import { cloneFolder } from "../../publish/destinations/clone-folder.ts";
import { pathProblem } from "../../publish/destinations/safe-path.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import { readPictureHeader } from "../../publish/pictures/picture-header.ts";
import { type PictureType, pictureTypeOf } from "../../publish/pictures/picture-type.ts";
import type { Database } from "../../store/database.ts";
import { figureFilesOf, readPictures } from "../../store/pictures.ts";
import { readCloneFolder } from "../core/kept-clone.ts";

/** A picture of an issue that is here: kept in the browser, or in the clone of the site. */
export interface OwnPicture {
  readonly content: Blob;
  readonly type: PictureType;
  /** In pixels; 0 where the file does not say. */
  readonly width: number;
  readonly height: number;
  readonly isAnimated: boolean;
  readonly frames: number;
}

/**
 * The picture at a path below the site's root: the one that is kept for the issue, else the clone's, where that may be
 * read without a question. Of an address that holds its bytes (`data:`) these. null where there is none. Never rejects.
 */
export async function readOwnPicture(
  database: Database,
  issueId: string,
  path: string,
): Promise<OwnPicture | null> {
  try {
    const bytes = holdsBytes(path)
      ? bytesOfData(path)
      : ((await keptBytes(database, issueId, path)) ?? (await cloneBytes(database, path)));
    const type = bytes && pictureTypeOf(bytes);
    if (!bytes || !type) return null;
    return { content: new Blob([bytes], { type }), type, ...readPictureHeader(bytes, type) };
  } catch {
    return null;
  }
}

function bytesOfData(address: string): Uint8Array<ArrayBuffer> {
  const at = address.indexOf(",");
  const written = decodeURIComponent(address.slice(at + 1));
  return /;\s*base64\s*$/i.test(address.slice(0, at))
    ? Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0))
    : new TextEncoder().encode(written);
}

async function keptBytes(
  database: Database,
  issueId: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const files = await figureFilesOf(database, issueId);
  const file = files.find((each) => filePathOf(each.path) === path);
  const [picture] = file ? await readPictures(database, [file.hash]) : [];
  return picture ? new Uint8Array(await picture.content.arrayBuffer()) : null;
}

async function cloneBytes(
  database: Database,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (pathProblem(path) !== null) return null;
  const folder = await readCloneFolder(database);
  if (!folder || !(await mayRead(folder, false))) return null;
  return (await cloneFolder(folder).read(path))?.bytes ?? null;
}
