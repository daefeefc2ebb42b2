/**
 * What can be wrong with a profile, each with the names of its parameters. The sentences live in the interface's
 * catalogues, under these keys.
 */
export const PROFILE_PROBLEMS = {
  "yaml-syntax": ["reason"],
  "yaml-too-long": ["limit"],
  "yaml-several-documents": [],
  "yaml-alias": ["key"],
  "not-a-mapping": ["key"],
  "not-a-list": ["key"],
  "not-a-text": ["key"],
  "not-a-boolean": ["key"],
  "not-a-number": ["key", "value"],
  "missing-key": ["key"],
  "unknown-key": ["key"],
  "repeated-key": ["key"],
  "empty-value": ["key"],
  "too-long": ["key", "limit"],
  "not-one-of": ["key", "value", "allowed"],
  "bad-id": ["key", "value"],
  "bad-language": ["key", "value"],
  "bad-time-zone": ["key", "value"],
  "bad-time": ["key", "value"],
  "bad-site-address": ["key", "value"],
  "bad-colour": ["key", "value"],
  "bad-path": ["key", "value"],
  "bad-repository": ["key", "value"],
  "unknown-placeholder": ["key", "placeholder", "allowed"],
  "bad-front-matter-line": ["text"],
  "repeated-title": ["title"],
} as const satisfies Record<string, readonly string[]>;

export type ProfileProblemKey = keyof typeof PROFILE_PROBLEMS;

export interface ProfileProblem {
  readonly key: ProfileProblemKey;
  readonly parameters: Readonly<Record<string, string>>;
  /** From 1. */
  readonly line: number;
}
