import "../file-system-access.ts";
import { writeOnDisk } from "../file-on-disk.ts";
import type { PublishingDestination, FileThere } from "./destination.ts";
import { pathProblem } from "./safe-path.ts";

/**
 * The folder of a clone on this computer. A file is swapped into its place when it is closed, so that nobody ever sees
 * half of one, and read back. Paths that lead out of the folder or into hidden ones are refused.
 */
export function cloneFolder(root: FileSystemDirectoryHandle): PublishingDestination {
  async function read(path: string): Promise<FileThere | null> {
    const handle = await fileIn(root, path, false);
    if (!handle) return null;
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return { bytes, version: await versionOf(bytes) };
  }

  return {
    read,
    async write(changes, versions) {
      for (const { path } of changes)
        if (pathProblem(path) !== null) throw new TypeError(`not a path of a post: ${path}`);
      const now = await Promise.all(changes.map(({ path }) => read(path)));
      const moved = changes.filter(
        ({ path }, index) => (now[index]?.version ?? null) !== (versions.get(path) ?? null),
      );
      if (moved.length > 0) return { kind: "conflict", paths: moved.map(({ path }) => path) };
      // One after the other: a post comes last, when all that it names is there.
      await changes.reduce(async (before, { path, bytes }) => {
        await before;
        const handle = await fileIn(root, path, true);
        if (!handle || !(await writeOnDisk(handle, bytes)))
          throw new DOMException(`${path} could not be read back`, "DataError");
      }, Promise.resolve());
      return { kind: "done" };
    },
  };
}

/** What a file is known by: a hash where the browser gives one, else its bytes. */
export async function versionOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file below a folder, made with the folders above it where `make` says so; null where there is none. */
async function fileIn(
  root: FileSystemDirectoryHandle,
  path: string,
  make: boolean,
): Promise<FileSystemFileHandle | null> {
  const names = path.split("/");
  const name = names.pop() ?? "";
  try {
    const folder = await names.reduce(
      async (above, each) => (await above).getDirectoryHandle(each, { create: make }),
      Promise.resolve(root),
    );
    return await folder.getFileHandle(name, { create: make });
  } catch (error) {
    if (!make && error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

/** The handle of a file that is there, to write it back alone. Rejects where it is not. */
export async function fileHandleIn(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  return fileIn(root, path, false);
}

/** Whether a folder is a clone: git's own folder is in it, or the file that stands for it in another working tree. */
export async function isClone(root: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const name of root.keys()) if (name === ".git") return true;
  return false;
}
