import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { IncomingFile, OpenOutcome } from "../../session/library/library-state.ts";
import { isPictureFile } from "../../issue/figures/picture-files.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { askAboutFiles } from "../shell/overlays.ts";
import { useLibrary } from "../shell/session-context.ts";

/**
 * Opens files: says what became of each, asks about those that differ from an issue here, and goes to a single one, unless
 * somebody `stays` with what came with them, or is elsewhere by then.
 */
export function useOpenFiles(): (files: readonly IncomingFile[], stays?: boolean) => Promise<void> {
  const { t } = useTranslation();
  const openFiles = useLibrary((state) => state.openFiles);
  return useCallback(
    async (files, stays = false) => {
      if (files.length === 0) return;
      const { hash } = window.location;
      const outcomes = await openFiles(files);
      // Reading takes a while: who has gone to another screen meanwhile is not fetched back.
      const remains = stays || window.location.hash !== hash;
      const opened = outcomes.filter((outcome) => outcome.kind === "opened");
      if ((outcomes.length > 1 || remains) && opened.length > 0)
        showToast(t("library.opened", { count: opened.length }));
      for (const outcome of outcomes) {
        if (outcome.kind === "refused") {
          const isPicture = isPictureFile({ type: "", name: outcome.fileName });
          const reason = isPicture ? "picture" : outcome.reason;
          showToast(t(`library.refused.${reason}`, { name: outcome.fileName }));
        }
        if (outcome.kind === "failed") showToast(failureText(t, outcome.failure));
        if (outcome.kind === "same") showToast(t("library.unchanged", { name: outcome.fileName }));
      }
      askAboutFiles(outcomes.filter((outcome) => outcome.kind === "changed"));
      if (remains) return;
      const id = singleIssue(outcomes);
      if (id !== null) go({ screen: "issue", id, part: "text" });
      else if (opened.length > 0) go({ screen: "library" });
    },
    [openFiles, t],
  );
}

/** The issue to show when one file was chosen and it is in the library now. */
function singleIssue(outcomes: readonly OpenOutcome[]): string | null {
  const [only, ...others] = outcomes;
  if (!only || others.length > 0) return null;
  return only.kind === "opened" || only.kind === "same" ? only.id : null;
}
