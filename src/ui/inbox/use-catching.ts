import type { TFunction } from "i18next";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AddTransferOutcome, Incoming } from "../../session/inbox/inbox-state.ts";
import { mayHoldLinks } from "../../session/inbox/incoming.ts";
import { failureText } from "../notices/failure-text.ts";
import { useInbox } from "../shell/session-context.ts";
import { arrivalWords } from "./arrival-words.ts";

/** A link that came while the window stood on top. */
export interface CaughtLink {
  readonly id: string;
  /** It waited before. */
  readonly isKnown: boolean;
}

/** Further back nobody looks; all of them are in the inbox. */
const MOST_SHOWN = 20;

/** Adds links, and remembers those that came here, the latest first, with a sentence about the last ones. */
export function useCatching(): {
  readonly caught: readonly CaughtLink[];
  readonly said: string;
  readonly add: (incoming: Incoming, by: "drop" | "paste") => Promise<void>;
} {
  const { t } = useTranslation();
  const addTransfer = useInbox((state) => state.addTransfer);
  const [caught, setCaught] = useState<readonly CaughtLink[]>([]);
  const [said, setSaid] = useState("");
  const add = useCallback(
    async (incoming: Incoming, by: "drop" | "paste") => {
      const isFile = incoming.files.some(({ name }) => mayHoldLinks(name));
      const outcome = await addTransfer(incoming, isFile ? "file" : by);
      setSaid(wordsFor(outcome, t));
      if (outcome.ok !== true) return;
      const fresh = [
        ...outcome.added.map((id) => ({ id, isKnown: false })),
        ...outcome.known.map((id) => ({ id, isKnown: true })),
      ];
      const ids = new Set(fresh.map(({ id }) => id));
      setCaught((before) =>
        [...fresh, ...before.filter(({ id }) => !ids.has(id))].slice(0, MOST_SHOWN),
      );
    },
    [addTransfer, t],
  );
  return { caught, said, add };
}

function wordsFor(outcome: AddTransferOutcome, t: TFunction): string {
  if (outcome.ok === true) return arrivalWords(t, outcome);
  if (outcome.ok === false) return failureText(t, outcome.failure);
  return t(`inbox.${outcome.ok}`);
}
