import type { Difference } from "./difference.ts";

/** Why a version was kept beside the saves: what was about to happen to the text. */
export const VERSION_REASONS = [
  /** The text of a file, `name`, was taken. */
  "file",
  /** What the checks found in `count` places was mended at once. */
  "fixes",
  /** `count` matches were replaced at once. */
  "replaced",
  /** A former version was restored. */
  "restored",
  /** The text that was merged with the clone's was taken. */
  "merged",
  /** The text of a backup or of the second copy was brought back. */
  "brought-back",
  /** The text was read by another profile, which empties the history. */
  "profile",
] as const;

export interface VersionReason {
  readonly kind: (typeof VERSION_REASONS)[number];
  readonly name?: string;
  readonly count?: number;
}

/** The text of an issue as it once was, as what differs from a text that several versions lean on. */
export interface VersionRecord {
  /** Of the issue. */
  readonly id: string;
  /** Counts the versions of the issue. */
  readonly number: number;
  /** When the text was saved, or kept; milliseconds since 1970. Versions are in the order of their numbers. */
  readonly at: number;
  /** null: it is a save. */
  readonly reason: VersionReason | null;
  /** The number of the base it leans on. */
  readonly base: number;
  readonly difference: Difference;
  /** `checksum` of the whole text. */
  readonly sum: string;
}

/** A whole text that versions lean on. Each lies there twice, far from each other, so that damage to one costs nothing. */
export interface VersionBaseRecord {
  readonly copy: 0 | 1;
  readonly id: string;
  /** The number of the version that it was first kept for. */
  readonly base: number;
  readonly text: string;
  readonly sum: string;
}
