import { PART } from "../write-in-folder.ts";
import { fakeHandle } from "../../testing/fake-handle.ts";

/** A disk in memory with one folder of it, as `showDirectoryPicker` gives that. */
export interface MemoryDisk {
  readonly root: FileSystemDirectoryHandle;
  readonly textAt: (path: string) => string | null;
  /** As another program writes it. */
  readonly put: (path: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** As another program takes it away. */
  readonly take: (path: string) => void;
  /** Paths in the order in which they were written through handles. */
  readonly written: string[];
  /** Paths of files that were made without a byte, as browsers make them, in order. */
  readonly made: readonly string[];
  /** From now on this file cannot be written. */
  readonly failAt: (path: string) => void;
}

export function memoryDisk(texts: Readonly<Record<string, string>>): MemoryDisk {
  const coded = (text: string) => new TextEncoder().encode(text);
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, coded(text)]));
  const failing = new Set<string>();
  const written: string[] = [];
  const made: string[] = [];
  const paths = new WeakMap<FileSystemDirectoryHandle, string>();
  const handlePaths = new WeakMap<FileSystemHandle, string>();
  const missing = () => new DOMException("missing", "NotFoundError");
  const unused = (): never => {
    throw new Error("nobody asks for this");
  };

  function fileAt(path: string): FileSystemFileHandle {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const faults = failing.has(withoutPart(path)) ? { fails: "NoModificationAllowedError" } : {};
    const { handle } = fakeHandle(name, "", faults);
    const [createWritable, getFile] = [
      handle.createWritable.bind(handle),
      handle.getFile.bind(handle),
    ];
    handlePaths.set(handle, path);
    return Object.assign(handle, {
      async move(folder: FileSystemDirectoryHandle, newName: string) {
        const to = `${paths.get(folder) ?? ""}${newName}`;
        files.set(to, files.get(path) ?? new Uint8Array());
        files.delete(path);
        written.push(to);
      },
      getFile: async () => new File([files.get(path) ?? new Uint8Array()], name),
      async createWritable() {
        const stream = await createWritable();
        const close = stream.close.bind(stream);
        return Object.assign(stream, {
          async close() {
            await close();
            const swapped = await getFile();
            files.set(path, new Uint8Array(await swapped.arrayBuffer()));
            if (path === withoutPart(path)) written.push(path);
          },
        });
      },
    });
  }

  function folderAt(path: string): FileSystemDirectoryHandle {
    const names = (): string[] => [
      ...new Set(
        [...files.keys()]
          .filter((each) => each.startsWith(path))
          .map((each) => each.slice(path.length).replace(/\/.*$/, "")),
      ),
    ];
    const handle: FileSystemDirectoryHandle = {
      kind: "directory",
      name: path.split("/").at(-2) ?? "site",
      async *keys(): FileSystemDirectoryHandleAsyncIterator<string> {
        yield* names();
        return undefined;
      },
      values: unused,
      entries: unused,
      [Symbol.asyncIterator]: unused,
      isSameEntry: (other) => Promise.resolve(other === handle),
      async removeEntry(name) {
        if (!files.delete(path + name)) throw missing();
      },
      resolve: async (inside) => handlePaths.get(inside)?.split("/") ?? null,
      async getDirectoryHandle(name, options) {
        const inside = `${path}${name}/`;
        const isThere = [...files.keys()].some((each) => each.startsWith(inside));
        if (!isThere && options?.create !== true) throw missing();
        return folderAt(inside);
      },
      async getFileHandle(name, options) {
        const isThere = files.has(path + name);
        if (!isThere && options?.create !== true) throw missing();
        // Browsers make it at once, without a byte.
        if (!isThere) {
          files.set(path + name, new Uint8Array());
          made.push(path + name);
        }
        return fileAt(path + name);
      },
    };
    paths.set(handle, path);
    return handle;
  }

  return {
    root: folderAt(""),
    textAt(path) {
      const bytes = files.get(path);
      return bytes ? new TextDecoder().decode(bytes) : null;
    },
    put: (path, content) =>
      void files.set(path, typeof content === "string" ? coded(content) : content),
    take: (path) => void files.delete(path),
    written,
    made,
    failAt: (path) => void failing.add(path),
  };
}

function withoutPart(path: string): string {
  return path.endsWith(PART) ? path.slice(0, -PART.length) : path;
}
