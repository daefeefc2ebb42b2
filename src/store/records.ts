import type { ArrivalWay } from "./arrival-ways.ts";
import type { DBSchema } from "idb";
import type { IgnoredPlace } from "../checks/ignored-place.ts";
import type { LinkFacts } from "../links/facts/link-facts.ts";
import type { SubmissionOfLink } from "../links/transfer/found-link.ts";
import type { PlaceId } from "../publish/copies/index.ts";
import type { VersionBaseRecord, VersionRecord } from "./versions/version-record.ts";

/** What lies on the disk about an issue, beside its text. Nothing of the editor is ever stored. */
export interface IssueRecord {
  readonly id: string;
  /** When the issue came into the library, by a counter; clocks go wrong. */
  readonly order: number;
  readonly profileId: string;
  readonly naming: Naming;
  /** The text that last left the browser, or came in; null while it is nowhere else. */
  readonly kept: KeptRecord | null;
  /** Whether it lies in the trash. */
  readonly removed: boolean;
  /** Milliseconds since 1970; when it was put there, which an earlier Galley did not write down. */
  readonly removedAt?: number;
  readonly sample: boolean;
  /** Where it is out beside its own site; left out: nowhere that was noted. */
  readonly published?: readonly PublishedRecord[];
  /** Places where the checks say nothing any more; left out: none. */
  readonly ignored?: readonly IgnoredPlace[];
}

