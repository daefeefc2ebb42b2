import type { DroppedFolders } from "../../publish/dropped-folders.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { Indexer, IndexerEvent } from "./index-messages.ts";

/** What the archive takes from its surroundings; tests bring their own. */
export interface ArchiveTools {
  /** Begins to read texts elsewhere than in the page's own thread; `onEvent` is called with what is found. */
  readonly startIndexer: (onEvent: (events: IndexerEvent) => void) => Promise<Indexer>;
  /** What answers, loaded when there is something to answer from. */
  readonly loadIndex: () => Promise<() => ArchiveIndex>;
  readonly canPickFolder: boolean;
  /** "none" where nothing was chosen; null where the browser shows no such picker. */
  readonly pickFolder: () => Promise<FileSystemDirectoryHandle | "none" | null>;
  /** The folders of a drop; null where there are none. */
  readonly foldersOfDrop: (data: DataTransfer) => Promise<DroppedFolders> | null;
}
