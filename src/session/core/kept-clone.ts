import { postsRoot } from "../../issue/new-issue/post-folder.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { holdsFolder, isClone } from "../../publish/destinations/clone-folder.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import type { Database } from "../../store/database.ts";
import type { Events } from "../environment/events.ts";

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

/** The same where it may be read without a question. Never rejects. */
export async function readableClone(database: Database): Promise<FileSystemDirectoryHandle | null> {
  const folder = await readCloneFolder(database).catch(() => null);
  return folder && (await mayRead(folder, false).catch(() => false)) ? folder : null;
}

/** Keeps it for the next time, and tells whoever uses it, in all tabs. Rejects as the disk does. */
export async function keepCloneFolder(
  database: Database,
  events: Events,
  folder: FileSystemDirectoryHandle,
): Promise<void> {
  await database.write(["settings"], (transaction) =>
    transaction.objectStore("settings").put(folder, "cloneFolder"),
  );
  events.emit({ kind: "clone" });
}

/**
 * Connects a folder that came by itself, where it is the clone of a newsletter's site: git's own folder and the posts of
 * one of these profiles are in it. Resolves to whether it is. Rejects as the disk does.
 */
export async function connectIfClone(
  database: Database,
  events: Events,
  folder: FileSystemDirectoryHandle,
  profiles: readonly Profile[],
): Promise<boolean> {
  if (!(await isClone(folder))) return false;
  const found = await Promise.all(
    [...new Set(profiles.map(postsRoot))].map((path) => holdsFolder(folder, path)),
  );
  if (!found.includes(true)) return false;
  await keepCloneFolder(database, events, folder);
  return true;
}

function isFolder(value: unknown): value is FileSystemDirectoryHandle {
  return (
    typeof FileSystemDirectoryHandle !== "undefined" && value instanceof FileSystemDirectoryHandle
  );
}
