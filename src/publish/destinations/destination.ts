/** What a file is known by as it stood when it was read: the same version is the same bytes. null: there is none. */
export type FileVersion = string | null;

export interface FileThere {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly version: FileVersion;
}

/** A file that is to be there. */
export interface FileChange {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type WriteOutcome =
  | { readonly kind: "done" }
  /** These files are not what was read; nothing was written. */
  | { readonly kind: "conflict"; readonly paths: readonly string[] };

/** Where an issue is written to: a repository, of which only the files of an issue are looked at. */
export interface PublishingDestination {
  /** null where there is no such file. Rejects where it cannot be looked at. */
  readonly read: (path: string) => Promise<FileThere | null>;
  /**
   * Writes the files in order, after comparing each with the version that it was read as. Rejects with the browser's
   * error; the files before the one that failed are written then, and none of them half.
   */
  readonly write: (
    changes: readonly FileChange[],
    versions: ReadonlyMap<string, FileVersion>,
  ) => Promise<WriteOutcome>;
}
