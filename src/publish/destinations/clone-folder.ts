import "../file-system-access.ts";
import {
  type FileChange,
  type FileThere,
  isAddition,
  type PublishingDestination,
} from "./destination.ts";
import { pathProblem } from "./safe-path.ts";
import { NotAsWritten, writeInFolder } from "./write-in-folder.ts";

/**
 * The folder of a clone on this computer. A file comes into its place when all of it is there, so that nobody ever sees half
 * of one, and is read back, and once more by its hash when all are written. Paths that lead out of the folder or into hidden ones are refused.
 */
export function cloneFolder(root: FileSystemDirectoryHandle): PublishingDestination {
  async function read(path: string): Promise<FileThere | null> {
    // What leads out of the folder is not there for Galley.
    if (pathProblem(path) === "outside") return null;
    const handle = await fileIn(root, path);
    if (!handle) return null;
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return { bytes, version: await versionOf(bytes) };
  }

  /** False: it does not hold what was written. */
  async function wrote(
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    isNew: boolean,
  ): Promise<boolean> {
    try {
      const { folder, name } = await placeIn(root, path, true);
      await writeInFolder(folder, name, bytes, isNew);
      return true;
    } catch (error) {
      if (error instanceof NotAsWritten) return false;
      throw (await isBehindLink(error, isNew, root)) ? new LinkInTheWay(path) : error;
    }
  }

  const versionNow = async ({ path }: FileChange) => (await read(path))?.version ?? null;

  return {
    read,
    async changedAt(path) {
      try {
        return (await (await fileIn(root, path))?.getFile())?.lastModified ?? null;
      } catch {
        return null;
      }
    },
    versionFor: versionOf,
    async versionsOf(paths) {
      const found = await inTurn(paths, async (path) => (await read(path))?.version ?? null);
      return new Map(paths.map((path, index) => [path, found[index] ?? null]));
    },
    async write(changes, versions) {
      for (const { path } of changes)
        if (pathProblem(path) !== null) throw new TypeError(`not a path of a post: ${path}`);
      const now = await inTurn(changes, versionNow);
      const moved = changes.filter(
        ({ path }, index) => (now[index] ?? null) !== (versions.get(path) ?? null),
      );
      if (moved.length > 0) return { kind: "conflict", paths: moved.map(({ path }) => path) };
      // One after the other: a post comes last, when all that it names is there.
      for (const { path, bytes } of changes.filter(isAddition)) {
        const isNew = (versions.get(path) ?? null) === null;
        if (!(await wrote(path, bytes, isNew))) return { kind: "differs", paths: [path] };
      }
      // Only then goes what no post of ours names any more.
      for (const change of changes)
        if (!isAddition(change) && (await versionNow(change)) === versions.get(change.path))
          await removeIn(root, change.path);
      // Once all is written, all of it must be there: another program may have come between.
      const after = await inTurn(changes, versionNow);
      const meant = await inTurn(changes, async ({ bytes }) => bytes && versionOf(bytes));
      const differing = changes.filter((_, index) => after[index] !== meant[index]);
      if (differing.length === 0) return { kind: "done" };
      return { kind: "differs", paths: differing.map(({ path }) => path) };
    },
  };
}

/** One after the other: the bytes of a hundred files are not in memory at once, and copied for their hash in no one task. */
async function inTurn<Each, Found>(
  all: readonly Each[],
  find: (each: Each) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const each of all) found.push(await find(each));
  return found;
}

/** What a file is known by: a hash where the browser gives one, else its bytes. */
async function versionOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file below a folder; null where there is none. */
async function fileIn(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  try {
    const { folder, name } = await placeIn(root, path, false);
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof Error && NO_FILE.has(error.name)) return null;
    throw error;
  }
}

/** There is nothing, or a file where a folder is asked for, or the reverse; or no file can be called so. */
const NO_FILE: ReadonlySet<string> = new Set(["NotFoundError", "TypeMismatchError", "TypeError"]);

async function placeIn(
  root: FileSystemDirectoryHandle,
  path: string,
  make: boolean,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly name: string }> {
  const names = path.split("/");
  const name = names.pop() ?? "";
  const folder = await names.reduce(
    async (above, each) => (await above).getDirectoryHandle(each, { create: make }),
    Promise.resolve(root),
  );
  return { folder, name };
}

/** Takes a file away that is there. Rejects as the browser does. */
async function removeIn(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const { folder, name } = await placeIn(root, path, false);
  await folder.removeEntry(name);
}

/** The handle of a file that is there, to write it back alone. Rejects where it is not. */
export async function fileHandleIn(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  return fileIn(root, path);
}

/** Where below a folder a file is, or was before somebody moved it; null where it is of another one. Never rejects. */
export async function pathIn(
  root: FileSystemDirectoryHandle,
  handle: FileSystemFileHandle,
): Promise<string | null> {
  try {
    return (await root.resolve(handle))?.join("/") ?? null;
  } catch {
    return null;
  }
}

/** Bytes of a file below a folder; null where there is none. Rejects where it may not be looked at. */
export async function sizeInFolder(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<number | null> {
  if (pathProblem(path) === "outside") return null;
  const handle = await fileIn(root, path);
  return handle ? (await handle.getFile()).size : null;
}

/** Whether a folder is a clone: git's own folder is in it, or the file that stands for it in another working tree. */
export async function isClone(root: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const name of root.keys()) if (name === ".git") return true;
  return false;
}

/** Whether there is a folder at a path below; "" is the folder itself. Rejects where it may not be looked at. */
export async function holdsFolder(root: FileSystemDirectoryHandle, path: string): Promise<boolean> {
  try {
    await path
      .split("/")
      .filter((name) => name !== "")
      .reduce(async (above, name) => (await above).getDirectoryHandle(name), Promise.resolve(root));
    return true;
  } catch (error) {
    if (error instanceof Error && NO_FILE.has(error.name)) return false;
    throw error;
  }
}

/** A link stands at this path or in it: what it leads to may lie outside of the folder, and is left alone. */
export class LinkInTheWay extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.name = "LinkInTheWay";
    this.path = path;
  }
}

/** Browsers show no links, and so find nothing where nothing can be made either. */
async function isBehindLink(
  error: unknown,
  isNew: boolean,
  root: FileSystemDirectoryHandle,
): Promise<boolean> {
  if (!isNew || !(error instanceof Error) || error.name !== "NotFoundError") return false;
  try {
    return await isClone(root);
  } catch {
    return false;
  }
}
