import type { SaveFailure } from "../../store/save-failure.ts";
import type { ChangedFile } from "./watch-open-file.ts";
import type { IncomingFile } from "../../publish/file-system-access.ts";

/** How Ctrl+S or a download ended. */
export type FileOutcome =
  | {
      readonly kind: "downloaded";
      readonly fileName: string;
      readonly warning: DownloadWarning | null;
    }
  | {
      readonly kind: "written";
      readonly fileName: string;
      readonly warning: DownloadWarning | null;
    }
  | { readonly kind: "unchanged"; readonly fileName: string }
  /** The file has changed on disk since Galley last read or wrote it. `onDisk` is null where it is not UTF-8. */
  | { readonly kind: "conflict"; readonly fileName: string; readonly onDisk: string | null }
  /** The browser was not allowed to write; the text is still only here. */
  | { readonly kind: "not-permitted"; readonly fileName: string }
  /** What was written could not be read back the same. */
  | { readonly kind: "write-failed"; readonly fileName: string; readonly reason: string }
  | { readonly kind: "failed"; readonly failure: SaveFailure }
  | { readonly kind: "nothing-open" };

/** Half a surrogate pair cannot be written as UTF-8; each became U+FFFD. `count` of them. */
export interface DownloadWarning {
  readonly kind: "unpaired-surrogates";
  readonly count: number;
}

export type CopyOutcome =
  | { readonly kind: "copied" }
  | { readonly kind: "not-permitted"; readonly text: string };

export interface FilesState {
  /** A write or download is under way. */
  readonly busy: boolean;
  /** The file of the open issue, where it has changed on the disk since it was last read or written; null as far as is known. */
  readonly changed: ChangedFile | null;
  /** Whether the browser can give a file to write back to. */
  readonly canPick: boolean;
  /** Lets the person choose `.md` files; null where the browser shows no picker with handles: use a file input. */
  readonly pick: () => Promise<readonly IncomingFile[] | null>;
  /**
   * The files of a drop, with handles where given; null where they all stand for links, which belong to the text. Must be
   * called inside the event handler.
   */
  readonly fromDataTransfer: (data: DataTransfer) => Promise<readonly IncomingFile[]> | null;
  /** Calls with the files that the system opens with the installed app, from now on. */
  readonly onLaunched: (take: (files: readonly IncomingFile[]) => void) => void;
  /** Ctrl+S: into the opened file after comparing with what is on disk, else a download. `overwrite` after `conflict`. */
  readonly save: (options?: { overwrite: boolean }) => Promise<FileOutcome>;
  /** Downloads the open issue under its file name. */
  readonly download: () => Promise<FileOutcome>;
  /** Copies the open issue's Markdown. */
  readonly copyMarkdown: () => Promise<CopyOutcome>;
}
