import type { UnsavedCopyStorage } from "../unsaved-copy.ts";

/** `localStorage` over a map. */
export function memoryStorage(entries: Map<string, string>): NonNullable<UnsavedCopyStorage> {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
