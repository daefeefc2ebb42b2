import type { Incoming } from "./caught-state.ts";

/** A link's file is a few hundred bytes, bookmarks of a lifetime a few megabytes. Whatever is larger is not read. */
const LARGEST: ReadonlyMap<string, number> = new Map([
  ["webloc", 64 * 1024],
  ["url", 64 * 1024],
  ["desktop", 64 * 1024],
  ["html", 20 * 1024 * 1024],
  ["htm", 20 * 1024 * 1024],
]);

/** What a drop or the clipboard carries, readable only while its event lasts. */
export function incomingOf(data: DataTransfer): Incoming {
  return {
    texts: Object.fromEntries(
      [...data.types].filter((type) => type !== "Files").map((type) => [type, data.getData(type)]),
    ),
    files: [...data.files],
  };
}

/** Whether a file's name says that links are in it: one link, or a list of bookmarks. */
export function mayHoldLinks(name: string): boolean {
  return LARGEST.has(endOf(name));
}

/** Whether a file may hold links and is not too large for them. */
export function isReadable({ name, size }: File): boolean {
  return size <= (LARGEST.get(endOf(name)) ?? -1);
}

const endOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();
