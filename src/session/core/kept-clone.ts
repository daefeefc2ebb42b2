import { isClone } from "../../publish/destinations/clone-folder.ts";
import type { Database } from "../../store/database.ts";

/**
 * The folder that was connected; where none was, the one that the archive is read from, if that is a clone and can be
 * looked at. null: there is none.
 */
export async function readCloneFolder(
  database: Database,
): Promise<FileSystemDirectoryHandle | null> {
  const [kept, archive] = await database.read(["settings"], (transaction) =>
    Promise.all([
      transaction.objectStore("settings").get("cloneFolder"),
      transaction.objectStore("settings").get("archiveFolder"),
    ]),
  );
  if (isFolder(kept)) return kept;
  return isFolder(archive) && (await isClone(archive).catch(() => false)) ? archive : null;
}

/** Keeps it for the next time. Rejects as the disk does. */
export async function keepCloneFolder(
  database: Database,
  folder: FileSystemDirectoryHandle,
): Promise<void> {
  await database.write(["settings"], (transaction) =>
    transaction.objectStore("settings").put(folder, "cloneFolder"),
  );
}

function isFolder(value: unknown): value is FileSystemDirectoryHandle {
  return (
    typeof FileSystemDirectoryHandle !== "undefined" && value instanceof FileSystemDirectoryHandle
  );
}
