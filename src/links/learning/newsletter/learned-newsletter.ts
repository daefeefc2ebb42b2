import type { Profile } from "../../../issue/profile/profile.ts";

/** A newsletter as its posts show it. Plain data, that can be sent to another thread. */
export interface LearnedNewsletter {
  readonly profile: Profile;
  /** Its posts, oldest first. */
  readonly posts: readonly LearnedPost[];
  readonly evidence: {
    readonly title: Evidence | null;
    readonly publishing: Evidence | null;
    readonly fileName: Evidence;
    readonly figureFolder: Evidence | null;
    /** By key; null for values that each post has of its own. */
    readonly fields: Readonly<Record<string, Evidence | null>>;
    /** By title. */
    readonly sections: Readonly<Record<string, Evidence>>;
  };
}

export interface LearnedPost {
  readonly path: string;
  readonly number: number | null;
  readonly headline: string | null;
  /** `2025-11-03`, with the time where the post says it. */
  readonly date: string | null;
}

/** What one part of the profile was read from. */
export interface Evidence {
  /** How many posts say what was learned, of how many that say anything of it. */
  readonly agree: number;
  readonly of: number;
  /** What they say, newest first. */
  readonly read: readonly {
    readonly path: string;
    readonly number: number | null;
    readonly words: string;
    readonly differs: boolean;
  }[];
}
