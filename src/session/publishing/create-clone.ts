import { createStore } from "zustand/vanilla";
import { postsRoot } from "../../issue/new-issue/post-folder.ts";
import {
  cloneFolder,
  fileHandleIn,
  holdsFolder,
  isClone,
} from "../../publish/destinations/clone-folder.ts";
import { gitHubOriginOf } from "../../publish/destinations/github/github-names.ts";
import { textOfParts } from "../../publish/destinations/merge-texts.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { collectFiles } from "./collect-files.ts";
import { keepCloneFolder, readCloneFolder } from "../core/kept-clone.ts";
import { knownInClone } from "./known-texts.ts";
import { isStillText, noteWritten } from "./note-written.ts";
import type { PublishingTools } from "./publishing-tools.ts";
import type { CloneService, CloneState, WriteResult } from "./publishing-state.ts";
import { changesOf, planOf } from "./writing-plan.ts";

const MODE = { mode: "readwrite" } as const;

/** The clone of the site on this computer, as it was last connected. */
export function createClone(
  { clock }: Environment,
  database: Database,
  events: Events,
  openIssue: OpenIssueStore,
  { canPickClone, pickClone }: PublishingTools,
  /** The archive reads the posts of a folder that is connected from there. */
  readPosts: (folder: FileSystemDirectoryHandle) => void,
): CloneService {
  let root: FileSystemDirectoryHandle | null = null;
  const store = createStore<CloneState>()(() => ({
    status: canPickClone ? "none" : "unsupported",
    name: "",
  }));

  const become = (folder: FileSystemDirectoryHandle | null, isAllowed: boolean): void => {
    root = folder;
    store.setState({
      status: folder ? (isAllowed ? "ready" : "asks") : canPickClone ? "none" : "unsupported",
      name: folder?.name ?? "",
    });
  };
  const mayUse = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
    ((await folder.queryPermission?.(MODE)) ?? "granted") === "granted";

  /** A folder may have been dropped meanwhile, or connected in another tab. */
  async function know(): Promise<void> {
    const folder = await readCloneFolder(database);
    if (folder) become(folder, await mayUse(folder));
  }
  know().catch(() => undefined);
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
    async plan() {
      if (!root) return null;
      const files = await collectFiles(openIssue, database);
      return files && planOf(cloneFolder(root), files, knownInClone(openIssue.opening()));
    },
    textOf: ({ parts }, choices) => textOfParts(parts, choices),
    async write(plan, text, message): Promise<WriteResult> {
      const { current } = openIssue.getState();
      if (!root || current.kind !== "open") return { kind: "failed", reason: "NotFoundError" };
      const folder = root;
      const { id } = current;
      if (current.access !== "writing") return { kind: "reading" };
      if (!isStillText(openIssue, id, plan.issue.post.bytes)) return { kind: "moved" };
      const changes = changesOf(plan, text);
      const openingOf = async () => {
        // Another issue may be open once the file is found.
        const opening = openIssue.opening();
        const handle = await fileHandleIn(folder, plan.issue.post.path);
        const opened = opening?.text ?? text;
        return { ...opening, id, text: opened, handle, onDisk: checksum(text), written: text };
      };
      try {
        const outcome = await cloneFolder(folder).write(changes, plan.versions, message);
        if (outcome.kind === "conflict") return { kind: "moved" };
        // It is written, whether that can be noted here or not.
        const notes = { clock, database, openIssue };
        await noteWritten(notes, plan, id, text, openingOf).catch(() => undefined);
        return { kind: "written", paths: changes.map(({ path }) => path), text };
      } catch (error) {
        return { kind: "failed", reason: error instanceof Error ? error.name : String(error) };
      }
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
