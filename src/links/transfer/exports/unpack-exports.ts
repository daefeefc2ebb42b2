import { unzipSync } from "fflate";
import type { TransferFile } from "../transfer.ts";
import { isExport } from "./export-ends.ts";
import { isPage } from "../page-files.ts";

/** In bytes, unpacked: of one file of an archive, and of all that are read. */
const LARGEST_ENTRY = 20 * 1024 * 1024;
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

/**
 * The files with links in an archive that a program exported, as Pocket and Omnivore give one: its tables and lists, or,
 * where it has none, its pages. Pages beside lists are what was saved of the articles. [] for what is no such archive, or
 * has nothing like that; Galley's own backups are brought back elsewhere.
 */
export function unpackExports(bytes: Uint8Array): readonly TransferFile[] {
  try {
    const entries = entriesOf(bytes);
    if (entries.some(({ name }) => name.split("/").at(-1) === OWN_BACKUP)) return [];
    const lists = entries.filter(({ name }) => isExport(name));
    const chosen = lists.length > 0 ? lists : entries.filter(({ name }) => isPage(name));
    const names = new Set(withinBounds(chosen).map(({ name }) => name));
    const unpacked = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
    return Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return [];
  }
}

const OWN_BACKUP = "galley-backup.json";

interface Entry {
  readonly name: string;
  readonly size: number;
}

/** What is in it by its own list; nothing is unpacked. macOS adds files of its own. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      const isOfSystem = /(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
      if (!isOfSystem && !name.endsWith("/")) entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

function withinBounds(entries: readonly Entry[]): readonly Entry[] {
  let left = MOST_BYTES;
  return entries.slice(0, MOST_ENTRIES).filter(({ size }) => {
    if (size > LARGEST_ENTRY || size > left) return false;
    left -= size;
    return true;
  });
}
