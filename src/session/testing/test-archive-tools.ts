import { Database } from "../../store/database.ts";
import { createArchiveIndex } from "../archive/archive-index.ts";
import type { ArchiveTools } from "../archive/archive-tools.ts";
import { createIndexWork } from "../archive/index-work.ts";
import type { Lens } from "../environment/environment.ts";

/** An indexer in the test's own thread, which hears and tells as the worker does: later, and copies. */
export function testArchiveTools(
  databaseName: string,
  lens: Lens,
  isAlive: () => boolean,
): ArchiveTools {
  return {
    startIndexer(onEvent) {
      const database = new Database(databaseName);
      const carryOut = createIndexWork(database, lens, (event) => {
        const copy = structuredClone(event);
        queueMicrotask(() => isAlive() && onEvent(copy));
      });
      return Promise.resolve({
        order: (order) => void carryOut(order),
        end: () => database.close(),
      });
    },
    loadIndex: () => Promise.resolve(createArchiveIndex),
    canPickFolder: false,
    pickFolder: () => Promise.resolve(null),
    foldersOfDrop: () => null,
  };
}
