import { isPlace, type UnsavedCopyStorage } from "./unsaved-copy.ts";
import type { PlaceRecord } from "./records.ts";

/** Before the id of the issue. */
const PREFIX = "galley:place:";

/** Leaves behind where the reader was as the page goes, at once; see `UnsavedCopy` for why. Where the storage is full nothing is left. */
export function keepUnsavedPlace(storage: UnsavedCopyStorage, { id, ...place }: PlaceRecord): void {
  try {
    storage?.setItem(PREFIX + id, JSON.stringify(place));
  } catch {
    // The reader finds the place alone.
  }
}

/** What a page left behind of an issue, once; null where none did. */
export function takeUnsavedPlace(storage: UnsavedCopyStorage, id: string): PlaceRecord | null {
  const stored = storage?.getItem(PREFIX + id) ?? null;
  if (stored === null) return null;
  storage?.removeItem(PREFIX + id);
  try {
    const place: unknown = JSON.parse(stored);
    return isPlace(place) ? { id, ...place } : null;
  } catch {
    return null;
  }
}
