import { useTranslation } from "react-i18next";
import type { OpenIssue } from "../../session/open-issue/open-issue-state.ts";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";
import { useLanguage } from "../texts/use-language.ts";
import { switchChanges } from "./switch-changes.ts";

/** Reads the open issue as another newsletter's, says what that changes, and takes it back. */
export function useSwitchProfile(): (profileId: string) => void {
  const { t } = useTranslation();
  const language = useLanguage();
  const { openIssue } = useSession();
  const opened = (): OpenIssue | null => {
    const { current } = openIssue.getState();
    return current.kind === "open" ? current : null;
  };
  return (profileId) => {
    const before = opened();
    openIssue.getState().switchProfile(profileId);
    const after = opened();
    if (!before || !after || before.profile === after.profile) return;
    const { fileName, found, lost } = switchChanges(readingOf(before), readingOf(after));
    const list = new Intl.ListFormat(language);
    const said = [
      t("editorScreen.switched.now", { name: after.profile.name }),
      fileName !== null && t("editorScreen.switched.file", { name: fileName }),
      found.length > 0 && t("editorScreen.switched.found", { titles: list.format(found) }),
      lost.length > 0 && t("editorScreen.switched.lost", { titles: list.format(lost) }),
    ];
    showToast(said.filter(Boolean).join(" "), {
      name: t("common.undo"),
      run() {
        if (opened()?.id === before.id) openIssue.getState().switchProfile(before.profile.id);
      },
    });
  };
}

function readingOf({ state, profile, fileName }: OpenIssue) {
  return { doc: state.doc, profile, fileName };
}
