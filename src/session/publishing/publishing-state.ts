import type { StoreApi } from "zustand/vanilla";
import type { PatternValues } from "../../issue/patterns/fill-pattern.ts";
import type { FileVersion } from "../../publish/destinations/destination.ts";
import type { GitHubRefusal } from "../../publish/destinations/github/github-refusal.ts";
import type { ConflictChoice, MergedPart } from "../../publish/destinations/merge-texts.ts";
import type { PathProblem } from "../../publish/destinations/safe-path.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

export type { ConflictChoice, GitHubRefusal, MergedPart };

/** A file of the repository as it would be written. */
export interface FileToWrite {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that an issue is in the repository of its site. */
export interface IssueFiles {
  readonly post: FileToWrite;
  /** Where in the repository the site lies, from whose root the text names its figures; "" for the root. */
  readonly siteFolder: string;
  /** The figures whose pictures are kept here, each once. */
  readonly figures: readonly FileToWrite[];
  /** Number and headline, or the name of its file. */
  readonly title: string;
  /** What a commit is called by the newsletter's profile; null where it says nothing. */
  readonly commitPattern: string | null;
  /** What stands for the placeholders in it. */
  readonly names: PatternValues;
  /** Paths of figures of the site whose pictures are not here. */
  readonly elsewhere: readonly string[];
  /** What cannot be written, and why. */
  readonly refused: ReadonlyMap<string, PathProblem>;
}

/** What one text of an issue has that the one before it had not, counted. */
export interface IssueChanges {
  /** There was none before: all of it is counted as added. */
  readonly isNew: boolean;
  /** Links. */
  readonly added: number;
  readonly moved: number;
  readonly removed: number;
  /** Figures that are new, or whose picture, words or place in their row are others. */
  readonly figures: number;
  readonly figuresRemoved: number;
}

export interface PlannedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** As against what is there. */
  readonly change: "new" | "changed" | "same";
}

