import { createStore, type StoreApi } from "zustand/vanilla";
import { postsRoot } from "../../issue/new-issue/post-folder.ts";
import { cloneFolder, holdsFolder, isClone } from "../../publish/destinations/clone-folder.ts";
import { gitHubOriginOf } from "../../publish/destinations/github/github-names.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import type { Database } from "../../store/database.ts";
import { keepCloneFolder, readCloneFolder } from "../core/kept-clone.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { PublishingTools } from "./publishing-tools.ts";
import type { CloneService, CloneState } from "./publishing-state.ts";

const MODE = { mode: "readwrite" } as const;

/** The folder of the clone, and what the browser lets Galley do in it. */
export interface CloneConnection extends Pick<
  CloneService,
  "store" | "connect" | "allow" | "origin"
> {
  readonly store: StoreApi<CloneState>;
  /** null where none is connected. */
  readonly folder: () => FileSystemDirectoryHandle | null;
  /** Resolves when it is known whether one was connected before. Never rejects. */
  readonly settled: Promise<void>;
}

/** Begins with the one that was connected last. `readPosts`: the archive reads them from a folder that is connected here. */
export function connectClone(
  database: Database,
  events: Events,
  openIssue: OpenIssueStore,
  { canPickClone, pickClone }: PublishingTools,
  readPosts: (folder: FileSystemDirectoryHandle) => void,
): CloneConnection {
  let root: FileSystemDirectoryHandle | null = null;
  const store = createStore<CloneState>()(() => ({
    status: canPickClone ? "none" : "unsupported",
    name: "",
  }));

  const become = (folder: FileSystemDirectoryHandle, isAllowed: boolean): void => {
    root = folder;
    store.setState({ status: isAllowed ? "ready" : "asks", name: folder.name });
  };

  /** A folder may have been dropped meanwhile, or connected in another tab. */
  async function know(): Promise<void> {
    const folder = await readCloneFolder(database);
    if (folder) become(folder, await mayUse(folder));
  }
  const settled = know().catch(() => undefined);
  events.on(({ kind }) => {
    if (kind === "clone") know().catch(() => undefined);
  });

  async function allow(): Promise<boolean> {
    if (!root) return false;
    const could = await mayUse(root);
    const isAllowed = could || (await root.requestPermission?.(MODE)) === "granted";
    become(root, isAllowed);
    if (isAllowed && !could) events.emit({ kind: "clone" });
    return isAllowed;
  }

  /** Whether there is the folder that the open issue goes into. */
  async function holdsPosts(folder: FileSystemDirectoryHandle): Promise<boolean> {
    const { current } = openIssue.getState();
    if (current.kind !== "open") return true;
    return holdsFolder(folder, postsRoot(current.profile)).catch(() => true);
  }

  return {
    store,
    folder: () => root,
    settled,
    allow,
    async connect() {
      const folder = await pickClone();
      if (!folder) return "cancelled";
      if (!(await isClone(folder))) return "no-clone";
      become(folder, await mayUse(folder));
      // Where it cannot be kept it is there for this sitting.
      await keepCloneFolder(database, events, folder).catch(() => undefined);
      if (!(await allow())) return "not-permitted";
      readPosts(folder);
      return (await holdsPosts(folder)) ? "connected" : "no-posts";
    },
    async origin() {
      if (!root || !(await mayRead(root, false).catch(() => false))) return null;
      const config = await cloneFolder(root)
        .read(".git/config")
        .catch(() => null);
      return config && gitHubOriginOf(new TextDecoder().decode(config.bytes));
    },
  };
}

async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await folder.queryPermission?.(MODE)) ?? "granted") === "granted";
}
