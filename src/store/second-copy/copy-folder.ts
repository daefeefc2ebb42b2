/** A folder of plain files, apart from the database, that share nothing of its fate. Paths are `folder/name`. */
export interface CopyFolder {
  /** Names of the files of a folder; [] where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** null where there is no such file. */
  readonly read: (path: string) => Promise<string | null>;
  /** The same as bytes, which stay on the disk until they are asked for. */
  readonly readBytes: (path: string) => Promise<Blob | null>;
  /**
   * Puts a file in the place of the former one, whole or not at all. Resolves when the bytes were written through and
   * read back; rejects, and leaves the former one, where they could not be.
   */
  readonly write: (path: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}
