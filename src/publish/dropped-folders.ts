import "./file-system-access.ts";

/** A file in a dropped folder; its path begins with the folder's name. */
export interface FileInFolder {
  readonly file: File;
  readonly path: string;
}

/** The folders of a drop: to come back to where the browser gives handles, else as the files in them. */
export interface DroppedFolders {
  readonly handles: readonly FileSystemDirectoryHandle[];
  readonly files: readonly FileInFolder[];
}

/** As many files as a site may have; whoever drops a whole disk is not kept waiting. */
const MOST_FILES = 20_000;

/**
 * The folders of a drop; null where there are none. Everything is asked for before this returns, since a drop's data is
 * gone with its event. `wants` says which folders below are looked into, by name.
 */
export function foldersOfDrop(
  data: DataTransfer,
  wants: (name: string) => boolean,
): Promise<DroppedFolders> | null {
  const folders = [...data.items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    if (!entry?.isDirectory) return [];
    const handle = item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
    return [{ entry, handle }];
  });
  if (folders.length === 0) return null;
  return Promise.all(
    folders.map(async ({ entry, handle }) => {
      const given = await handle;
      return given?.kind === "directory" && given instanceof FileSystemDirectoryHandle
        ? { handles: [given], files: [] }
        : { handles: [], files: await filesBelow(entry, wants) };
    }),
  ).then((each) => ({
    handles: each.flatMap(({ handles }) => handles),
    files: each.flatMap(({ files }) => files),
  }));
}

async function filesBelow(
  top: FileSystemEntry,
  wants: (name: string) => boolean,
): Promise<readonly FileInFolder[]> {
  const found: FileInFolder[] = [];
  async function walk(entry: FileSystemEntry): Promise<void> {
    if (found.length >= MOST_FILES) return;
    if (isFile(entry)) {
      const file = await new Promise<File>((done, fail) => entry.file(done, fail));
      found.push({ file, path: entry.fullPath.replace(/^\//, "") });
    } else if (isFolder(entry) && (entry === top || wants(entry.name))) {
      await Promise.all((await entriesOf(entry.createReader())).map(walk));
    }
  }
  await walk(top);
  return found;
}

/** A reader gives its entries a hundred at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
