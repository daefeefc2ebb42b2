import type { IncomingFile } from "../../publish/file-system-access.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import type { Database } from "../../store/database.ts";
import { type ArchiveFolder, putArchiveFolder, readArchiveFolder } from "../../store/posts.ts";
import type { Environment } from "../environment/environment.ts";
import type { ArchiveReading } from "./archive-state.ts";
import type { Readings } from "./readings.ts";
import type { PostsReader } from "./running-indexer.ts";
import { isWithin } from "./is-within.ts";
import { watchPosts } from "./watch-posts.ts";
import { fileAt } from "./walk-folder.ts";

/** How long a folder that is looked at again and again is believed to be as it was; in milliseconds. */
const FOLDER_HOLDS = 30_000;

/** The folder that the archive is read from, if it is. */
export interface FolderKeeper {
  /** Asks the disk for it. Rejects as the disk does. */
  readonly know: () => Promise<void>;
  /** Where the browser still gives leave without asking, the folder is read again by itself. */
  readonly lookInto: () => void;
  readonly take: (picked: FileSystemDirectoryHandle) => Promise<ArchiveReading>;
  /** See `ArchiveState`. */
  readonly refresh: () => Promise<ArchiveReading>;
  /** The disk has none any more. */
  readonly forget: () => void;
  /** A post as the folder has it now; null where it is of none, or may not be read. */
  readonly fileOf: (path: string) => Promise<IncomingFile | null>;
}

/** What is told of each folder that the archive is read from now. */
interface FolderEnds {
  readonly onPlace: (place: string | null) => void;
  /** Connects one that was chosen or dropped, where it is the clone of a site; whether it is. */
  readonly connect: (folder: FileSystemDirectoryHandle) => Promise<boolean>;
}

export function createFolderKeeper(
  { clock, channel, watchDisk }: Pick<Environment, "clock" | "channel" | "watchDisk">,
  database: Database,
  reader: PostsReader,
  readings: Readings,
  { onPlace, connect }: FolderEnds,
): FolderKeeper {
  let folder: ArchiveFolder | null = null;
  /** Whether the disk knows the folder, if there is one. */
  let isKept = true;
  let readAt = 0;
  const watch = watchPosts({ clock, watchDisk }, database, lookInto);

  function become(now: ArchiveFolder | null): void {
    folder = now;
    onPlace(folder?.place ?? null);
    if (!now) void watch.watch(null);
  }

  /** The folder may be gone or on a disk that is not there: what was read of it stays. */
  function lookInto(): void {
    readAt = clock.now();
    readKept().catch(() => undefined);
  }

  /** Only what the disk has: another tab may have emptied the archive and not have been heard, or do so meanwhile. */
  async function readKept(): Promise<void> {
    const there = await readArchiveFolder(database);
    if (!there || !(await mayRead(there.handle, false))) return;
    // What changes while it is read is told, too.
    await watch.watch(there);
    await readings.told(
      reader.readFolder({ folder: there.handle, kept: there, onlyWhileKept: true }),
    );
  }

  async function read(handle: FileSystemDirectoryHandle): Promise<ArchiveReading> {
    if (!(await mayReadIfAsked(handle))) return { kind: "not-permitted" };
    readAt = clock.now();
    return readings.awaited(() =>
      reader.readFolder({ folder: handle, kept: folder, onlyWhileKept: false }),
    );
  }

  return {
    async know() {
      if (isKept) become(await readArchiveFolder(database));
    },
    lookInto() {
      if (folder && clock.now() - readAt >= FOLDER_HOLDS) lookInto();
    },
    async take(picked) {
      // A folder within the one there brings nothing of its own.
      if (folder && (await isWithin(folder.handle, picked))) return read(folder.handle);
      const reading = await read(picked);
      if (reading.kind !== "read") return reading;
      const taken = { handle: picked, place: reading.place ?? picked.name };
      // A browser that cannot keep handles can only not read the folder again by itself.
      isKept = await putArchiveFolder(database, taken).then(
        () => true,
        () => false,
      );
      become(taken);
      void watch.watch(taken);
      channel.post({ kind: "archive" });
      const isClone = await connect(picked).catch(() => false);
      return isClone ? { ...reading, clone: picked.name } : reading;
    },
    refresh: async () => (folder ? read(folder.handle) : { kind: "none" }),
    forget() {
      isKept = true;
      become(null);
    },
    async fileOf(path) {
      if (!folder || !path.startsWith(`${folder.place}/`)) return null;
      if (!(await mayReadIfAsked(folder.handle))) return null;
      const handle = await fileAt(folder.handle, path.slice(folder.place.length + 1));
      return handle && { file: await handle.getFile(), handle };
    },
  };
}

function mayReadIfAsked(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return mayRead(handle, true).catch(() => false);
}
