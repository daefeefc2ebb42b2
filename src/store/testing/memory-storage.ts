import type { PartingStorage } from "../parting.ts";

/** `localStorage` over a map. */
export function memoryStorage(entries: Map<string, string>): NonNullable<PartingStorage> {
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
