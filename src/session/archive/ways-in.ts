import type { Environment } from "../environment/environment.ts";
import type { ArchiveReading, ArchiveState } from "./archive-state.ts";
import type { FolderKeeper } from "./folder-keeper.ts";
import { readInTurn } from "./join-readings.ts";
import type { Readings } from "./readings.ts";
import type { PostsReader } from "./running-indexer.ts";

/** How posts come into the archive. */
export function createWaysIn(
  { archive: tools, persist }: Pick<Environment, "archive" | "persist">,
  reader: PostsReader,
  readings: Readings,
  folder: FolderKeeper,
): Pick<ArchiveState, "pickFolder" | "fromDataTransfer" | "addFiles" | "refresh"> {
  const addFiles: ArchiveState["addFiles"] = (files) =>
    readings.awaited(() => reader.readFiles(files));

  return {
    async pickFolder() {
      void persist();
      const picked = await tools.pickFolder().catch(() => "none" as const);
      if (picked === null) return { kind: "no-picker" };
      return picked === "none" ? { kind: "none" } : folder.take(picked);
    },
    fromDataTransfer(data) {
      const dropped = tools.foldersOfDrop(data);
      if (!dropped) return null;
      void persist();
      return dropped.then(async ({ handles, files, unread }): Promise<ArchiveReading> => {
        const top = files[0]?.path.split("/")[0] ?? "";
        const all = [
          ...handles.map((handle) => ({ name: handle.name, read: () => folder.take(handle) })),
          ...(files.length > 0 ? [{ name: top, read: () => addFiles(files) }] : []),
          ...unread.map((name) => ({ name, read: async () => ({ kind: "failed" }) as const })),
        ];
        return all.length > 0 ? readInTurn(all) : { kind: "no-posts", refused: [] };
      });
    },
    addFiles,
    refresh: folder.refresh,
  };
}
