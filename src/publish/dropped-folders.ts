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
  /** Names of those that cannot be read. */
  readonly unread: readonly string[];
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
    // Each question takes the page a millisecond or two, and what the browser takes for a picture is no folder.
    const mayBe = item.kind === "file" && !item.type.startsWith("image/");
    const entry = mayBe ? item.webkitGetAsEntry() : null;
    if (!entry?.isDirectory) return [];
    const handle = item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
    return [{ entry, handle }];
  });
  if (folders.length === 0) return null;
  return Promise.all(
    folders.map(async ({ entry, handle }) => {
      const given = await handle;
      return given?.kind === "directory" && given instanceof FileSystemDirectoryHandle
        ? { handles: [given], files: [], unread: [] }
        : { handles: [], ...(await filesBelow(entry, wants)) };
    }),
  ).then((each) => ({
    handles: each.flatMap(({ handles }) => handles),
    files: each.flatMap(({ files }) => files),
    unread: each.flatMap(({ unread }) => unread),
  }));
}

/** What cannot be read is left out and named if it is a folder, so that one closed folder does not cost the others. */
async function filesBelow(
  top: FileSystemEntry,
  wants: (name: string) => boolean,
): Promise<Pick<DroppedFolders, "files" | "unread">> {
  const files: FileInFolder[] = [];
  const unread: string[] = [];
  /** Counted as they begin: those of one folder are all read at once. */
  let begun = 0;
  async function walk(entry: FileSystemEntry): Promise<void> {
    if (begun >= MOST_FILES) return;
    if (isFile(entry)) {
      begun++;
      const file = await fileOf(entry);
      if (file) files.push({ file, path: entry.fullPath.replace(/^\//, "") });
    } else if (isFolder(entry) && (entry === top || wants(entry.name))) {
      await walkAll(entry.createReader(), entry.name);
    }
  }
  /** A reader gives its entries a hundred at a time, and none at the end. */
  async function walkAll(reader: FileSystemDirectoryReader, name: string): Promise<void> {
    const some = await nextOf(reader);
    if (!some) unread.push(name);
    if (!some || some.length === 0 || begun >= MOST_FILES) return;
    await Promise.all([...some.map(walk), walkAll(reader, name)]);
  }
  await walk(top);
  return { files, unread };
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((done) => entry.file(done, () => done(null)));
}

function nextOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[] | null> {
  return new Promise((done) => reader.readEntries(done, () => done(null)));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
