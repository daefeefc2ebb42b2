import type { Outcome } from "../core/attempt.ts";
import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { IncomingFile } from "../../publish/file-system-access.ts";
import type { RefusalReason } from "../../publish/read-file.ts";
import type { PublishedRecord } from "../../store/records.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Filter } from "../search/filters.ts";

export type { IncomingFile, RefusalReason };

/** One row of the library. */
export interface LibraryRow {
  readonly id: string;
  /** By the profile's title pattern; null where there is none to be read. */
  readonly number: number | null;
  /** The headline: the title without what the pattern fixes; the whole title where it does not fit; null if empty. */
  readonly title: string | null;
  /** The front matter's `date` as it is written; null if there is none. */
  readonly date: string | null;
  readonly profileId: string;
  /** The profile's name, or the id where the profile is gone. */
  readonly profileName: string;
  /** The sections of the issue in order; null until they have been read, which happens in idle time. */
  readonly sections: readonly SectionSummary[] | null;
  /** Whether the text has left the browser as it is now. */
  readonly kept: Kept;
  /** What the file is called when it is downloaded. */
  readonly fileName: string;
  /** Began as a file that was opened, and keeps that name. */
  readonly opened: boolean;
  readonly sample: boolean;
  /** Where it is out beside its site. */
  readonly published: readonly PublishedRecord[];
  /** When it was last saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** An issue in the trash. `removedAt`: milliseconds since 1970; null where an earlier Galley put it there. */
export interface TrashedIssue extends LibraryRow {
  readonly removedAt: number | null;
}

export interface SectionSummary {
  /** null: not a section of the profile. */
  readonly kind: SectionKind | null;
  readonly title: string;
  /** Has something below its title. */
  readonly filled: boolean;
}

/**
 * `changed`: what is here is nowhere else. Otherwise the same text was opened from a file, downloaded, or written into
 * its file. Times are milliseconds since 1970, only to be shown.
 */
export interface Kept {
  readonly kind: "changed" | "opened" | "downloaded" | "written";
  readonly at: number;
}

/** What became of one file. */
export type OpenOutcome =
  | { readonly kind: "opened"; readonly fileName: string; readonly id: string }
  /** The library has this very file: the same name and, when it was opened, the same bytes. */
  | { readonly kind: "same"; readonly fileName: string; readonly id: string }
  /**
   * The library has an issue of this file, and the file has changed since. `text` is the file as it is now; compare,
   * then `takeFile` or `openAnyway`.
   */
  | {
      readonly kind: "changed";
      readonly fileName: string;
      readonly id: string;
      readonly text: string;
      readonly handle: FileSystemFileHandle | null;
    }
  | { readonly kind: "refused"; readonly fileName: string; readonly reason: RefusalReason }
  | { readonly kind: "failed"; readonly fileName: string; readonly failure: SaveFailure };

export type Created =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly failure: SaveFailure };

export interface LibraryActions {
  /**
   * An empty issue of the profile, its sections in order; with the number and the day (as `NewIssueSuggestion` has it)
   * that are given, else the next ones.
   */
  readonly newIssue: (
    profileId: string,
    given: { headline: string; slug: string; number?: number; date?: string },
  ) => Promise<Created>;
  /** The number and date that a new issue of the profile would get now, and the slug suggested for a headline. */
  readonly suggest: (profileId: string, headline: string) => NewIssueSuggestion;
  /** Opens files one after the other; the outcomes are in the order of the files. */
  readonly openFiles: (files: readonly IncomingFile[]) => Promise<readonly OpenOutcome[]>;
  /** Opens the file of an issue that is here: `same`, or `changed` since. Rejects where what reads it cannot be loaded now. */
  readonly openFileOf: (id: string, incoming: IncomingFile) => Promise<OpenOutcome>;
  /** After `changed`: the issue takes over the file's text as a new state of its own; the former one is in the journal. */
  readonly takeFile: (outcome: OpenOutcome & { kind: "changed" }) => Promise<Outcome>;
  /** After `changed`: the file becomes an issue of its own. */
  readonly openAnyway: (outcome: OpenOutcome & { kind: "changed" }) => Promise<Created>;
  /** The text of a sample issue, in the interface's language, becomes an issue that may be thrown away. */
  readonly addSample: (sampleText: string, profileId: string) => Promise<Created>;
  /** Begins the next issue like this one: its front matter and sections, with the next number and day, and no items. */
  readonly duplicate: (id: string) => Promise<Created>;
  /** Puts the issue into the trash, where it stays for thirty days at least; `restore` brings it back. */
  readonly remove: (id: string) => Promise<Outcome>;
  readonly restore: (id: string) => Promise<Outcome>;
  /** What lies in the trash, the last first. Rejects as the disk does. */
  readonly trash: () => Promise<readonly TrashedIssue[]>;
  /** The text of an issue as last saved, for comparing; null if it is not there. */
  readonly textOf: (id: string) => Promise<string | null>;
  /** Downloads one issue without opening it. */
  readonly download: (id: string) => Promise<Outcome>;
  readonly search: (query: string) => void;
  /** Sets what the search is narrowed to. */
  readonly narrow: (filters: readonly Filter[]) => void;
  /** Reads the library again, after a failure. */
  readonly reload: () => Promise<void>;
}

export interface NewIssueSuggestion {
  readonly profile: Profile;
  readonly number: number;
  /** `2025-11-03T08:00:00+08:00`, in the profile's zone. */
  readonly date: string;
  /** "" where the headline is not English. */
  readonly slug: string;
  /** The issue that came out last; null where there is none. */
  readonly last: { readonly number: number | null; readonly date: string | null } | null;
  /** Whether there is an issue of this number already. */
  readonly isTaken: (number: number) => boolean;
}

export interface LibraryState extends LibraryActions {
  readonly status:
    | { readonly kind: "loading" }
    | { readonly kind: "ready" }
    | { readonly kind: "failed"; readonly failure: SaveFailure };
  /** All issues, newest first. */
  readonly issues: readonly LibraryRow[];
  readonly query: string;
  /** What the search is narrowed to, in the order in which it was chosen. */
  readonly filters: readonly Filter[];
  /**
   * The ids of the issues whose title, number or text contains every word of the query; null: nothing is looked for.
   * With filters none: which issues these leave, only `Search` knows.
   */
  readonly found: ReadonlySet<string> | null;
  /** Nobody has had an issue in this browser. */
  readonly firstVisit: boolean;
  /** Tags of all issues' front matter, the frequent first. */
  readonly tags: readonly string[];
  /** The issue that was open last, if it is still here. */
  readonly lastOpened: string | null;
}
