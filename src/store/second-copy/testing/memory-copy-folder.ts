import type { CopyFolder } from "../copy-folder.ts";

/** A folder of files over a map, by their paths. */
export function memoryCopyFolder(files: Map<string, string>): CopyFolder {
  return {
    list: (folder) =>
      Promise.resolve(
        [...files.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ),
    read: (path) => Promise.resolve(files.get(path) ?? null),
    write(path, text) {
      files.set(path, text);
      return Promise.resolve();
    },
    remove(path) {
      files.delete(path);
      return Promise.resolve();
    },
  };
}