/** A file that would be taken away. */
export interface PlannedRemoval {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What writing the open issue into a place would do. */
export interface WritingPlan {
  /** Figures first, the post last, as they are written. */
  readonly files: readonly PlannedFile[];
  readonly versions: ReadonlyMap<string, FileVersion>;
  /** The post as it stands there, in the line ends that it has here; null where it does not, or is no text. */
  readonly theirs: string | null;
  /** The same as it is there: what is written has the line ends that it has. */
  readonly likeThere: string | null;
  /** It was there when it was last read or written, and is not now: somebody has renamed or deleted it. */
  readonly isGone: boolean;
  /** Whether somebody else has changed it since it was last read or written here. */
  readonly isMerged: boolean;
  /** The post that would be written, with what both have changed. */
  readonly parts: readonly MergedPart[];
  /** How many of them both have changed. */
  readonly conflicts: number;
  /** When theirs was last changed, in milliseconds since 1970, where both have changed something; null where it is not told. */
  readonly theirsAt: number | null;
  /** What the issue has left there under a former name, and nobody else has changed: it can go. */
  readonly former: readonly PlannedRemoval[];
  /** The same, changed there by somebody else: it stays. */
  readonly formerChanged: readonly string[];
  /** Where what stands there can be kept in a file of its own beside the post; null where nobody else has changed it. */
  readonly theirFile: FileToWrite | null;
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

/** `no-posts`: it is connected, and has no folder yet for the posts of the open issue's newsletter. */
export type ConnectOutcome = "connected" | "cancelled" | "no-clone" | "not-permitted" | "no-posts";

export type WriteResult =
  /** `address` where it can be looked at. */
  | {
      readonly kind: "written";
      readonly paths: readonly string[];
      readonly text: string;
      readonly address?: string;
    }
  /** It changed while the plan was looked at, there or here: a new plan is to be made. */
  | { readonly kind: "moved" }
  /** It was written, and these files do not hold it when they are read. */
  | { readonly kind: "differs"; readonly paths: readonly string[] }
  /** Another tab writes the issue. */
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly refusal: GitHubRefusal }
  /** `link`: the path where a link stands, which is not written through. */
  | { readonly kind: "failed"; readonly reason: string; readonly link?: string };

/**
 * What is kept of two texts that touch: of each place what was chosen, in their order; or `both-files`, ours as it is and
 * theirs in a file of its own.
 */
export type Keeping = readonly (ConflictChoice | null)[] | "both-files";

/** A place that an issue is written into, after the person has looked at what that would do. */
export interface WritingPlace<Plan extends WritingPlan> {
  /** The post of a plan by what is kept where both have changed it; null while one place is not decided. */
  readonly textOf: (plan: Plan, keeping: Keeping) => string | null;
  /** What this text of the post has that the one there has not. Rejects where it cannot be read now. */
  readonly changes: (plan: Plan, text: string) => Promise<IssueChanges>;
  /**
   * Writes what was planned, with this text of the post, which becomes the issue's own, and with their file, where both
   * are kept; `message` says what changed. `takesAway`: what the issue has left there under a former name goes.
   */
  readonly write: (
    plan: Plan,
    text: string,
    message: string,
    keeping?: Keeping,
    takesAway?: boolean,
  ) => Promise<WriteResult>;
}

/** Files that were written by one press, and what was said of the change. */
export interface LastWrite {
  readonly paths: readonly string[];
  /** Files that were taken away. */
  readonly gone: readonly string[];
  readonly message: string;
}

export interface CloneService extends WritingPlace<WritingPlan> {
  readonly store: StoreApi<CloneState>;
  /** Lets the person choose the folder. From a click. */
  readonly connect: () => Promise<ConnectOutcome>;
  /** Asks the browser for the folder that is connected. From a click. */
  readonly allow: () => Promise<boolean>;
  /** null where no issue is open. Rejects as the browser does. */
  readonly plan: () => Promise<WritingPlan | null>;
  /** What was last written of the open issue since this page was opened; null where nothing was. */
  readonly lastWrite: () => LastWrite | null;
  /** The repository at GitHub (`owner/name`) that it was cloned from; null where it does not say. Never rejects. */
  readonly origin: () => Promise<string | null>;
}

/** What a commit would do to a branch at GitHub. */
export interface GitHubPlan extends WritingPlan {
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  /** The one that the repository shows first. */
  readonly defaultBranch: string;
  /** It is made by the commit, of the default one. */
  readonly isNewBranch: boolean;
  /** Files that the repository keeps in Git LFS, which no commit from a page can. */
  readonly inLfs: readonly string[];
  /** How many commits it takes; more than one where the files are more than GitHub takes at once. */
  readonly commits: number;
  /** The same where both files are kept. */
  readonly commitsOfBoth: number;
}

/** The repository at GitHub of the open issue's newsletter, while it is connected for this sitting. */
export interface GitHubState {
  /** `owner/name`, as it is called now; null: none is connected. */
  readonly repository: string | null;
  /** What it was called when it was connected, where that is not its name any more. */
  readonly formerName: string | null;
}

export type GitHubPlanned =
  | { readonly kind: "plan"; readonly plan: GitHubPlan }
  | { readonly kind: "refused"; readonly refusal: GitHubRefusal };

export interface GitHubService extends WritingPlace<GitHubPlan> {
  readonly store: StoreApi<GitHubState>;
  /** The repository that was connected last, or that the clone comes from; "" where none is known. Never rejects. */
  readonly proposed: () => Promise<string>;
  /** `owner/name` of that or of an address; null where it is neither. */
  readonly repositoryOf: (text: string) => string | null;
  /** GitHub's form for a token, filled in for a repository. */
  readonly tokenForm: (repository: string) => string;
  /** Where a pull request is opened of what a plan has written. */
  readonly pullRequest: (plan: GitHubPlan) => string;
  /** Looks at a repository with a token, which is kept until the page goes or `disconnect`; null: it is connected. */
  readonly connect: (repository: string, token: string) => Promise<GitHubRefusal | null>;
  /** Forgets the token. */
  readonly disconnect: () => void;
  /** Looks at a branch; null: the one that was last written to. */
  readonly plan: (branch: string | null) => Promise<GitHubPlanned>;
}

export interface IssueStanding {
  /** How many figures are kept here and are not written where the issue is published from. */
  readonly unpublished: number;
  /** The clone holds this very text, and all of its figures are written. */
  readonly isInClone: boolean;
}

export interface PublishingService {
  readonly clone: CloneService;
  readonly gitHub: GitHubService;
  /** What the open issue is in its repository now; null where none is open. Rejects as the disk does. */
  readonly files: () => Promise<IssueFiles | null>;
  /** Resolves when it is known whether a clone was connected before. Never rejects. */
  readonly settled: Promise<void>;
  /** How the open issue stands to where it is published from; null where none is open. Rejects as the disk does. */
  readonly standing: () => Promise<IssueStanding | null>;
  /** How many figures of the open issue are kept here and are not written where it is published from. */
  readonly unpublishedFigures: () => Promise<number>;
  /** Downloads them as one zip, laid out as in the repository; `onPacked` is told how many files are in it. */
  readonly downloadZip: (onPacked?: (count: number) => void) => Promise<ZipOutcome>;
}

export type ZipOutcome =
  | { readonly kind: "downloaded"; readonly fileName: string; readonly files: number }
  | { readonly kind: "refused"; readonly path: string; readonly reason: PathProblem }
  | { readonly kind: "failed"; readonly failure: SaveFailure };
