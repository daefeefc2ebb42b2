import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CatchWay, Incoming, TransferCatching } from "../../session/caught/caught-state.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useCaught } from "../shell/session-context.ts";
import { caughtWords } from "./caught-words.ts";

export type Catch = (incoming: Incoming, from: CatchWay) => Promise<TransferCatching>;

/** Catches the links in something, and says what became of them. */
export function useCatching(): Catch {
  const { t } = useTranslation();
  const catchTransfer = useCaught((state) => state.catchTransfer);
  const remove = useCaught((state) => state.remove);
  return useCallback(
    async (incoming, from) => {
      const outcome = await catchTransfer(incoming, from);
      if (outcome.ok === false) showToast(failureText(t, outcome.failure));
      if (outcome.ok !== true) return outcome;
      const { added } = outcome;
      if (added.length === 0) {
        showToast(caughtWords(t, outcome));
        return outcome;
      }
      const undo = async () => {
        const removed = await remove(added);
        if (!removed.ok) showToast(failureText(t, removed.failure));
      };
      showToast(caughtWords(t, outcome), { name: t("common.undo"), run: () => void undo() });
      return outcome;
    },
    [catchTransfer, remove, t],
  );
}
