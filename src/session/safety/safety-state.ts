import type { SaveFailure } from "../../store/save-failure.ts";
import type { Standing } from "../../store/second-copy/keep-issue.ts";
import type { CopyStanding } from "./keeper.ts";
import type { LibraryMark } from "./library-mark.ts";

/** The state of an issue in one place. */
export interface PlacedText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether it is what was saved there last, to the letter. */
  readonly isWhole: boolean;
}

/** An issue that is not the same in the database and in the second copy. */
export interface TroubledIssue {
  readonly id: string;
  readonly number: number | null;
  /** The headline; null where there is none. */
  readonly title: string | null;
  readonly fileName: string;
  readonly standing: Exclude<Standing, "same">;
  readonly here: PlacedText | null;
  readonly copy: PlacedText | null;
  /** Lay in the trash. */
  readonly removed: boolean;
}

/** What keeps the library from being shown as it is. */
export type LibraryTrouble =
  /** The database has lost something that the second copy has, or neither has it whole. */
  | {
      readonly kind: "differs";
      readonly issues: readonly TroubledIssue[];
      readonly same: number;
      /** Links of the inbox and profiles that the copy alone has. */
      readonly links: number;
      readonly profiles: number;
      /** Whether it was known before the library was shown. */
      readonly atStart: boolean;
    }
  /** The database cannot be read; `issues` are those of the second copy. */
  | {
      readonly kind: "unreadable";
      readonly failure: SaveFailure;
      readonly issues: readonly TroubledIssue[];
      /** Whether the copy could be looked at. */
      readonly hasLooked: boolean;
    }
  /** There were issues that neither place has any more; `left`: how many are here still. */
  | {
      readonly kind: "gone";
      readonly had: LibraryMark;
      readonly left: number;
      readonly atStart: boolean;
    };

export interface SafetyState {
  /** null: nothing was copied by this tab yet. */
  readonly copy: CopyStanding | null;
  readonly trouble: LibraryTrouble | null;
  /** How many issues there were when the browser emptied its database in use; 0: it has not, or all is well again. */
  readonly vanished: number;
  /** Pictures that the database had lost and that came back from the copy, when it was last looked; 0: none were. */
  readonly picturesBack: number;
  /** The browser lets Galley keep nothing: what is written here is gone with the page. */
  readonly isForbidden: boolean;
  /** When everything was last downloaded, in milliseconds since 1970. null: never, or `work` is not loaded yet. */
  readonly backedUpAt: number | null;
}
