import type { Profile } from "../../issue/profile/profile.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import type { Guess, Lesson } from "../../links/learning/lesson.ts";
import type { Outcome } from "../core/attempt.ts";
import type { OpenOutcome } from "../library/library-state.ts";
import type { ArchiveFile } from "./index-messages.ts";

export type { ArchiveFile };

/** One place where a thing was linked, in an issue of the library or a post of the archive. */
export interface LinkOccurrence {
  /** An issue of the library, or a post that is not opened as one. */
  readonly of:
    | { readonly kind: "issue"; readonly id: string }
    | { readonly kind: "post"; readonly path: string };
  readonly number: number | null;
  readonly headline: string | null;
  readonly date: string | null;
  /** Title of its section; null outside all. */
  readonly section: string | null;
  readonly words: string;
  readonly href: string;
}

export interface ArchiveState {
  readonly status: "loading" | "ready" | "failed";
  /** How far the indexing is that goes on now; null: all is indexed. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
  /** Posts of the archive, newest first. */
  readonly posts: readonly ArchivedPost[];
  /** The newsletter that they are, as they show it; null while they have not been read, and where they are none. */
  readonly newsletter: LearnedNewsletter | null;
  /** Name of the folder it was read from, with a number where another has that name; null: files, or none. */
  readonly folder: string | null;
  /** Whether the browser can be given a folder to come back to. */
  readonly canPickFolder: boolean;
  /** Grows whenever `occurrences`, `digestOf`, `guess` or `lessons` may answer otherwise. */
  readonly version: number;
  /** Where a thing is linked, newest first. `key`: see `identityOf`. */
  readonly occurrences: (key: string) => readonly LinkOccurrence[];
  /** The issues of a newsletter but for one: those of the library, and posts that are none of them. */
  readonly issuesOf: (profileId: string, exceptId?: string) => readonly IssueDigest[];
  /** What is known of one issue or post; null where that is not indexed yet. A sample never is. */
  readonly digestOf: (of: LinkOccurrence["of"]) => IssueDigest | null;
  /** Where a link probably belongs and how it is written, by what the earlier issues teach. */
  readonly guess: (
    link: { readonly href: string; readonly title: string | null },
    profile: Profile,
  ) => Guess;
  /** What was learned, as it holds with the corrections, for showing. */
  readonly lessons: (profile: Profile) => readonly Lesson[];
  /** Tags that the links of an issue suggest, the likeliest first. */
  readonly suggestTags: (hrefs: readonly string[], profile: Profile) => readonly string[];

  /** Lets the person choose a folder, and reads the posts in it. */
  readonly pickFolder: () => Promise<ArchiveReading>;
  /**
   * Reads the folders of a drop; null where it holds none. Must be called inside the event handler.
   */
  readonly fromDataTransfer: (data: DataTransfer) => Promise<ArchiveReading> | null;
  /** Reads files as posts of the archive; those that are there already are replaced. */
  readonly addFiles: (files: readonly ArchiveFile[]) => Promise<ArchiveReading>;
  /** Reads again what has changed in the folder. Asks the browser for leave, so only from a click. */
  readonly refresh: () => Promise<ArchiveReading>;
  /** Empties the archive; files on disk are untouched. */
  readonly forget: () => Promise<Outcome>;
  /** Corrects what was learned; null takes the correction back. */
  readonly correct: (
    about: string,
    correction: Partial<Pick<Lesson, "organisation" | "section" | "shape" | "verb">> | null,
  ) => Promise<Outcome>;
  /**
   * Opens a post of the archive as an issue of the library, or finds the one it is; that is `changed` where the file in the
   * folder has gone on by itself. null where it is not there. From a click: the browser may ask.
   */
  readonly openPost: (path: string) => Promise<OpenOutcome | null>;
}

/**
 * What reading came to. `none`: nothing was chosen. `no-picker`: the browser shows no picker for folders; use a file
 * input. `no-posts`: there were none in it. `refused`: names of files that are
 * no UTF-8 text, no Markdown, too large, or unreadable.
 */
export type ArchiveReading =
  | {
      readonly kind: "read";
      readonly posts: number;
      readonly changed: number;
      readonly refused: readonly string[];
      /** Of several folders, the names of those of which nothing was read. */
      readonly unread?: readonly string[];
      /** Of a folder: what the paths of its posts begin with. */
      readonly place?: string;
      /** Name of the folder that was connected, too, as the clone of the site. */
      readonly clone?: string;
    }
  | { readonly kind: "none" | "no-picker" | "not-permitted" | "failed" }
  | { readonly kind: "no-posts"; readonly refused: readonly string[] };

export interface ArchivedPost {
  readonly path: string;
  /** The profile that it was read by. */
  readonly profileId: string;
  readonly number: number | null;
  readonly headline: string | null;
  readonly date: string | null;
  readonly links: number;
  /** The issue of the library that it is, too; null where it is none. */
  readonly issueId: string | null;
}
