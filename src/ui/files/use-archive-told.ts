import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveReading } from "../../session/archive/archive-state.ts";
import { showToast } from "../kit/toasts.tsx";

/** More names than this say no more. */
const MOST_NAMES = 3;

/** Says what reading a folder or files came to. */
export function useArchiveTold(): (reading: ArchiveReading) => void {
  const { t } = useTranslation();
  return useCallback(
    (reading) => {
      if (reading.kind === "none" || reading.kind === "no-picker") return;
      if (reading.kind === "read")
        showToast(
          reading.changed === 0
            ? t("archive.told.same")
            : t("archive.told.read", { count: reading.changed }),
        );
      else showToast(t(`archive.told.${reading.kind}`));
      if (reading.kind === "read" && reading.clone !== undefined)
        showToast(t("archive.told.clone", { name: reading.clone }));
      const refused = "refused" in reading ? reading.refused : [];
      if (refused.length > 0) {
        showToast(t("archive.told.refused", { count: refused.length, names: some(refused) }));
      }
      const unread = "unread" in reading ? (reading.unread ?? []) : [];
      if (unread.length > 0)
        showToast(t("archive.told.unread", { count: unread.length, names: some(unread) }));
    },
    [t],
  );
}

function some(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? ", …" : "");
}
