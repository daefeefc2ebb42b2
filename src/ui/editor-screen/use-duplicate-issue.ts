import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { go } from "../routes/use-route.ts";
import { useLibrary } from "../shell/session-context.ts";

/** Begins the next issue like this one, and goes there. */
export function useDuplicateIssue(): (id: string, name: string) => Promise<void> {
  const { t } = useTranslation();
  const duplicate = useLibrary((state) => state.duplicate);
  return async (id, name) => {
    const created = await duplicate(id);
    if (!created.ok) return showToast(failureText(t, created.failure));
    showToast(t("library.duplicated", { name }));
    go({ screen: "issue", id: created.id, part: "text" });
  };
}
