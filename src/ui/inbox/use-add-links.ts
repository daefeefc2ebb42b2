import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ArrivalWay, Incoming, AddTransferOutcome } from "../../session/inbox/inbox-state.ts";
import { mayHoldLinks } from "../../session/inbox/incoming.ts";
import { showArrived, showNotice } from "../shell/left-pane.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useInbox } from "../shell/session-context.ts";
import { arrivalWords } from "./arrival-words.ts";

/** `by`: what the person did. What comes in a file of links is from the file, by whatever way that came. */
export type AddIncoming = (
  incoming: Incoming,
  by: Extract<ArrivalWay, "drop" | "paste" | "file">,
) => Promise<AddTransferOutcome>;

/**
 * Adds the links in something, says what became of them, and shows the first of them in the inbox that is open.
 * `onAdded` hears which came, and how they are thrown away again.
 */
export function useAddLinks(
  onAdded?: (ids: readonly string[], takeBack: () => void) => () => void,
): AddIncoming {
  const { t } = useTranslation();
  const addTransfer = useInbox((state) => state.addTransfer);
  const remove = useInbox((state) => state.remove);
  return useCallback(
    async (incoming, by) => {
      const isFile = incoming.files.some(({ name }) => mayHoldLinks(name));
      const outcome = await addTransfer(incoming, isFile ? "file" : by);
      showNotice(outcome.ok === "nothing" || outcome.ok === "none" ? outcome.ok : null);
      if (outcome.ok === false) showToast(failureText(t, outcome.failure));
      if (outcome.ok !== true) return outcome;
      const { added, known } = outcome;
      const first = added[0] ?? known[0];
      if (first !== undefined) showArrived(first);
      if (added.length === 0) {
        showToast(arrivalWords(t, outcome));
        return outcome;
      }
      const undo = async () => {
        const removed = await remove(added);
        if (!removed.ok) showToast(failureText(t, removed.failure));
      };
      const run = () => void undo();
      const once = onAdded?.(added, run) ?? run;
      showToast(arrivalWords(t, outcome), { name: t("common.undo"), run: once });
      return outcome;
    },
    [addTransfer, onAdded, remove, t],
  );
}
