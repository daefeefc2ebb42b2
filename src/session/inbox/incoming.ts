import { EXPORT_ENDS } from "../../links/transfer/exports/export-ends.ts";
import { LARGEST_LINK_FILE, LINK_FILE_ENDS } from "../../links/transfer/link-file-names.ts";
import { textsOf } from "../../links/transfer/texts-of.ts";
import type { Incoming } from "./inbox-state.ts";

/** In bytes. Bookmarks of a lifetime are a few megabytes; whatever is larger is not read. */
const LARGEST: ReadonlyMap<string, number> = new Map([
  ...LINK_FILE_ENDS.map((end) => [end, LARGEST_LINK_FILE] as const),
  ...["html", "htm", ...EXPORT_ENDS].map((end) => [end, 20 * 1024 * 1024] as const),
  ["zip", 50 * 1024 * 1024],
]);

/** What a drop or the clipboard carries, readable only while its event lasts. */
export function incomingOf(data: DataTransfer): Incoming {
  return { texts: textsOf(data), files: [...data.files] };
}

/** Whether a file's name says that links are in it: one link, a list of bookmarks, what a program exported, or an archive of that. */
export function mayHoldLinks(name: string): boolean {
  return LARGEST.has(endOf(name));
}

/** Whether a file may hold links and is not too large for them. */
export function isReadable({ name, size }: File): boolean {
  return size <= (LARGEST.get(endOf(name)) ?? -1);
}

const endOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();
