import type { LibraryRow } from "../../session/library/library-state.ts";

/**
 * When something of the library last left the browser, or, where nothing has, when its oldest issue was last saved; null
 * where all that is here is elsewhere, too.
 */
export function lastLeft(
  issues: readonly Pick<LibraryRow, "kept" | "sample" | "savedAt">[],
  backupAt: number | null,
): number | null {
  const own = issues.filter(({ sample }) => !sample);
  const alone = own.filter(
    ({ kept, savedAt }) => kept.kind === "changed" && savedAt > (backupAt ?? 0),
  );
  if (alone.length === 0) return null;
  const left = own
    .filter(({ kept }) => kept.kind === "downloaded" || kept.kind === "written")
    .map(({ kept }) => kept.at);
  const times = backupAt === null ? left : [...left, backupAt];
  return times.length > 0 ? Math.max(...times) : Math.min(...own.map(({ savedAt }) => savedAt));
}
