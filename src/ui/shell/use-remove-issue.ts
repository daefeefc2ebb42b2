import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useLibrary } from "./session-context.ts";

/** Takes an issue out of the library, and offers to bring it back. Resolves to whether it is gone. */
export function useRemoveIssue(): (id: string, name: string) => Promise<boolean> {
  const { t } = useTranslation();
  const remove = useLibrary((state) => state.remove);
  const restore = useLibrary((state) => state.restore);
  return useCallback(
    async (id, name) => {
      const outcome = await remove(id);
      if (!outcome.ok) {
        showToast(failureText(t, outcome.failure));
        return false;
      }
      const undo = async () => {
        const restored = await restore(id);
        if (!restored.ok) showToast(failureText(t, restored.failure));
      };
      showToast(t("library.deleted", { name }), { name: t("common.undo"), run: () => void undo() });
      return true;
    },
    [remove, restore, t],
  );
}