/** That an issue is out at a place which copies are made for. */
export interface PublishedRecord {
  readonly place: PlaceId;
  /** Its address there. */
  readonly address: string;
  /** Milliseconds since 1970, when it was noted. */
  readonly at: number;
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
 * An opened file keeps its name; a new issue's name is made by its profile, of the date and these words. Date
 * and number are those of the text, and the ones given here where the newsletter writes none there.
 */
export type Naming =
  | { readonly kind: "opened"; readonly fileName: string }
  | {
      readonly kind: "made";
      readonly slug: string;
      readonly date?: string;
      readonly number?: number;
    };

export interface KeptRecord {
  readonly kind: "opened" | "downloaded" | "written";
  readonly sum: string;
  readonly at: number;
}

/** One save of an issue. The journal holds the last of them, under issue and `seq`. */
export type JournalRecord = HeadRecord;

/** The file an issue was opened from. Not written with each save, so that these stay small. */
export interface OpeningRecord {
  readonly id: string;
  /** What it held when it was opened. */
  readonly text: string;
  /** What Galley last wrote into it; left out where it has not. */
  readonly written?: string;
  /** To write the file back; null where the browser gives none. */
  readonly handle: FileSystemFileHandle | null;
  /** `checksum` of what the file held when Galley last read or wrote it; "" where there is no file. */
  readonly onDisk: string;
  /** What was committed to branches at GitHub, the last first; left out: nothing. */
  readonly committed?: readonly CommittedRecord[];
}

/** A text of an issue that was committed to a branch at GitHub, the last one there. */
export interface CommittedRecord {
  /** `owner/name@branch`. */
  readonly place: string;
  /** Where the post was; left out by an earlier Galley. */
  readonly path?: string;
  readonly text: string;
  /** What `onDisk` of the opening was then: the file has not been written since where it still is. */
  readonly onDisk: string;
}

/** Where at GitHub the issues of a newsletter are. No token is ever written down. */
export interface GitHubPlaceRecord {
  /** `owner/name`. */
  readonly repository: string;
  /** The branch that was last written to; null: the default one. */
  readonly branch: string | null;
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

/** A link that came in. It waits in the inbox until it is placed, and is kept after that. Its store is named `caught`. */
export interface InboxLinkRecord {
  readonly id: string;
  /** When it came, by a counter. */
  readonly order: number;
  /** The address as Galley writes it: clean. */
  readonly href: string;
  /** The address as it came. */
  readonly original: string;
  /** Ids of the cleaning rules that lead from `original` to `href`. */
  readonly rules: readonly string[];
  /** What it leads to (`identityOf`); null for what is no web address. */
  readonly key: string | null;
  readonly title: string | null;
  /** Who said the title: the way it came, a source of metadata, or a hand (`typed`). */
  readonly titleFrom: string | null;
  /** The words that came with it, or were written to it. */
  readonly note: string;
  /** How it came. */
  readonly from: ArrivalWay;
  /** Who filed it where; left out: it came otherwise. */
  readonly submission?: SubmissionOfLink;
  /** Milliseconds since 1970; only ever shown. */
  readonly caughtAt: number;
  readonly placed: PlacedRecord | null;
  readonly removed: boolean;
  /** Milliseconds since 1970; when it was last removed by hand. */
  readonly removedAt?: number;
}

/** Where a link was put. */
export interface PlacedRecord {
  readonly issueId: string;
  /** Title of the section, "" outside all. */
  readonly section: string;
  readonly at: number;
}

/** A post of the archive: a file of the newsletter that is read, and not written, here. */
export interface PostRecord {
  /** Its path below the folder that was opened, or its name. */
  readonly path: string;
  readonly text: string;
  readonly sum: string;
  /** `lastModified` and size of the file when it was read, to see whether it has changed. */
  readonly modifiedAt: number;
  readonly size: number;
}

/** A picture, once, whatever figures show it. */
export interface PictureRecord {
  /** SHA-256 of its bytes, as hexadecimal. */
  readonly hash: string;
  /** Its bytes, with their media type. The browser leaves them on the disk until they are asked for. */
  readonly content: Blob;
  /** In pixels; 0 where it does not say. */
  readonly width: number;
  readonly height: number;
  /** Of the file that it came in. */
  readonly name: string;
}

/** Which picture is the file that the figures of an issue name by this path. Kept when no figure does: one may again. */
export interface FigureFileRecord {
  readonly issueId: string;
  /** From the site's root, without a slash before it. */
  readonly path: string;
  /** The picture that is the file; `original`, or the smaller one that was made of it. */
  readonly hash: string;
  /** The picture as it came. */
  readonly original: string;
  /** The smaller one, whether it is used or not; null where none is worth it. Left out: not made yet. */
  readonly small?: string | null;
  /** What the smaller one does not tell any more of how a photo was taken. */
  readonly left: "nothing" | "details" | "location";
  /** When the file was written where it is published from; milliseconds since 1970. Left out: not yet. */
  readonly writtenAt?: number;
}

/** What a source of metadata answered, under the identity of what it was asked about. */
export interface FactsRecord {
  readonly key: string;
  /** null: the source knows nothing of it. */
  readonly facts: LinkFacts | null;
  /** Id of the source. */
  readonly from: string;
  readonly at: number;
}

/** What a person said that differs from what the archive teaches, of a host or an organisation. */
export interface LessonRecord {
  /** `host:openai.com` or `organisation:OpenAI`. */
  readonly about: string;
  /** null: nothing is to be guessed; left out: as learned. */
  readonly organisation?: string | null;
  readonly section?: string | null;
  readonly shape?: string | null;
  readonly verb?: string | null;
}

/** A profile that is being written: what stands in its field, and the saved YAML that it was made from. */
export interface ProfileDraftRecord {
  readonly yaml: string;
  readonly base: string;
}

/** What is known of a place where readers file links. */
export interface SubmissionMarksRecord {
  /** Milliseconds since 1970, when it was last looked into; null: never. */
  readonly askedAt: number | null;
  /** Numbers of the issues whose links came into the inbox: they are not offered again. */
  readonly taken: readonly number[];
}

/** Small facts about the library as a whole. */
export interface SettingRecords {
  /** The next `order`. */
  readonly order: number;
  readonly lastOpened: string | null;
  readonly preferredProfile: string;
  /** The folder that the archive was read from, to read it again. */
  readonly archiveFolder: FileSystemDirectoryHandle;
  /** What the paths of that folder's posts begin with; left out: its name. */
  readonly archivePlace: string;
  /** The clone of the site, to write issues into. */
  readonly cloneFolder: FileSystemDirectoryHandle;
  readonly [draft: `profile-draft:${string}`]: ProfileDraftRecord;
  /** By the place of the field. */
  readonly [field: `unfinished:${string}`]: string;
  /** By the id of the profile. */
  readonly [place: `github:${string}`]: GitHubPlaceRecord;
  /** By repository and label. */
  readonly [box: `submissions:${string}`]: SubmissionMarksRecord;
}

export interface GalleyDatabase extends DBSchema {
  issues: { key: string; value: IssueRecord };
  heads: { key: string; value: HeadRecord };
  journal: { key: [string, number]; value: JournalRecord };
  openings: { key: string; value: OpeningRecord };
  places: { key: string; value: PlaceRecord };
  profiles: { key: string; value: ProfileRecord };
  caught: { key: string; value: InboxLinkRecord };
  posts: { key: string; value: PostRecord };
  facts: { key: string; value: FactsRecord };
  lessons: { key: string; value: LessonRecord };
  pictures: { key: string; value: PictureRecord };
  figures: { key: [string, string]; value: FigureFileRecord };
  versions: { key: [string, number]; value: VersionRecord };
  bases: { key: [number, string, number]; value: VersionBaseRecord };
  settings: { key: string; value: SettingRecords[keyof SettingRecords] };
}

export const STORE_NAMES = [
  "issues",
  "heads",
  "journal",
  "openings",
  "places",
  "profiles",
  "caught",
  "posts",
  "facts",
  "lessons",
  "pictures",
  "figures",
  "versions",
  "bases",
  "settings",
] as const satisfies readonly (keyof GalleyDatabase)[];
export type StoreName = (typeof STORE_NAMES)[number];
