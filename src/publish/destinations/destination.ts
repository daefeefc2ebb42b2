/** What a file is known by as it stood when it was read: the same version is the same bytes. null: there is none. */
export type FileVersion = string | null;

export interface FileThere {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly version: FileVersion;
}

/** A file that is to be there, or, where it has no bytes, to be gone. */
export interface FileChange {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** A file that is to be there. */
export interface FileAddition extends FileChange {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const isAddition = (change: FileChange): change is FileAddition => change.bytes !== null;

export type WriteOutcome =
  /** `address` where what was written can be looked at. */
  | { readonly kind: "done"; readonly address?: string }
  /** These files are not what was read; nothing was written. */
  | { readonly kind: "conflict"; readonly paths: readonly string[] }
  /** It was written, and these files do not hold it: somebody else writes them, or the disk is at fault. */
  | { readonly kind: "differs"; readonly paths: readonly string[] };

/** Where an issue is written to: a repository, of which only the files of an issue are looked at. */
export interface PublishingDestination {
  /** null where there is no such file. Rejects where it cannot be looked at. */
  readonly read: (path: string) => Promise<FileThere | null>;
  /** What files are known by now, without their bytes; null for each that is not there. Rejects as `read` does. */
  readonly versionsOf: (paths: readonly string[]) => Promise<ReadonlyMap<string, FileVersion>>;
  /** When a file that is there was last changed, in milliseconds since 1970, only to be shown; null where that is not told. Never rejects. */
  readonly changedAt: (path: string) => Promise<number | null>;
  /** What a file of these bytes is known by there. */
  readonly versionFor: (bytes: Uint8Array<ArrayBuffer>) => Promise<FileVersion>;
  /**
   * Writes the files in order, and takes away those that are to be gone, after comparing each with the version that it was read
   * as; `message` says what changed,
   * where the place keeps that. Rejects with the place's error; the files before the one that failed are written then,
   * and none of them half.
   */
  readonly write: (
    changes: readonly FileChange[],
    versions: ReadonlyMap<string, FileVersion>,
    message: string,
  ) => Promise<WriteOutcome>;
}
