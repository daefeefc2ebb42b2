import type { WrittenRecord } from "../watch-writes.ts";
import { COPIED_STORES, type CopiedStore } from "./copied-records.ts";

/** What the copy has to be brought up to. */
export interface Due {
  /** By their ids, whether they were deleted for good. */
  readonly issues: Map<string, boolean>;
  /** The small stores, each with the keys that were deleted. */
  readonly records: Map<CopiedStore, Set<string>>;
  /** Issues whose figures have changed, by their ids, and whether they were deleted for good. */
  readonly figures: Map<string, boolean>;
  /** Hashes of pictures whose bytes are to be copied. */
  readonly pictures: Set<string>;
  /** Hashes of pictures that were deleted. */
  readonly gonePictures: Set<string>;
}

export function noneDue(): Due {
  return {
    issues: new Map(),
    records: new Map(),
    figures: new Map(),
    pictures: new Set(),
    gonePictures: new Set(),
  };
}

export function hasDue(due: Due): boolean {
  return Object.values(due).some(({ size }: { readonly size: number }) => size > 0);
}

/** Whether there is something else to be copied than the bytes of pictures. */
export function hasRecordsDue({ issues, records, figures }: Due): boolean {
  return issues.size + records.size + figures.size > 0;
}

/** Notes what was written to the database. */
export function takeDue(due: Due, written: readonly WrittenRecord[]): void {
  for (const { store, key, gone } of written) {
    const small = COPIED_STORES.find((each) => each === store);
    if (small) noteRecord(due, small, key, gone);
    if (key === null) continue;
    if (isOfIssue(store))
      due.issues.set(key, store === "issues" ? gone : (due.issues.get(key) ?? false));
    // An issue that goes takes its figures along; another change of it says nothing of them.
    if (store === "figures" || (store === "issues" && gone))
      due.figures.set(key, store === "issues");
    if (store === "pictures" && gone) due.gonePictures.add(key);
  }
}

function noteRecord(due: Due, store: CopiedStore, key: string | null, gone: boolean): void {
  const keys = due.records.get(store) ?? new Set();
  due.records.set(store, keys);
  if (key === null) return;
  if (gone) keys.add(key);
  else keys.delete(key);
}

/** Adds to `due` what came after it. */
export function addDue(due: Due, later: Due): void {
  for (const [id, gone] of later.issues) due.issues.set(id, gone);
  for (const [id, gone] of later.figures) due.figures.set(id, gone);
  for (const [store, gone] of later.records)
    due.records.set(store, new Set([...(due.records.get(store) ?? []), ...gone]));
  for (const hash of later.pictures) due.pictures.add(hash);
  for (const hash of later.gonePictures) due.gonePictures.add(hash);
}

function isOfIssue(store: string): boolean {
  return store === "issues" || store === "heads" || store === "openings";
}
