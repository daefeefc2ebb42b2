import type { PlaceRecord } from "./records.ts";

/**
 * What a page leaves behind of an issue as it goes. A save that begins in `pagehide` may come to nothing: measured in
 * Chromium, a connection that closes with its page takes back what the disk has not got to, also where it was told to
 * commit. `localStorage` has a text as soon as the call returns.
 */
export interface Parting {
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

export type PartingStorage = Pick<
  Storage,
  "getItem" | "setItem" | "removeItem" | "key" | "length"
> | null;

const PREFIX = "galley:parting:";

/** Leaves it behind, at once, in place of a former one of the issue. Where the storage is full nothing is left. */
export function leaveParting(storage: PartingStorage, id: string, parting: Parting): void {
  try {
    storage?.setItem(PREFIX + id, JSON.stringify(parting));
  } catch {
    // The save that is begun beside it is all there is then.
  }
}

/** What a page left behind of an issue; null where none did. */
export function readParting(storage: PartingStorage, id: string): Parting | null {
  const stored = storage?.getItem(PREFIX + id) ?? null;
  try {
    const value: unknown = stored === null ? null : JSON.parse(stored);
    return isParting(value) ? value : null;
  } catch {
    return null;
  }
}

export function forgetParting(storage: PartingStorage, id: string): void {
  storage?.removeItem(PREFIX + id);
}

/** The ids of the issues of which a page left something behind. */
export function partedIssues(storage: PartingStorage): readonly string[] {
  const keys = Array.from(
    { length: storage?.length ?? 0 },
    (_, index) => storage?.key(index) ?? "",
  );
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function isParting(value: unknown): value is Parting {
  if (typeof value !== "object" || value === null) return false;
  const { seq, epoch, text, place, at }: { [key in keyof Parting]?: unknown } = value;
  return (
    typeof text === "string" && areNumbers(seq, epoch, at) && (place === null || isPlace(place))
  );
}

function isPlace(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { anchor, head, scroll, folds }: { [key in keyof PlaceRecord]?: unknown } = value;
  return areNumbers(anchor, head, scroll) && Array.isArray(folds) && areNumbers(...folds);
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((each) => typeof each === "number");
}
