import type { CopyFolder } from "./copy-folder.ts";

/** What a file is called until all of it is written. */
const UNFINISHED = ".new";
/** A file beside the folders that holds nothing, but for the moments in which it is seen whether the disk has room. */
const ROOM = "room";
/** Bytes that the browser may need for the names of files, beside what a file holds. */
const ROOM_FOR_NAMES = 65_536;

/** What TypeScript does not know of these files: not every browser has both, and only workers have the second. */
declare global {
  interface FileSystemFileHandle {
    /** Gives the file another name in its folder, in place of the file that has it. */
    move?(name: string): Promise<void>;
    createSyncAccessHandle?(): Promise<SyncAccess>;
  }
}

interface SyncAccess {
  truncate(size: number): void;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  read(into: Uint8Array, options: { readonly at: number }): number;
  /** Waits for the disk. */
  flush(): void;
  getSize(): number;
  close(): void;
}

/**
 * The folder of this name in the origin's private file system. Only a worker may write there in this way.
 *
 * Chromium keeps the names of these files in a log, which is torn where a name is changed while the disk is full: files
 * that had been there for long are gone at its next start. So no name is made, moved or taken away before a file that
 * is there already has shown that there is room.
 */
export function opfsFolder(name: string): CopyFolder {
  const inTurn = turns();
  const topFolder = async (create: boolean): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create });
  const folderOf = async (path: string, create: boolean): Promise<FileSystemDirectoryHandle> =>
    (await topFolder(create)).getDirectoryHandle(path, { create });
  async function seeRoomFor(bytes: number): Promise<void> {
    const top = await topFolder(true);
    const there = await orNone(() => top.getFileHandle(ROOM), null);
    const handle = there ?? (await top.getFileHandle(ROOM, { create: true }));
    const access = await accessTo(handle);
    try {
      const wanted = bytes + ROOM_FOR_NAMES;
      const taken = access.write(new Uint8Array(wanted), { at: 0 });
      access.flush();
      // Some of it may be taken before the disk is full, without an error.
      if (taken < wanted) throw new DOMException("The disk is full.", "QuotaExceededError");
    } finally {
      access.truncate(0);
      access.close();
    }
  }
  const fileAt = (path: string): Promise<File | null> =>
    orNone(async () => {
      const [folder, file] = parts(path);
      const handle = await (await folderOf(folder, false)).getFileHandle(file);
      return handle.getFile();
    }, null);
  return {
    list: (folder) =>
      orNone(async () => {
        const names: string[] = [];
        for await (const found of (await folderOf(folder, false)).keys())
          if (!found.endsWith(UNFINISHED)) names.push(found);
        return names;
      }, []),
    read: async (path) => (await fileAt(path))?.text() ?? null,
    readBytes: fileAt,
    write: (path, content) =>
      inTurn(async () => {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        await seeRoomFor(bytes.length);
        const [folder, file] = parts(path);
        const inFolder = await folderOf(folder, true);
        const handle = await inFolder.getFileHandle(file + UNFINISHED, { create: true });
        if (!handle.move) throw keepsNoFiles();
        const access = await accessTo(handle);
        try {
          access.truncate(0);
          access.write(bytes, { at: 0 });
          access.flush();
          const back = new Uint8Array(access.getSize());
          access.read(back, { at: 0 });
          if (!isSame(bytes, back)) throw new Error("The file is not what was written.");
        } finally {
          access.close();
        }
        await handle.move(file);
      }),
    remove: (path) =>
      inTurn(() =>
        orNone(async () => {
          const [folder, file] = parts(path);
          const inFolder = await folderOf(folder, false);
          await seeRoomFor(0);
          await inFolder.removeEntry(file);
        }, undefined),
      ),
  };
}

function accessTo(handle: FileSystemFileHandle): Promise<SyncAccess> {
  if (!handle.createSyncAccessHandle) throw keepsNoFiles();
  return handle.createSyncAccessHandle();
}

function keepsNoFiles(): DOMException {
  return new DOMException("This browser keeps no plain files.", "NotSupportedError");
}

/** Runs one after the other what is given to it: the file that shows the room is open once at a time. */
function turns(): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };
}

function parts(path: string): [folder: string, file: string] {
  const at = path.indexOf("/");
  return [path.slice(0, at), path.slice(at + 1)];
}

async function orNone<Found>(look: () => Promise<Found>, none: Found): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return none;
    throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
