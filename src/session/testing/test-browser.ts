import { type FaultyDisk, faultyDisk } from "../../store/testing/faulty-disk.ts";
import { type HandClock, handClock } from "../../store/testing/hand-clock.ts";
import { memoryStorage } from "../../store/testing/memory-storage.ts";
import type { Message } from "../../store/channel.ts";
import type { Release } from "../../store/issue-lock.ts";
import { linkTools } from "../inbox/link-tools.ts";
import { packZip } from "../../publish/pack-zip.ts";
import { createMetadataEngine } from "../metadata/metadata-engine.ts";
import { createSession } from "../create-session.ts";
import type { Environment, Lens } from "../environment/environment.ts";
import type { Session } from "../session.ts";
import { testKeeper } from "./test-keeper.ts";
import { testArchiveTools } from "./test-archive-tools.ts";
import { testPictureTools } from "./test-picture-tools.ts";
import { textLens } from "./text-lens.ts";

/** A browser without a screen: tabs that share a disk, locks and a channel. */
export interface TestBrowser {
  readonly clock: HandClock;
  readonly disk: FaultyDisk;
  readonly databaseName: string;
  /** `localStorage`. */
  readonly storage: Map<string, string>;
  /** The files of the second copy, by their paths. */
  readonly copyFiles: Map<string, string>;
  /** Those of them that are no text. */
  readonly copyPictures: Map<string, Uint8Array<ArrayBuffer>>;
  /** What tabs find outside, and whether they are online at all; they are not until a test says so. */
  readonly network: TestNetwork;
  readonly downloads: { readonly fileName: string; readonly text: string }[];
  /** Called with the bytes of each download from now on. */
  readonly onDownload: (listener: (bytes: Uint8Array) => void) => void;
  /** The browser hears of a change on the disk, at these names below what is watched. */
  readonly tellOfDisk: (...path: readonly string[]) => void;
  /** The folder that is chosen from now on where a clone is asked for. */
  readonly chooseClone: (folder: FileSystemDirectoryHandle) => void;
  /** A tab; `issueId`: its address is that of this issue. */
  readonly tab: (lens?: Lens, issueId?: string) => Promise<Tab>;
  readonly end: () => void;
}

export interface TestNetwork {
  fetch: Environment["fetch"];
  online: boolean;
  /** Whether tabs that are opened from now on are served by this machine. */
  hasCompanion: boolean;
}

export interface Tab {
  readonly session: Session;
  /** Hides the page, as switching to another tab does. */
  readonly hide: () => void;
  readonly show: () => void;
  /** Whether the browser would ask before it closes the page. */
  readonly asksBeforeLeaving: () => boolean;
  /** The tab hears and does nothing by itself until it is thawed, when it hears that it has lost a lock. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** The tab is gone from one moment to the next: nothing more of it runs, and its locks are free. */
  readonly kill: () => void;
}

interface HeldLock {
  readonly lose: () => void;
  /** A tab that waits for it. */
  waiting: (() => void) | null;
}

let browsers = 0;

