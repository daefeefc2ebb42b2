import type { Profile } from "../issue/profile/profile.ts";
import type { Sources } from "../markdown/origin/sources.ts";
import type { NameTable } from "./names.ts";

/** An issue that came out, or is about to, beside the one that is checked. */
export interface OtherIssue {
  /** Said to the reader. */
  readonly label: string;
  readonly number: number | null;
  /** As it is written. */
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly category: string | null;
  /** The keys of its front matter; null: not known. */
  readonly fields: readonly string[] | null;
}

/** The files that figures name, as far as somebody can look at them. */
export interface FigureFileSizes {
  /** Bytes of a file by the figure's path; null: there is none. undefined: nobody knows. */
  readonly sizeOf: (path: string) => number | null | undefined;
  /** Another number whenever an answer may be another one. */
  readonly version: () => number;
}

export const UNKNOWN_FILES: FigureFileSizes = { sizeOf: () => undefined, version: () => 0 };

/** What is known outside the document: from the library, the links' own layer, the clone. */
export interface Facts {
  /** What an address is about: two addresses of one thing have one key. null for no web address. */
  readonly keyOf: (href: string) => string | null;
  /** The address without trackers and in its best form. */
  readonly cleaned: (href: string) => string;
  /** What the file is called; null where it has no name yet. */
  readonly fileName: string | null;
  readonly others: readonly OtherIssue[];
  /** The earlier issue that has a link about this; null: none. Asked for each link, so it must be quick. */
  readonly sentIn: (key: string) => string | null;
  readonly files: FigureFileSizes;
  /** How often each spelling of a name stands in the archive. */
  readonly names: ReadonlyMap<string, number>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the file is about to go out as it stands, rather than being written. */
  readonly isCommitted: boolean;
}

/** How a newsletter writes what may be written either way; null where it does not keep to one. */
export interface HouseHabits {
  /** The mark between a title that leads an item and its comment. */
  readonly titleSeparator: string | null;
  /** Whether items end in a full stop. */
  readonly endsItems: boolean | null;
  /** Whether brackets round Chinese are full-width ones. */
  readonly wideBrackets: boolean;
  /** Whether a paragraph stands on one line of the file. */
  readonly onLines: boolean;
}

/** All that a document is judged by. */
export interface House {
  readonly profile: Profile;
  readonly isChinese: boolean;
  readonly habits: HouseHabits;
  readonly facts: Facts;
  readonly nameTable: NameTable;
  /** What the nodes of the document were read from. */
  readonly sources: Sources;
}
