import type { TFunction } from "i18next";
import type { StoreApi } from "zustand/vanilla";
import type { ArchiveState } from "../../session/archive/archive-state.ts";
import { goToOccurrence, occurrenceName } from "../open-issue/occurrences.ts";
import type { LinkWhereabouts } from "./inbox-host.ts";

/** Where a thing was linked last, in an issue of the library or the archive that is not the open one; null: nowhere. */
export function lastOccurrence(
  key: string,
  archive: StoreApi<ArchiveState>,
  openId: string | null,
  t: TFunction,
): LinkWhereabouts | null {
  const last = archive
    .getState()
    .occurrences(key)
    .find(({ of }) => of.kind === "post" || of.id !== openId);
  if (!last) return null;
  return {
    label: t("inbox.sentIn", { issue: occurrenceName(t, last) }),
    go: () => void goToOccurrence(archive, last, key, t),
  };
}
