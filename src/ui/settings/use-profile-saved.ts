import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { problemParameters } from "../texts/problem-parameters.ts";
import type { ProfileSaved } from "../../session/profiles/profiles-state.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";

/** Says how saving a profile went. */
export function useProfileSaved(): (saved: ProfileSaved, name: string) => void {
  const { t } = useTranslation();
  return useCallback(
    (saved, name) => {
      switch (saved.kind) {
        case "saved":
          return showToast(t("settings.profileSaved", { name }));
        case "wrong": {
          const [first] = saved.problems;
          if (!first) return;
          const message = t(`settings.problems.${first.key}`, problemParameters(first.parameters));
          return showToast(
            t("settings.profileRefused", {
              name,
              problem: t("settings.editor.atLine", { line: first.line, message }),
            }),
          );
        }
        case "id-taken":
          return showToast(t("settings.idTaken", { id: saved.id }));
        case "changed":
          return showToast(t("settings.editor.changedElsewhere"));
        case "refused":
          return showToast(t(`library.refused.${saved.reason}`, { name }));
        case "failed":
          return showToast(failureText(t, saved.failure));
      }
    },
    [t],
  );
}
