import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { linksIn } from "../../issue/questions/index.ts";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";

/** Asks all links of the open issue whether they still answer, and says how that went; each is marked beside its item. */
export function useCheckLinks(): () => Promise<void> {
  const { t } = useTranslation();
  const { openIssue, linkAnswers, metadata } = useSession();
  return useCallback(async () => {
    const { current } = openIssue.getState();
    if (current.kind !== "open") return;
    const hrefs = new Set(
      linksIn(current.state.doc)
        .map(({ href }) => href)
        .filter((href) => /^https?:/i.test(href)),
    );
    if (hrefs.size === 0) return showToast(t("editorScreen.links.noLinks"));
    const { checking } = linkAnswers.getState();
    if (checking) {
      // A check goes on where the issue is left for another.
      const isOfThis = [...hrefs].some((href) => checking.hrefs.has(href));
      const count = checking.hrefs.size;
      return showToast(
        t(isOfThis ? "editorScreen.links.checking" : "editorScreen.links.busy", { count }),
      );
    }
    if (!(await metadata.getState().findCompanion()))
      return showToast(t("editorScreen.links.noCompanion"));
    showToast(t("editorScreen.links.checking", { count: hrefs.size }));
    const check = await linkAnswers.getState().check([...hrefs]);
    if (check === null) return;
    const { end, asked, lost, unasked } = check;
    if (lost > 0) showToast(t("editorScreen.links.someLost", { count: lost }));
    if (end !== "done") return showToast(t(`editorScreen.links.${end}`));
    if (lost === 0 && asked > 0) showToast(t("editorScreen.links.allAnswer", { count: asked }));
    if (unasked > 0) showToast(t("editorScreen.links.unasked", { count: unasked }));
  }, [openIssue, linkAnswers, metadata, t]);
}
