import { foldersOfDrop } from "../../publish/dropped-folders.ts";
import { canPickFolders, pickFolder } from "../../publish/pick-folder.ts";
import type { ArchiveTools } from "./archive-tools.ts";
import { mayHoldPosts } from "./find-posts.ts";

/** The archive's tools in the browser. `databaseName`: that of the page's database, which the worker reads. */
export function browserArchiveTools(databaseName: string): ArchiveTools {
  return {
    startIndexer: (onEvent) =>
      import("./worker-indexer.ts").then((module) =>
        module.startWorkerIndexer(databaseName, onEvent),
      ),
    loadIndex: () => import("./archive-index.ts").then((module) => module.createArchiveIndex),
    canPickFolder: canPickFolders(),
    pickFolder,
    foldersOfDrop: (data) => foldersOfDrop(data, mayHoldPosts),
  };
}