export function testBrowser(): TestBrowser {
  const clock = handClock();
  const disk = faultyDisk();
  const databaseName = `browser-${browsers++}`;
  const held = new Map<string, HeldLock>();
  const channels = new Set<(message: Message) => void>();
  const downloads: { fileName: string; text: string }[] = [];
  const storage = new Map<string, string>();
  const copyFiles = new Map<string, string>();
  const copyPictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const network: TestNetwork = {
    fetch: () => Promise.reject(new TypeError("There is no network.")),
    online: false,
    hasCompanion: false,
  };
  const downloadListeners = new Set<(bytes: Uint8Array) => void>();
  const diskEars = new Set<(path: readonly string[]) => void>();
  let ids = 0;
  let chosenClone: FileSystemDirectoryHandle | null = null;
  const clone = () => chosenClone;

  async function tab(lens: Lens = textLens, issueId?: string): Promise<Tab> {
    let alive = true;
    let isFrozen = false;
    const heardLate: (() => void)[] = [];
    const own = new Set<Release>();
    const ears = new Set<(message: Message) => void>();
    const hides = new Set<() => void>();
    const shows = new Set<() => void>();
    let mustAsk = () => false;
    const listenIn = (set: Set<() => void>, run: () => void) => {
      set.add(run);
      return () => set.delete(run);
    };
    function hold(name: string, onLost = () => {}): Release {
      const lose = () => {
        if (isFrozen) heardLate.push(onLost);
        else if (alive) onLost();
      };
      const lock: HeldLock = { lose, waiting: null };
      held.set(name, lock);
      const release = () => {
        if (!own.delete(release) || held.get(name) !== lock) return;
        held.delete(name);
        lock.waiting?.();
      };
      own.add(release);
      return release;
    }
    const environment: Environment = {
      databaseName,
      clock: {
        now: clock.now,
        later: (milliseconds, run) => clock.later(milliseconds, () => alive && !isFrozen && run()),
      },
      locks: {
        async acquire(name, onLost) {
          return held.has(name) ? null : hold(name, onLost);
        },
        takeOver: (name, patience, onLost) =>
          new Promise((resolve) => {
            const take = () => resolve(hold(name, onLost));
            const holder = held.get(name);
            if (!holder) return take();
            const stopWaiting = clock.later(patience, () => {
              holder.waiting = null;
              holder.lose();
              take();
            });
            holder.waiting = () => {
              stopWaiting();
              take();
            };
          }),
      },
      channel: {
        post(message) {
          for (const listener of channels) if (!ears.has(listener)) listener(message);
        },
        listen(listener) {
          const whileAlive = (message: Message) => {
            if (alive && !isFrozen) listener(message);
          };
          ears.add(whileAlive);
          channels.add(whileAlive);
          return () => channels.delete(whileAlive);
        },
        close: () => undefined,
      },
      page: {
        onHide: (run) => listenIn(hides, run),
        onShow: (run) => listenIn(shows, run),
        onOnline: () => () => undefined,
        onLeave(ask) {
          mustAsk = ask;
          return () => undefined;
        },
        whenIdle: (run) => clock.later(1, () => alive && run()),
      },
      storage: memoryStorage(storage),
      newId: () => `${databaseName}-${ids++}`,
      loadLens: () => Promise.resolve(lens),
      loadLinks: () => Promise.resolve(linkTools),
      loadMetadata: () => Promise.resolve(createMetadataEngine),
      fetch: (address, init) => network.fetch(address, init),
      online: () => network.online,
      mayHaveCompanion: network.hasCompanion,
      archive: testArchiveTools(databaseName, lens, () => alive),
      loadPictures: () => Promise.resolve(testPictureTools),
      choosePictures: () => Promise.resolve([]),
      startKeeper: (onStanding) =>
        Promise.resolve(
          testKeeper(
            {
              databaseName,
              files: copyFiles,
              pictures: copyPictures,
              clock,
              isAlive: () => alive,
            },
            onStanding,
          ),
        ),
      hasSecondCopy: () => Promise.resolve(copyFiles.size > 0),
      download(bytes, fileName) {
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        downloads.push({ fileName, text });
        for (const listener of downloadListeners) listener(bytes);
      },
      loadPublishing: async () => ({
        zip: async (files, onPacked) => packZip(files, onPacked),
        canPickClone: true,
        pickClone: () => Promise.resolve(clone()),
      }),
      canPick: false,
      pick: () => Promise.resolve(null),
      filesOfDrop: () => Promise.resolve([]),
      onLaunchedFiles: () => undefined,
      watchDisk: (_handle, matters, onChange) => {
        const hear = (path: readonly string[]) => {
          if (alive && matters(path)) onChange();
        };
        diskEars.add(hear);
        return () => diskEars.delete(hear);
      },
      copy: () => Promise.resolve(),
      persist: () => Promise.resolve(false),
    };
    const session = createSession(environment, "en");
    await session.start(issueId);
    return {
      session,
      hide: () => hides.forEach((run) => run()),
      show: () => shows.forEach((run) => run()),
      asksBeforeLeaving: () => mustAsk(),
      freeze() {
        isFrozen = true;
      },
      thaw() {
        isFrozen = false;
        for (const hear of heardLate) hear();
      },
      kill() {
        alive = false;
        for (const release of own) release();
      },
    };
  }

  return {
    clock,
    disk,
    databaseName,
    network,
    downloads,
    storage,
    copyFiles,
    copyPictures,
    chooseClone(folder) {
      chosenClone = folder;
    },
    tellOfDisk(...path) {
      for (const hear of diskEars) hear(path);
    },
    onDownload: (listener) => downloadListeners.add(listener),
    tab,
    end: disk.restore,
  };
}

/** A file as a picker or a drop gives it. */
export function incoming(name: string, bytes: string | Uint8Array<ArrayBuffer>) {
  return { file: new File([bytes], name), handle: null };
}
