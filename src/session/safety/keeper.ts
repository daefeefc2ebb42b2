import type { Collected } from "../../store/backup/collect.ts";
import type { PackedBackup } from "../../store/backup/pack.ts";
import type { BackupRead } from "../../store/backup/unpack.ts";
import type { Comparison } from "../../store/second-copy/compare.ts";
import type { FoundRecords } from "../../store/second-copy/read-copy.ts";
import type { IssueVersionRecords } from "../../store/versions/read-versions.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { WrittenRecord } from "../../store/watch-writes.ts";

/** How the second copy stands. Times are milliseconds since 1970. */
export type CopyStanding =
  | { readonly kind: "kept"; readonly at: number }
  /** It has more of some issue than the database. */
  | { readonly kind: "ahead" }
  | { readonly kind: "failed"; readonly failure: SaveFailure };

/** What may be asked of the keeper, by name: what is given and what is answered. */
export interface KeeperCalls {
  /** Brings lost figures back, too, of which nothing need be asked: `picturesBack` says how many pictures that were. */
  readonly compare: {
    readonly given: null;
    readonly answer: Comparison & { readonly picturesBack: number };
  };
  /**
   * Brings back the figures of issues that are in the database now, each as those of the issue that `as` has for its id.
   * Answers with the number of pictures that are back.
   */
  readonly figures: {
    readonly given: Readonly<Record<string, string>>;
    readonly answer: number;
  };
  /** Answers when the copy has every text and record that was told of; refused where it cannot be written. */
  readonly copied: { readonly given: null; readonly answer: void };
  /** The copy alone, without a look at the database. */
  readonly read: { readonly given: null; readonly answer: FoundRecords };
  /** All that can be read, in the database or in the copy. */
  readonly collect: { readonly given: null; readonly answer: Collected };
  /** All that can be read in the database, but for the versions. */
  readonly here: { readonly given: null; readonly answer: Collected };
  /** Sums of the texts that the versions of these issues have in the database, by the ids of the issues. */
  readonly versionSums: {
    readonly given: readonly string[];
    readonly answer: ReadonlyMap<string, readonly string[]>;
  };
  /** The copy of an issue's versions; null where there is none. */
  readonly versions: { readonly given: string; readonly answer: IssueVersionRecords | null };
  /** One zip of all that; `names`: what the files of issues are called, where that is known. */
  readonly pack: {
    readonly given: { readonly at: number; readonly names: Readonly<Record<string, string>> };
    readonly answer: PackedBackup & { readonly issues: number };
  };
  readonly unpack: { readonly given: Uint8Array<ArrayBuffer>; readonly answer: BackupRead };
  /** Lays the copies of these issues aside, and copies what the database has. */
  readonly setAside: { readonly given: readonly string[]; readonly answer: null };
  /** The same for links, profiles, settings and corrections. */
  readonly setRecordsAside: { readonly given: null; readonly answer: null };
}

/** Keeps the second copy, elsewhere than in the page's own thread. */
export interface Keeper {
  readonly take: (written: readonly WrittenRecord[]) => void;
  /** Rejects with `KeeperFailed` where that cannot be done. */
  readonly ask: <Name extends keyof KeeperCalls>(
    name: Name,
    given: KeeperCalls[Name]["given"],
  ) => Promise<KeeperCalls[Name]["answer"]>;
  readonly end: () => void;
}

export class KeeperFailed extends Error {
  readonly failure: SaveFailure;
  constructor(failure: SaveFailure) {
    super(failure.name);
    this.name = failure.name;
    this.failure = failure;
  }
}

export type KeeperOrder =
  | { readonly kind: "take"; readonly written: readonly WrittenRecord[] }
  | { readonly kind: "ask"; readonly ask: number; readonly name: string; readonly given: unknown };

export type KeeperEvent =
  | { readonly kind: "standing"; readonly standing: CopyStanding }
  | { readonly kind: "answer"; readonly ask: number; readonly answer: unknown }
  | { readonly kind: "refused"; readonly ask: number; readonly failure: SaveFailure };
