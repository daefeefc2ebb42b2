import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CatchWay, Incoming, TransferCatching } from "../../session/caught/caught-state.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useCaught } from "../shell/session-context.ts";

export type Catch = (incoming: Incoming, from: CatchWay) => Promise<TransferCatching>;

/** Catches the links in something, and says how many came and how many were here already. */
export function useCatching(): Catch {
  const { t } = useTranslation();
  const catchTransfer = useCaught((state) => state.catchTransfer);
  const remove = useCaught((state) => state.remove);
  return useCallback(
    async (incoming, from) => {
      const outcome = await catchTransfer(incoming, from);
      if (outcome.ok === false) showToast(failureText(t, outcome.failure));
      if (outcome.ok !== true) return outcome;
      const { added, known } = outcome;
      if (added.length === 0) {
        showToast(t("inbox.known", { count: known.length }));
        return outcome;
      }
      const undo = async () => {
        const removed = await remove(added);
        if (!removed.ok) showToast(failureText(t, removed.failure));
      };
      const count = added.length;
      showToast(
        known.length > 0 ? t("inbox.caughtAndKnown", { count }) : t("inbox.caught", { count }),
        { name: t("common.undo"), run: () => void undo() },
      );
      return outcome;
    },
    [catchTransfer, remove, t],
  );
}
