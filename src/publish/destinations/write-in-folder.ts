import "../file-system-access.ts";
import { writeOnDisk } from "../file-on-disk.ts";

/** What a new file is called until all of it is there. */
export const PART = ".galley-part";
/** What Chromium calls a file while it is written. */
const SWAP = ".crswap";

/**
 * Writes one file of a folder and reads it back. It is never there by half: one that is there is swapped when it is closed,
 * and a new one is written beside its place and moved into it, where the browser can. What a page that was killed has left
 * of it is cleared away. Rejects with the browser's error, and then has changed nothing.
 */
export async function writeInFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isNew: boolean,
): Promise<void> {
  await Promise.all([SWAP, `${PART}${SWAP}`].map((left) => remove(folder, `${name}${left}`)));
  if (!isNew) return verified(await folder.getFileHandle(name), bytes);
  if (await wroteBeside(folder, name, bytes)) return;
  try {
    await verified(await folder.getFileHandle(name, { create: true }), bytes);
  } catch (error) {
    // The browser made it before a byte was in it.
    await remove(folder, name);
    throw error;
  }
}

/** False where this browser moves no files, and nothing was done. */
async function wroteBeside(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const part = await folder.getFileHandle(`${name}${PART}`, { create: true });
  try {
    if (!part.move) return false;
    await verified(part, bytes);
    if (await isThere(folder, name)) throw new DOMException(`${name} came meanwhile`, "DataError");
    await part.move(folder, name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && NO_MOVE.has(error.name)) return false;
    throw error;
  } finally {
    await remove(folder, `${name}${PART}`);
  }
}

const NO_MOVE: ReadonlySet<string> = new Set(["NotAllowedError", "NotSupportedError"]);

/** A file was written, and does not hold that when it is read. */
export class NotAsWritten extends Error {
  constructor(name: string) {
    super(name);
    this.name = "NotAsWritten";
  }
}

async function verified(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (!(await writeOnDisk(handle, bytes))) throw new NotAsWritten(handle.name);
}

function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}

function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  return folder.removeEntry(name).catch(() => undefined);
}
