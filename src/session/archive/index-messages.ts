import type { Profile } from "../../issue/profile/profile.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import type { ArchiveFolder } from "../../store/posts.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

/** A file that is to become a post; `path` as in `PostRecord`. */
export interface ArchiveFile {
  readonly file: File;
  readonly path: string;
}

/** What the indexer is told to do. Orders are carried out one after the other. */
export type IndexOrder =
  /** From now on texts are read by these. All are looked at again. */
  | { readonly kind: "profiles"; readonly profiles: readonly [Profile, ...Profile[]] }
  /** Looks for what has changed on the disk, in all issues and posts, or in these issues alone. */
  | { readonly kind: "look"; readonly issues: readonly string[] | "all" }
  | FolderOrder
  | FilesOrder;

/** Reads what has changed in a folder into the archive; `ask` is given back with the answer. */
export interface FolderOrder {
  readonly kind: "folder";
  readonly ask: number;
  readonly folder: FileSystemDirectoryHandle;
  /** The folder that was read before it; it may be the same. */
  readonly kept: ArchiveFolder | null;
  /** See `FolderReadingOptions`. */
  readonly onlyWhileKept: boolean;
}

/** Files come a few at a time, since each takes the page a while to send; they are read with the last of them. */
export interface FilesOrder {
  readonly kind: "files";
  readonly ask: number;
  readonly files: readonly ArchiveFile[];
  readonly last: boolean;
}

/** What the indexer tells, a little at a time. */
export type IndexerEvent =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "digests"; readonly entries: readonly IndexEntry[] }
  | { readonly kind: "gone"; readonly ids: readonly EntryId[] }
  /** What the posts of the archive say together; null where they are no newsletter. */
  | { readonly kind: "learned"; readonly newsletter: LearnedNewsletter | null }
  /** All is told. `doubles`: posts that are issues of the library, too. */
  | { readonly kind: "looked"; readonly doubles: readonly (readonly [path: string, id: string])[] }
  | { readonly kind: "read"; readonly ask: number; readonly reading: PostsReading }
  | { readonly kind: "failed"; readonly failure: SaveFailure }
  /** It hears and tells nothing any more. */
  | { readonly kind: "ended" };

/** What reading a folder or files came to. */
export type PostsReading =
  | {
      readonly kind: "read";
      /** How many posts there are in it. */
      readonly posts: number;
      /** How many of them are new or differ from what the archive had. */
      readonly changed: number;
      /** Names of files that are no UTF-8 text, too large, or cannot be read. */
      readonly refused: readonly string[];
      /** Of a folder: what the paths of its posts begin with. */
      readonly place?: string;
    }
  | { readonly kind: "failed" };

/** An issue of the library, or a post. */
export type EntryId = `issue:${string}` | `post:${string}`;

export interface IndexEntry {
  readonly id: EntryId;
  readonly digest: IssueDigest;
}

/** Does the reading elsewhere than in the page's own thread. */
export interface Indexer {
  readonly order: (order: IndexOrder) => void;
  readonly end: () => void;
}
