import type { StoreApi } from "zustand/vanilla";
import type { CopyOptions, PlaceId } from "../../publish/copies/index.ts";
import type { PublishedRecord } from "../../store/records.ts";
import type { Outcome } from "../core/attempt.ts";
import type { CopyTools } from "./copy-tools.ts";

/** Copies of issues for other places: what makes them, and what is kept of them. */
export interface CopyService {
  readonly tools: CopyTools;
  readonly store: StoreApi<CopiesState>;
}

/** What was chosen last for a newsletter's copies. */
export interface CopyChoice extends CopyOptions {
  readonly place: PlaceId;
}

/** What was chosen for copies, and where issues are out. */
export interface CopiesState {
  /** By the profile's id. */
  readonly choices: Readonly<Record<string, CopyChoice>>;
  readonly choiceFor: (profileId: string) => CopyChoice;
  readonly choose: (profileId: string, change: Partial<CopyChoice>) => void;
  /** Where each issue is out, by its id, as far as it was asked for by `read`. */
  readonly published: Readonly<Record<string, readonly PublishedRecord[]>>;
  readonly read: (issueId: string) => Promise<void>;
  /** The lines that are ticked of each checklist, by the issue's id and the place; kept while the tab is open. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  /** Ticks a line of a checklist, or takes the tick back. */
  readonly tick: (checklist: string, line: string) => void;
  /** Ticks a line of a checklist; one that is ticked stays so. */
  readonly done: (checklist: string, line: string) => void;
  /** Downloads a copy's HTML under this name. */
  readonly download: (html: string, fileName: string) => void;
  /** Notes with the issue that it is out at an address of a place; "" takes the note back. */
  readonly note: (issueId: string, place: PlaceId, address: string) => Promise<Outcome>;
}
