import type { FigureFileRecord, HeadRecord, IssueRecord, PictureRecord } from "../records.ts";
import type { CopiedStore } from "../second-copy/copied-records.ts";

/** Says what lies in the zip; its first file. */
export const MANIFEST = "galley-backup.json";

/** An issue of a backup: what names it, and which files of the zip hold its texts. */
export interface ManifestIssue {
  readonly issue: IssueRecord;
  readonly head: Pick<HeadRecord, "seq" | "epoch" | "savedAt">;
  /** Path in the zip. */
  readonly file: string;
  /** Path of the file as it was opened; null where it was not, or is what it is now. */
  readonly opened: string | null;
  /** `checksum` of what the opened file held when Galley last read or wrote it; null where none was opened. */
  readonly onDisk: string | null;
  /** The text, where UTF-8 cannot hold it to the letter. */
  readonly exact?: string;
}

/** A picture of a backup, and which file of the zip it is. */
export interface ManifestPicture extends Omit<PictureRecord, "content"> {
  /** Path in the zip. */
  readonly file: string;
  /** Media type. */
  readonly type: string;
}

/** Which file of a backup holds the versions of an issue: the texts that they lean on, and what differs from these. */
export interface ManifestVersions {
  readonly id: string;
  /** Path in the zip. */
  readonly file: string;
}

/** The list of a backup. Everything else in the zip can be read without Galley. */
export interface BackupManifest {
  readonly galley: "backup";
  readonly form: 1;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly issues: readonly ManifestIssue[];
  readonly records: Readonly<Record<CopiedStore, Readonly<Record<string, unknown>>>>;
  /** Which pictures the figures of the issues show; none in a backup of an earlier Galley. */
  readonly figures: readonly FigureFileRecord[];
  readonly pictures: readonly ManifestPicture[];
  /** None in a backup of an earlier Galley. */
  readonly versions: readonly ManifestVersions[];
  /** SHA-256 of each file, as hexadecimal, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
