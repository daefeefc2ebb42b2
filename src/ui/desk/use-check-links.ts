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
      linksIn(current.issue.doc)
        .map(({ href }) => href)
        .filter((href) => /^https?:/i.test(href)),
    );
    if (hrefs.size === 0) return showToast(t("desk.links.noLinks"));
    if (metadata.getState().companion !== true) return showToast(t("desk.links.noCompanion"));
    showToast(t("desk.links.checking", { count: hrefs.size }));
    const lost = await linkAnswers.getState().check([...hrefs]);
    if (lost === null) return;
    showToast(
      lost === 0
        ? t("desk.links.allAnswer", { count: hrefs.size })
        : t("desk.links.someLost", { count: lost }),
    );
  }, [openIssue, linkAnswers, metadata, t]);
}
