import type { StoreApi } from "zustand/vanilla";
import type { CopyLook } from "../../issue/profile/profile.ts";
import type { CopyOptions, PlaceId } from "../../publish/copies/index.ts";
import type { PublishedRecord } from "../../store/records.ts";
import type { Outcome } from "../core/attempt.ts";
import type { ProfileSaved } from "../profiles/profiles-state.ts";
import type { OwnPicture } from "./own-picture.ts";
import type { CopyTools } from "./copy-tools.ts";

/** Copies of issues for other places: what makes them, and what is kept of them. */
export interface CopyService {
  readonly tools: CopyTools;
  readonly store: StoreApi<CopiesState>;
  /** The picture of a path or an address, as far as it is here; see `readOwnPicture`. */
  readonly picture: (issueId: string, path: string) => Promise<OwnPicture | null>;
}

/** What was chosen last for a newsletter's copies. How they look is its profile's, what is left out the issue's. */
export interface CopyChoice extends Omit<CopyOptions, keyof CopyLook | "leftOut"> {
  readonly place: PlaceId;
}

/** What was chosen for copies, and where issues are out. */
export interface CopiesState {
  /** By the profile's id. */
  readonly choices: Readonly<Record<string, CopyChoice>>;
  readonly choiceFor: (profileId: string) => CopyChoice;
  readonly choose: (profileId: string, change: Partial<CopyChoice>) => void;
  /** Changes how a newsletter's copies look, in its profile. */
  readonly chooseLook: (profileId: string, change: Partial<CopyLook>) => Promise<ProfileSaved>;
  /** Where each issue is out, by its id, as far as it was asked for by `read`. */
  readonly published: Readonly<Record<string, readonly PublishedRecord[]>>;
  readonly read: (issueId: string) => Promise<void>;
  /** The lines that are ticked of each checklist, by the issue's id and the place; kept while the tab is open. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  /** Ticks a line of a checklist, or takes the tick back. */
  readonly tick: (checklist: string, line: string) => void;
  /** Ticks a line of a checklist; one that is ticked stays so. */
  readonly done: (checklist: string, line: string) => void;
  /** The items that each issue's thread goes without, by the issue's id; kept while the tab is open. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  readonly leaveOut: (issueId: string, items: readonly string[]) => void;
  /** Grows when a picture may have come, gone or become another. */
  readonly picturesChanged: number;
  /** Downloads a picture under this name. */
  readonly downloadPicture: (picture: OwnPicture, fileName: string) => Promise<void>;
  /** Downloads a copy's HTML under this name. */
  readonly download: (html: string, fileName: string) => void;
  /** Notes with the issue that it is out at an address of a place; "" takes the note back. */
  readonly note: (issueId: string, place: PlaceId, address: string) => Promise<Outcome>;
}
