import type { DBSchema } from "idb";

/** What lies on the disk about an issue, beside its text. Nothing of the editor is ever stored. */
export interface IssueRecord {
  readonly id: string;
  /** When the issue came into the library, by a counter; clocks go wrong. */
  readonly order: number;
  readonly profileId: string;
  readonly naming: Naming;
  /** The text that last left the browser, or came in; null while it is nowhere else. */
  readonly kept: KeptRecord | null;
  readonly removed: boolean;
  readonly sample: boolean;
}

/** The Markdown of an issue as last saved. */
export interface HeadRecord {
  readonly id: string;
  /** Number of the save; each is one more than the one it was made from. */
  readonly seq: number;
  /** Number of the last time that somebody began to write; fences off a writer who has been replaced. */
  readonly epoch: number;
  readonly text: string;
  /** `checksum(text)`, to notice damage. */
  readonly sum: string;
  /** Milliseconds since 1970 by the clock of the computer; only ever shown. */
  readonly savedAt: number;
  /** Version of this record's form. */
  readonly schema: 1;
}

/**
 * An opened file keeps its name; a new issue's name is made by its profile, of the date and these words. The date is
 * that of the front matter, and the one given here where the newsletter writes none there.
 */
export type Naming =
  | { readonly kind: "opened"; readonly fileName: string }
  | { readonly kind: "made"; readonly slug: string; readonly date?: string };

export interface KeptRecord {
  readonly kind: "opened" | "downloaded" | "written";
  readonly sum: string;
  readonly at: number;
}

/** One save of an issue. The journal holds the last of them, under issue and `seq`. */
export type JournalRecord = HeadRecord;

/** The file an issue was opened from. Written once, so that saves stay small. */
export interface OpeningRecord {
  readonly id: string;
  readonly text: string;
  /** To write the file back; null where the browser gives none. */
  readonly handle: FileSystemFileHandle | null;
  /** `checksum` of what the file held when Galley last read or wrote it. */
  readonly onDisk: string;
}

export interface PlaceRecord {
  readonly id: string;
  readonly anchor: number;
  readonly head: number;
  readonly scroll: number;
  readonly folds: readonly number[];
}

export interface ProfileRecord {
  readonly id: string;
  readonly order: number;
  readonly yaml: string;
}

/** Small facts about the library as a whole. */
export interface SettingRecords {
  /** The next `order`. */
  readonly order: number;
  readonly lastOpened: string | null;
  readonly preferredProfile: string;
}

export interface GalleyDatabase extends DBSchema {
  issues: { key: string; value: IssueRecord };
  heads: { key: string; value: HeadRecord };
  journal: { key: [string, number]; value: JournalRecord };
  openings: { key: string; value: OpeningRecord };
  places: { key: string; value: PlaceRecord };
  profiles: { key: string; value: ProfileRecord };
  settings: { key: string; value: SettingRecords[keyof SettingRecords] };
}

export const STORE_NAMES = [
  "issues",
  "heads",
  "journal",
  "openings",
  "places",
  "profiles",
  "settings",
] as const satisfies readonly (keyof GalleyDatabase)[];
export type StoreName = (typeof STORE_NAMES)[number];
