import { type Database, together } from "./database.ts";
import type { PostRecord } from "./records.ts";

/** All posts of the archive, in no order. */
export function listPosts(database: Database): Promise<readonly PostRecord[]> {
  return database.read(["posts"], (transaction) => transaction.objectStore("posts").getAll());
}

/** The paths of all posts of the archive. */
export function listPostPaths(database: Database): Promise<readonly string[]> {
  return database.read(["posts"], (transaction) => transaction.objectStore("posts").getAllKeys());
}

export function readStoredPost(database: Database, path: string): Promise<PostRecord | null> {
  return database.read(["posts"], async (transaction) => {
    return (await transaction.objectStore("posts").get(path)) ?? null;
  });
}

/** Whether there is any post or issue. */
export function hasTexts(database: Database): Promise<boolean> {
  return database.read(["posts", "issues"], async (transaction) => {
    const [posts, issues] = await Promise.all([
      transaction.objectStore("posts").count(),
      transaction.objectStore("issues").count(),
    ]);
    return posts + issues > 0;
  });
}

export interface PostChanges {
  readonly posts: readonly PostRecord[];
  /** Paths of those that are to be taken away. */
  readonly gone: readonly string[];
  /** Only while the folder is known that the archive was read from, which it is not once the archive was emptied. */
  readonly onlyWhileKept: boolean;
}

/** Keeps posts, each in place of the one at its path; all or nothing. Resolves to whether that was to be done. */
export function replacePosts(
  database: Database,
  { posts, gone, onlyWhileKept }: PostChanges,
): Promise<boolean> {
  return database.write(["posts", "settings"], async (transaction) => {
    if (onlyWhileKept && !(await transaction.objectStore("settings").get("archiveFolder")))
      return false;
    const store = transaction.objectStore("posts");
    await together(
      ...gone.map((path) => () => store.delete(path)),
      ...posts.map((post) => () => store.put(post)),
    );
    return true;
  });
}

/** A folder that the archive was read from, and what the paths of its posts begin with. */
export interface ArchiveFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly place: string;
}

/** Empties the archive, and forgets the folder it was read from. */
export function forgetPosts(database: Database): Promise<void> {
  return database.write(["posts", "settings"], async (transaction) => {
    await together(
      () => transaction.objectStore("posts").clear(),
      () => transaction.objectStore("settings").delete("archiveFolder"),
      () => transaction.objectStore("settings").delete("archivePlace"),
    );
  });
}

/** The folder that the archive was read from; null where there is none. */
export function readArchiveFolder(database: Database): Promise<ArchiveFolder | null> {
  return database.read(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const [handle, place] = await Promise.all([
      settings.get("archiveFolder"),
      settings.get("archivePlace"),
    ]);
    if (typeof handle !== "object" || handle === null || !("kind" in handle)) return null;
    return { handle, place: typeof place === "string" ? place : handle.name };
  });
}

export function putArchiveFolder(
  database: Database,
  { handle, place }: ArchiveFolder,
): Promise<void> {
  return database.write(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    await together(
      () => settings.put(handle, "archiveFolder"),
      () => settings.put(place, "archivePlace"),
    );
  });
}
