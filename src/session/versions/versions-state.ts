import type { VersionReason } from "../../store/versions/version-record.ts";
import type { PageRow } from "./compare-pages.ts";

/** A version of an issue as it is listed. */
export interface ListedVersion {
  /** Counts the versions of the issue. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** null: it is a save. */
  readonly reason: VersionReason | null;
  /** Lines that it has and the version before it has not, and the other way round; null where that cannot be said. */
  readonly sums: { readonly added: number; readonly removed: number } | null;
  readonly isDamaged: boolean;
}

/** The versions of one issue, the newest first. */
export interface IssueVersions {
  readonly versions: readonly ListedVersion[];
  /** The text of a version to the letter; null where it is damaged, or there is none of this number. */
  readonly textOf: (number: number) => string | null;
}

/** The versions of the open issue. */
export interface VersionService {
  /** Reads them; `fresh`: once all that was typed is saved, and a version. Rejects as the disk does. */
  readonly read: (fresh: boolean) => Promise<IssueVersions>;
  /** Keeps the text that an issue has before something is done to it. Never rejects. */
  readonly keep: (id: string, text: string, reason: VersionReason) => Promise<void>;
  /** The page of a text beside the one of the open issue as it stands. Rejects where that cannot be read now. */
  readonly comparePage: (text: string) => Promise<readonly PageRow[]>;
  /**
   * Makes a text the one of the open issue, as one step of its history; the text before is a version. False where it
   * is that already, and where another tab is writing the issue.
   */
  readonly restore: (text: string) => boolean;
  /** Downloads a text under the name of the issue's file. */
  readonly download: (text: string) => void;
}
