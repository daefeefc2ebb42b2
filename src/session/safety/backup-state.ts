import type { Collected } from "../../store/backup/collect.ts";
import type { BackupRefusal } from "../../store/backup/unpack.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { PlacedText } from "./safety-state.ts";

/** An issue of a backup that is not here, or is another one here. */
export interface BackedUpIssue {
  readonly id: string;
  readonly number: number | null;
  readonly title: string | null;
  readonly fileName: string;
  readonly removed: boolean;
  /** null: it is not here. */
  readonly here: PlacedText | null;
  readonly backup: PlacedText;
}

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
  /** Adds what is not here, and beside what is here the issues of these ids. Never rejects. */
  readonly restore: (plan: BackupPlan, beside: ReadonlySet<string>) => Promise<Counted>;
  /** When everything was last downloaded; null: never. */
  readonly lastAt: () => number | null;
  /** Puts off the reminder, or says until when it was. */
  readonly remindAgainAt: (at?: number) => number;
}
