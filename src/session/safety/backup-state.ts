import type { Collected } from "../../store/backup/collect.ts";
import type { BackupRefusal } from "../../store/backup/unpack.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { PlacedText } from "./safety-state.ts";

/** An issue of a backup that is not in the library here, or has another text here. */
export type BackedUpIssue = {
  readonly id: string;
  readonly number: number | null;
  readonly title: string | null;
  readonly fileName: string;
  /** Lay in the trash when the backup was made. */
  readonly removed: boolean;
  readonly backup: PlacedText;
} & (
  | { readonly standing: "missing"; readonly here: null }
  /** It is here to the letter, in the trash, as `idHere`. */
  | { readonly standing: "trashed"; readonly here: PlacedText; readonly idHere: string }
  /** Has another text here, where it may lie in the trash. */
  | { readonly standing: "differs"; readonly here: PlacedText; readonly isTrashed: boolean }
);

/** What is in a backup, and what restoring it would change. */
export interface BackupPlan {
  readonly kind: "plan";
  readonly fileName: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly issues: readonly BackedUpIssue[];
  /** How many are the same here. */
  readonly same: number;
  /** Links, profiles and corrections that are not here. */
  readonly links: number;
  readonly profiles: number;
  readonly lessons: number;
  /** Pictures that figures show and that are not here. */
  readonly pictures: number;
  /** Former texts that issues which are here have not. */
  readonly versions: number;
  /** Profiles that are others here, and stay so. */
  readonly otherProfiles: number;
  /** All that is to be put into the database, once chosen. */
  readonly found: Collected;
}

export type BackupReading =
  | BackupPlan
  | {
      readonly kind: "refused";
      readonly fileName: string;
      readonly reason: BackupRefusal;
      /** The file in the zip that is to blame; "" where none is. */
      readonly name: string;
    }
  | { readonly kind: "failed"; readonly fileName: string; readonly failure: SaveFailure };

export type Counted =
  | { readonly ok: true; readonly issues: number }
  | { readonly ok: false; readonly failure: SaveFailure };

export type Downloaded =
  /** `leftOut`: pictures that are not in it, since they cannot be read or are too large. */
  | { readonly ok: true; readonly issues: number; readonly leftOut: number }
  | { readonly ok: false; readonly failure: SaveFailure };

export interface BackupWork {
  /** Downloads one zip of all that can be read, in the database or in the second copy. Never rejects. */
  readonly download: () => Promise<Downloaded>;
  /** Reads a backup and says what it would change. Nothing is changed by that. Never rejects. */
  readonly read: (file: File) => Promise<BackupReading>;
  /**
   * Adds what is not here. Of the issues with these ids, those with another text here are put beside it, and those in
   * the trash here come back from it. Never rejects.
   */
  readonly restore: (plan: BackupPlan, chosen: ReadonlySet<string>) => Promise<Counted>;
  /** Puts off the reminder, or says until when it was. */
  readonly remindAgainAt: (at?: number) => number;
}
