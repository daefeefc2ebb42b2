import type { LibraryRow } from "../../session/library/library-state.ts";

/**
 * The ids of issues that another one has the number, the words and the day of: what was kept beside an issue, or restored, is
 * told from it by its file's name alone.
 */
export function alikeAmong(
  rows: readonly Pick<LibraryRow, "id" | "number" | "title" | "date">[],
): ReadonlySet<string> {
  const alike = new Map<string, string[]>();
  for (const { id, number, title, date } of rows) {
    const looks = JSON.stringify([number, title, date]);
    alike.set(looks, [...(alike.get(looks) ?? []), id]);
  }
  return new Set([...alike.values()].filter(({ length }) => length > 1).flat());
}
