import type { CopyFolder } from "../copy-folder.ts";

/** A folder of files over a map, by their paths; `pictures` are the files that are no text. */
export function memoryCopyFolder(
  files: Map<string, string>,
  pictures = new Map<string, Uint8Array<ArrayBuffer>>(),
): CopyFolder {
  return {
    list: (folder) =>
      Promise.resolve(
        [...files.keys(), ...pictures.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ),
    read: (path) => Promise.resolve(files.get(path) ?? null),
    readBytes: (path) => {
      const bytes = pictures.get(path);
      return Promise.resolve(bytes ? new Blob([bytes]) : null);
    },
    write(path, content) {
      if (typeof content === "string") files.set(path, content);
      else pictures.set(path, content);
      return Promise.resolve();
    },
    remove(path) {
      files.delete(path);
      pictures.delete(path);
      return Promise.resolve();
    },
  };
}
