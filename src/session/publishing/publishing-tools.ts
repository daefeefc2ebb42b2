import type { PackedFile } from "../../publish/pack-zip.ts";

/** What the ways out of the browser need of it. */
export interface PublishingTools {
  /** Makes one zip of files beside the page, and tells how many are in. Rejects where that cannot be loaded now. */
  readonly zip: (
    files: readonly PackedFile[],
    onPacked: (count: number) => void,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether this browser has folders that can be written. */
  readonly canPickClone: boolean;
  /** null where none was chosen. */
  readonly pickClone: () => Promise<FileSystemDirectoryHandle | null>;
}
