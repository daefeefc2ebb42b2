/**
 * Why something could not be read from or written to the disk. `name` is the browser's own word for it
 * (`QuotaExceededError`, `UnknownError`, …), for a report; the interface has a sentence for each kind.
 * - `full`      no room: the browser's quota, or the disk
 * - `conflict`  another tab has written this issue; ours was refused so that theirs is kept
 * - `newer`     a newer version of Galley has taken over the database
 * - `missing`   the issue is not there any more
 * - `unprinted` the document could not be turned into text
 * - `other`     anything else: closed, blocked, damaged, not allowed
 */
export interface SaveFailure {
  readonly kind: "full" | "conflict" | "newer" | "missing" | "unprinted" | "other";
  readonly name: string;
}
