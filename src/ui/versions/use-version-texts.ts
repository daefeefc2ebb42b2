import { useTranslation } from "react-i18next";
import type { ListedVersion } from "../../session/versions/versions-state.ts";
import { exactMoment } from "../dates/exact-moment.ts";
import { groupOf } from "./version-groups.ts";

/** What is said of a version, as of `now`. */
export function useVersionTexts(now: number) {
  const { t } = useTranslation();
  return {
    when: (version: ListedVersion): string => {
      const { at } = version;
      const minute = exactMoment(at, now, (time) => t("library.yesterday", { time }));
      // Several saves of a minute are told apart.
      const seconds = String(new Date(at).getSeconds()).padStart(2, "0");
      return groupOf(version, now) === "minutes" ? `${minute}:${seconds}` : minute;
    },
    why: ({ reason, isDamaged }: ListedVersion): string | null => {
      if (isDamaged) return t("versions.damaged");
      if (!reason) return null;
      const { kind, name = "", count = 0 } = reason;
      return t(`versions.reasons.${kind}`, { name, count });
    },
  };
}
export type VersionTexts = ReturnType<typeof useVersionTexts>;
