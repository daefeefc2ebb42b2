import type { Profile } from "../../issue/profile/profile.ts";
import type { setField } from "../../markdown/front-matter/set-field.ts";
import type { Issue } from "../../markdown/issue.ts";
import type { IncomingFile } from "../../publish/file-system-access.ts";
import type { Channel } from "../../store/channel.ts";
import type { Clock } from "../../store/clock.ts";
import type { Locks } from "../../store/issue-lock.ts";
import type { UnsavedCopyStorage } from "../../store/unsaved-copy.ts";
import type { ArchiveTools } from "../archive/archive-tools.ts";
import type { LinkTools } from "../inbox/link-tools.ts";
import type { CreateEngine } from "../metadata/metadata-engine.ts";
import type { PublishingTools } from "../publishing/publishing-tools.ts";
import type { PictureTools } from "../pictures/picture-tools.ts";
import type { Network } from "../metadata/network.ts";
import type { CopyStanding, Keeper } from "../safety/keeper.ts";

/** All that the session takes from its surroundings; tests bring their own. */
export interface Environment extends Network {
  readonly databaseName: string;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly channel: Channel;
  readonly page: Page;
  /**
   * `localStorage`: for preferences, for the mark that issues were here once, and for what a page leaves behind as it
   * goes; null where the browser forbids it.
   */
  readonly storage: UnsavedCopyStorage;
  readonly newId: () => string;
  /** The lens between text and document, loaded when the first issue is opened. */
  readonly loadLens: () => Promise<Lens>;
  /** What reads, cleans and tells links apart, loaded when the first ones come. */
  readonly loadLinks: () => Promise<LinkTools>;
  readonly archive: ArchiveTools;
  /** What works on the bytes of pictures, loaded when the first ones come. */
  readonly loadPictures: () => Promise<PictureTools>;
  /** Lets the person choose pictures; [] where none were chosen. */
  readonly choosePictures: () => Promise<readonly File[]>;
  /** What asks for titles and facts of links, loaded when first some are wanted. */
  readonly loadMetadata: () => Promise<CreateEngine>;
  /** Begins to keep the second copy. Rejects where that cannot be loaded now. */
  readonly startKeeper: (onStanding: (standing: CopyStanding) => void) => Promise<Keeper>;
  /** Whether there is a second copy of anything. Never rejects. */
  readonly hasSecondCopy: () => Promise<boolean>;
  /** What takes an issue with its figures out of the browser, loaded when first asked for. */
  readonly loadPublishing: () => Promise<PublishingTools>;
  /** Hands bytes out as a download. */
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string) => void;
  /** Whether the browser has a picker that gives files which can be written back. */
  readonly canPick: boolean;
  /** [] where nothing was chosen; null where the browser shows no such picker. */
  readonly pick: () => Promise<readonly IncomingFile[] | null>;
  readonly filesOfDrop: (data: DataTransfer) => Promise<readonly IncomingFile[]>;
  /** Calls with the files that the system opens with the installed app, from now on. */
  readonly onLaunchedFiles: (take: (files: readonly IncomingFile[]) => void) => void;
  /** See `watchDisk`. */
  readonly watchDisk: (
    handle: FileSystemHandle,
    matters: (path: readonly string[]) => boolean,
    onChange: () => void,
  ) => () => void;
  /** Puts text on the clipboard; rejects where that is not allowed. */
  readonly copy: (text: string) => Promise<void>;
  /** Asks the browser not to clear the data by itself. Only works from a click. Resolves to its answer; never rejects. */
  readonly persist: () => Promise<boolean>;
}

/** `src/markdown`, as far as the session uses it. */
export interface Lens {
  readonly parseIssue: (text: string, profile?: Profile) => Issue;
  /** Throws for a changed issue while the lens is not complete. */
  readonly printIssue: (issue: Issue) => string;
  /** The head with one field set; throws while the lens is not complete. */
  readonly setField: typeof setField;
  /**
   * Where a position of an unchanged issue stands in its text, null where in nothing that was read. Rejects where that
   * cannot be loaded.
   */
  readonly textOffset: (issue: Issue, pos: number) => Promise<number | null>;
  /** Whether it reads every engine and prints. Until then it reads kramdown. */
  readonly isComplete: () => boolean;
  /** Loads what is missing. Rejects where that is not possible now. */
  readonly complete: () => Promise<void>;
}

/** The page's life. Each function takes back its listening when its result is called. */
export interface Page {
  /** The page is hidden or goes: the last chance to begin a save. */
  readonly onHide: (run: () => void) => () => void;
  /** The page is looked at again. */
  readonly onShow: (run: () => void) => () => void;
  /** There is a network again. */
  readonly onOnline: (run: () => void) => () => void;
  /** The page is about to be closed; where `mustAsk` says so, the browser asks the person. */
  readonly onLeave: (mustAsk: () => boolean) => () => void;
  /** Calls `run` when there is nothing better to do, unless the result is called before. */
  readonly whenIdle: (run: () => void) => () => void;
}
