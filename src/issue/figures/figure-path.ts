/** A figure's path as the store and the site know it: without what stands before it, and without a query. */
export function filePathOf(path: string): string {
  return path
    .replace(/^\{\{.*?\}\}/, "")
    .replace(/[?#].*$/, "")
    .replace(/^(?:\.?\/)+/, "");
}

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a path leads to a file of the site itself, and not elsewhere. */
export function isOwnFile(path: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(path) && filePathOf(path) !== "";
}

/**
 * A folder for pictures that every theme and disk takes: lower case ASCII without points, each part of at most 60
 * characters. `fallback` stands for a part of which nothing is left, and before one that Windows keeps for a device.
 */
export function safeFolder(folder: string, fallback: string): string {
  return folder
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      const plain = part
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase();
      const words = plain.replace(/[^a-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
      const short = words.slice(0, 60).replace(/-+$/, "") || fallback;
      return DEVICE.test(short) ? `${fallback}-${short}` : short;
    })
    .join("/");
}

/**
 * The path of the next picture in a folder: the first number that no file has there, whatever its ending, since sites
 * make other files of a picture under its name. `taken`: paths, in any case.
 */
export function nextFigurePath(folder: string, ending: string, taken: Iterable<string>): string {
  const stems = new Set(Array.from(taken, (path) => stemOfPath(filePathOf(path).toLowerCase())));
  const at = folder === "" ? "" : `${folder}/`;
  let number = 1;
  while (stems.has(filePathOf(`${at}${number}`).toLowerCase())) number += 1;
  return `${at}${number}.${ending}`;
}

/** The folder of a path, with the slash that it may begin with and without one at its end; "" where it has none. */
export function folderOfPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function stemOfPath(path: string): string {
  return path.replace(/\.[^./]*$/, "");
}
