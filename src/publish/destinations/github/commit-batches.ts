import type { FileChange } from "../destination.ts";
import { GitHubError } from "./github-refusal.ts";

/** Base64 writes three bytes as four characters. */
const PART = 3 * 0x2000;

/**
 * The changes in as few commits as GitHub takes, each of at most so many characters, in order: what comes first does not
 * need what comes later. Throws where one file alone is too large.
 */
export function commitBatches(
  changes: readonly FileChange[],
  most: number,
): readonly (readonly FileChange[])[] {
  const batches: FileChange[][] = [];
  let room = 0;
  for (const change of changes) {
    const needed = sentLength(change);
    if (needed > most)
      throw new GitHubError({
        kind: "too-large",
        path: change.path,
        size: change.bytes?.length ?? 0,
      });
    if (needed > room) {
      batches.push([]);
      room = most;
    }
    room -= needed;
    batches.at(-1)?.push(change);
  }
  return batches;
}

/** Its path and what stands around both are far below a thousand characters. */
function sentLength({ bytes }: FileChange): number {
  return Math.ceil((bytes?.length ?? 0) / 3) * 4 + 1_000;
}

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PART))));
  return parts.join("");
}
