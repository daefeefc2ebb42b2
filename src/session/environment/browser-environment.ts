import { whenIdle } from "../../lazy/when-idle.ts";
import { downloadBytes } from "../../publish/download.ts";
import { canPickHandles, filesOfDrop, pickMarkdownFiles } from "../../publish/pick-files.ts";
import { takeLaunchedFiles } from "../../publish/launched-files.ts";
import { watchDisk } from "../../publish/watch-disk.ts";
import { broadcastChannel } from "../../store/channel.ts";
import { systemClock } from "../../store/clock.ts";
import { webLocks } from "../../store/issue-lock.ts";
import { browserArchiveTools } from "../archive/browser-archive-tools.ts";
import type { PictureTools } from "../pictures/picture-tools.ts";
import type { Environment, Page } from "./environment.ts";

/** The browser that the page runs in. */
export function browserEnvironment(): Environment {
  const storage = storageOf(window);
  // Another one than the usual where that was beyond repair: see `rememberDatabase`.
  const databaseName = storage?.getItem("galley:database") ?? "galley";
  return {
    databaseName,
    clock: systemClock,
    locks: webLocks("locks" in navigator ? navigator.locks : undefined),
    channel: broadcastChannel("galley"),
    page: browserPage,
    storage,
    newId: newId,
    loadLens: () => import("../../markdown/lens.ts"),
    loadLinks: () => import("../inbox/link-tools.ts").then((module) => module.linkTools),
    archive: browserArchiveTools(databaseName),
    loadPictures,
    choosePictures: () =>
      import("../../publish/choose-pictures.ts").then((module) => module.choosePictures()),
    loadMetadata: () =>
      import("../metadata/metadata-engine.ts").then((module) => module.createMetadataEngine),
    startKeeper: (onStanding) =>
      import("../safety/worker-keeper.ts").then((module) =>
        module.startWorkerKeeper(databaseName, onStanding),
      ),
    hasSecondCopy,
    fetch: (address, init) => fetch(address, init),
    online: () => navigator.onLine,
    mayHaveCompanion: /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(window.location.hostname),
    loadPublishing: () =>
      import("../publishing/browser-publishing-tools.ts").then(
        (module) => module.browserPublishingTools,
      ),
    download: downloadBytes,
    canPick: canPickHandles(),
    pick: pickMarkdownFiles,
    filesOfDrop,
    watchDisk,
    onLaunchedFiles: takeLaunchedFiles,
    copy: (text) => navigator.clipboard.writeText(text),
    persist: async () => {
      try {
        return await navigator.storage.persist();
      } catch {
        return false;
      }
    },
  };
}

let pictureTools: Promise<PictureTools> | null = null;

/** The threads are started once, whatever issue asks. */
function loadPictures(): Promise<PictureTools> {
  pictureTools ??= import("../pictures/worker-picture-tools.ts").then(
    (module) => module.workerPictureTools(),
    (error: unknown) => {
      pictureTools = null;
      throw error;
    },
  );
  return pictureTools;
}

const browserPage: Page = {
  onHide(run) {
    const hidden = (): void => {
      if (document.visibilityState === "hidden") run();
    };
    const listening = new AbortController();
    document.addEventListener("visibilitychange", hidden, { signal: listening.signal });
    window.addEventListener("pagehide", run, { signal: listening.signal });
    return () => listening.abort();
  },
  onShow(run) {
    const shown = (): void => {
      if (document.visibilityState === "visible") run();
    };
    const listening = new AbortController();
    document.addEventListener("visibilitychange", shown, { signal: listening.signal });
    window.addEventListener("focus", run, { signal: listening.signal });
    window.addEventListener("pageshow", run, { signal: listening.signal });
    return () => listening.abort();
  },
  onOnline(run) {
    window.addEventListener("online", run);
    return () => window.removeEventListener("online", run);
  },
  onLeave(mustAsk) {
    const leave = (event: BeforeUnloadEvent): void => {
      if (mustAsk()) event.preventDefault();
    };
    window.addEventListener("beforeunload", leave);
    return () => window.removeEventListener("beforeunload", leave);
  },
  whenIdle,
};

async function hasSecondCopy(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle("galley");
    return true;
  } catch {
    return false;
  }
}

/** A browser that blocks storage throws when it is only looked at. */
function storageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** 128 random bits; `crypto.randomUUID` is only there on https and localhost. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
