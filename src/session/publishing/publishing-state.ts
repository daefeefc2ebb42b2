import type { StoreApi } from "zustand/vanilla";
import type { FileVersion } from "../../publish/destinations/destination.ts";
import type { ConflictChoice, MergedPart } from "../../publish/destinations/merge-texts.ts";
import type { PathProblem } from "../../publish/destinations/safe-path.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

export type { ConflictChoice, MergedPart };

/** A file of the repository as it would be written. */
export interface FileToWrite {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that an issue is in the repository of its site. */
export interface IssueFiles {
  readonly post: FileToWrite;
  /** The figures whose pictures are kept here, each once. */
  readonly figures: readonly FileToWrite[];
  /** Number and headline, or the name of its file. */
  readonly title: string;
  /** How many pictures of its figures somebody who cannot see them is told nothing of. */
  readonly withoutAlt: number;
  /** Paths of figures of the site whose pictures are not here. */
  readonly elsewhere: readonly string[];
  /** What cannot be written, and why. */
  readonly refused: ReadonlyMap<string, PathProblem>;
}

export interface PlannedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** As against what is there. */
  readonly change: "new" | "changed" | "same";
}

/** What writing the open issue into the clone would do. */
export interface ClonePlan {
  /** Figures first, the post last, as they are written. */
  readonly files: readonly PlannedFile[];
  readonly versions: ReadonlyMap<string, FileVersion>;
  /** The post as it stands there; null where it does not, or is no text. */
  readonly theirs: string | null;
  /** Whether somebody else has changed it since it was last read or written here. */
  readonly isMerged: boolean;
  /** The post that would be written, with what both have changed. */
  readonly parts: readonly MergedPart[];
  /** How many of them both have changed. */
  readonly conflicts: number;
  readonly issue: IssueFiles;
  /** What cannot be written, and why; `encoding`: the file there is no UTF-8, so that nobody could compare. */
  readonly refused: ReadonlyMap<string, PathProblem | "encoding">;
  /** Paths at which there is another picture now, which would be replaced. */
  readonly replaced: readonly string[];
  /** Paths of figures that are neither here nor there. */
  readonly missing: readonly string[];
}

/**
 * The clone of the site on this computer.
 * - `unsupported` this browser gives no folders that can be written
 * - `none`        none is connected
 * - `asks`        one is, and the browser wants a press before it may be used again
 */
export interface CloneState {
  readonly status: "unsupported" | "none" | "asks" | "ready";
  readonly name: string;
}

export type ConnectOutcome = "connected" | "cancelled" | "no-clone" | "not-permitted";

export type CloneWritten =
  | { readonly kind: "written"; readonly paths: readonly string[]; readonly text: string }
  /** It changed while the plan was looked at, there or here: a new plan is to be made. */
  | { readonly kind: "moved" }
  /** Another tab writes the issue. */
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly reason: string };

export interface CloneService {
  readonly store: StoreApi<CloneState>;
  /** Lets the person choose the folder. From a click. */
  readonly connect: () => Promise<ConnectOutcome>;
  /** Asks the browser for the folder that is connected. From a click. */
  readonly allow: () => Promise<boolean>;
  /** null where no issue is open. Rejects as the browser does. */
  readonly plan: () => Promise<ClonePlan | null>;
  /** The post of a plan by what is kept where both have changed it; null while one place is not decided. */
  readonly textOf: (plan: ClonePlan, choices: readonly (ConflictChoice | null)[]) => string | null;
  /** Writes what was planned, with this text of the post, which becomes the issue's own. */
  readonly write: (plan: ClonePlan, text: string) => Promise<CloneWritten>;
}

export interface PublishingService {
  readonly clone: CloneService;
  /** What the open issue is in its repository now; null where none is open. Rejects as the disk does. */
  readonly files: () => Promise<IssueFiles | null>;
  /** How many figures of the open issue are kept here and are not written where it is published from. */
  readonly unpublishedFigures: () => Promise<number>;
  /** Downloads them as one zip, laid out as in the repository. */
  readonly downloadZip: () => Promise<ZipOutcome>;
}

export type ZipOutcome =
  | { readonly kind: "downloaded"; readonly fileName: string; readonly files: number }
  | { readonly kind: "refused"; readonly path: string; readonly reason: PathProblem }
  | { readonly kind: "failed"; readonly failure: SaveFailure };
