import { fakeHandle } from "../../publish/testing/fake-handle.ts";

/** A folder of a disk in memory, as `showDirectoryPicker` gives it. */
export interface MemoryFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** How many files have been read. */
  readonly read: () => number;
  /** From now on nothing in it may be read. */
  readonly lock: () => void;
}

export function memoryFolder(name: string, texts: Readonly<Record<string, string>>): MemoryFolder {
  const files = new Map<string, { readonly text: string; readonly at: number }>();
  /** Of the folders that were handed out, with a slash at the end. */
  const paths = new WeakMap<FileSystemHandle, string>();
  let writes = 0;
  let reads = 0;
  let locked = false;
  const write = (path: string, text: string): void => void files.set(path, { text, at: ++writes });
  for (const [path, text] of Object.entries(texts)) write(path, text);

  function fileHandle(path: string): FileSystemFileHandle {
    const { text, at } = files.get(path) ?? { text: "", at: 0 };
    const { handle } = fakeHandle(path.slice(path.lastIndexOf("/") + 1), text);
    return Object.assign(handle, {
      getFile() {
        const file = new File([text], handle.name, { lastModified: at });
        const bytes = new TextEncoder().encode(text);
        file.arrayBuffer = () => {
          reads++;
          return Promise.resolve(bytes.buffer);
        };
        return Promise.resolve(file);
      },
    });
  }

  function folderHandle(path: string, own: string): FileSystemDirectoryHandle {
    const inside = (): string[] =>
      [...files.keys()]
        .filter((file) => file.startsWith(path))
        .map((file) => file.slice(path.length));
    const values = async function* (): FileSystemDirectoryHandleAsyncIterator<
      FileSystemDirectoryHandle | FileSystemFileHandle
    > {
      if (locked) throw new DOMException("locked", "NotAllowedError");
      const parts = new Set(inside().map((file) => file.replace(/\/.*$/, "/")));
      for (const part of parts)
        yield part.endsWith("/")
          ? folderHandle(path + part, part.slice(0, -1))
          : fileHandle(path + part);
    };
    const missing = (): Promise<never> =>
      Promise.reject(new DOMException("missing", "NotFoundError"));
    const unused = (): never => {
      throw new Error("the archive asks for values");
    };
    const handle: FileSystemDirectoryHandle = {
      kind: "directory",
      name: own,
      values,
      keys: unused,
      entries: unused,
      [Symbol.asyncIterator]: unused,
      isSameEntry: (other) => Promise.resolve(other === handle),
      removeEntry: missing,
      resolve: (other) => {
        const below = paths.get(other);
        return Promise.resolve(
          below?.startsWith(path) ? below.slice(path.length).split("/").filter(Boolean) : null,
        );
      },
      getDirectoryHandle: (part) =>
        inside().some((file) => file.startsWith(`${part}/`))
          ? Promise.resolve(folderHandle(`${path}${part}/`, part))
          : missing(),
      getFileHandle: (part) =>
        files.has(path + part) ? Promise.resolve(fileHandle(path + part)) : missing(),
    };
    paths.set(handle, path);
    return handle;
  }

  return {
    handle: folderHandle("", name),
    write,
    remove: (path) => void files.delete(path),
    read: () => reads,
    lock() {
      locked = true;
    },
  };
}
