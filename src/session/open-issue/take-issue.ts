import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { issueLock, type Release } from "../../store/issue-lock.ts";
import {
  beginWriting,
  isNext,
  putPlace,
  type ReadIssue,
  readStoredIssue,
  type WritingPoint,
} from "../../store/issues.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import { takeUnsavedPlace } from "../../store/unsaved-place.ts";
import type { Environment } from "../environment/environment.ts";
import { keepLeftWords } from "./keep-left-words.ts";
import type { Place } from "./open-issue-state.ts";
import { quietly } from "./quietly.ts";
import { restoreUnsavedCopy } from "./restore-unsaved-copy.ts";

/** An issue of the disk in this tab's hands: with the right to write it, or (another tab has that) without. */
export interface TakenIssue {
  readonly kind: "taken";
  readonly stored: ReadIssue;
  /** The disk's, or a newer one that a page has left behind and the disk does not take in just now. */
  readonly text: string;
  /** Where the reader was in it. */
  readonly place: Place | null;
  readonly writing: WritingRight | null;
  /** Whether what a page had left behind of it is another issue now. */
  readonly hasLeftWords: boolean;
}

export interface WritingRight {
  readonly release: Release;
  /** Resolves when another tab has taken it over. */
  readonly lost: Promise<void>;
  readonly point: WritingPoint;
}

export type Taking =
  | TakenIssue
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly failure: SaveFailure };

/** So many milliseconds a tab that writes has to save and to give the issue up, before it is taken away. */
const PATIENCE = 1_000;

/**
 * Takes an issue, to write it if no other tab does; `takesOver`: to write it in place of one that does, whose saves the
 * disk refuses from then on. Never rejects.
 */
export async function takeIssue(
  environment: Environment,
  database: Database,
  id: string,
  takesOver = false,
): Promise<Taking> {
  const { locks, storage } = environment;
  let release: Release | null = null;
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  try {
    release = takesOver
      ? await locks.takeOver(issueLock(id), PATIENCE, lose)
      : await locks.acquire(issueLock(id), lose);
    const copy = release ? await restoreUnsavedCopy(storage, database, id) : null;
    const hasLeftWords =
      release !== null &&
      !copy &&
      (await keepLeftWords(environment, database, id).catch(() => false));
    const fresh = release && !copy ? await beginOrNull(database, id) : null;
    // What the other tab may still write must find its place taken.
    if (takesOver && !fresh) throw new DOMException("The disk takes nothing in.", "UnknownError");
    const stored = await readStoredIssue(database, id);
    if (!stored || stored.issue.removed) {
      release?.();
      return { kind: "missing" };
    }
    const left = takeUnsavedPlace(storage, id);
    if (left) quietly(putPlace(database, left));
    const point = fresh ?? { seq: stored.head.seq, epoch: stored.head.epoch };
    const last = copy && isNext(copy, stored.head) ? copy : null;
    return {
      kind: "taken",
      stored,
      text: last?.text ?? stored.head.text,
      place: last?.place ?? left ?? stored.place,
      writing: release ? { release, lost, point } : null,
      hasLeftWords,
    };
  } catch (error) {
    release?.();
    return { kind: "unreadable", failure: failureOf(error) };
  }
}

/**
 * null where the disk takes nothing in just now (full, damaged): the issue must open all the same, if only to be
 * downloaded. The lock still keeps other tabs from writing.
 */
async function beginOrNull(database: Database, id: string): Promise<WritingPoint | null> {
  try {
    return await beginWriting(database, id);
  } catch {
    return null;
  }
}
