import type { CopyFolder } from "./copy-folder.ts";

/** What a file is called until all of it is written. */
const UNFINISHED = ".new";

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

/** The folder of this name in the origin's private file system. Only a worker may write there in this way. */
export function opfsFolder(name: string): CopyFolder {
  const folderOf = async (path: string, create: boolean): Promise<FileSystemDirectoryHandle> => {
    const root = await navigator.storage.getDirectory();
    const top = await root.getDirectoryHandle(name, { create });
    return top.getDirectoryHandle(path, { create });
  };
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
    async write(path, content) {
      const [folder, file] = parts(path);
      const inFolder = await folderOf(folder, true);
      const handle = await inFolder.getFileHandle(file + UNFINISHED, { create: true });
      if (!handle.createSyncAccessHandle || !handle.move)
        throw new DOMException("This browser keeps no plain files.", "NotSupportedError");
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const access = await handle.createSyncAccessHandle();
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
    },
    remove: (path) =>
      orNone(async () => {
        const [folder, file] = parts(path);
        await (await folderOf(folder, false)).removeEntry(file);
      }, undefined),
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
