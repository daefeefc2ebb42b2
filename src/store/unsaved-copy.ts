import type { PlaceRecord } from "./records.ts";

/**
 * What a page leaves behind of an issue as it goes. A save that begins in `pagehide` may come to nothing: measured in
 * Chromium, a connection that closes with its page takes back what the disk has not got to, also where it was told to
 * commit. `localStorage` has a text as soon as the call returns.
 */
export interface UnsavedCopy {
  /** Of the last save that the page knew to be on the disk; see `WritingPoint`. */
  readonly seq: number;
  readonly epoch: number;
  /** The whole text of the issue. */
  readonly text: string;
  /** Where the reader was; null where that is not known. */
  readonly place: Omit<PlaceRecord, "id"> | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type UnsavedCopyStorage = Pick<
  Storage,
  "getItem" | "setItem" | "removeItem" | "key" | "length"
> | null;

/** Before the id of the issue. It is on disks as it is: another name would leave copies behind that nobody reads. */
const PREFIX = "galley:parting:";

/** Leaves it behind, at once, in place of a former one of the issue. Where the storage is full nothing is left. */
export function keepUnsavedCopy(storage: UnsavedCopyStorage, id: string, copy: UnsavedCopy): void {
  try {
    storage?.setItem(PREFIX + id, JSON.stringify(copy));
  } catch {
    // The save that is begun beside it is all there is then.
  }
}

/** What a page left behind of an issue; null where none did. */
export function readUnsavedCopy(storage: UnsavedCopyStorage, id: string): UnsavedCopy | null {
  const stored = storage?.getItem(PREFIX + id) ?? null;
  try {
    const value: unknown = stored === null ? null : JSON.parse(stored);
    return isUnsavedCopy(value) ? value : null;
  } catch {
    return null;
  }
}

export function deleteUnsavedCopy(storage: UnsavedCopyStorage, id: string): void {
  storage?.removeItem(PREFIX + id);
}

/** The ids of the issues of which a page left something behind. */
export function issuesWithUnsavedCopy(storage: UnsavedCopyStorage): readonly string[] {
  const keys = Array.from(
    { length: storage?.length ?? 0 },
    (_, index) => storage?.key(index) ?? "",
  );
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function isUnsavedCopy(value: unknown): value is UnsavedCopy {
  if (typeof value !== "object" || value === null) return false;
  const { seq, epoch, text, place, at }: { [key in keyof UnsavedCopy]?: unknown } = value;
  return (
    typeof text === "string" && areNumbers(seq, epoch, at) && (place === null || isPlace(place))
  );
}

/** Whether what a page left behind is a place. */
export function isPlace(value: unknown): value is Omit<PlaceRecord, "id"> {
  if (typeof value !== "object" || value === null) return false;
  const { anchor, head, scroll, folds }: { [key in keyof PlaceRecord]?: unknown } = value;
  return areNumbers(anchor, head, scroll) && Array.isArray(folds) && areNumbers(...folds);
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((each) => typeof each === "number");
}
