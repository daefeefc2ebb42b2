import type { TFunction } from "i18next";
import type { StoreApi } from "zustand/vanilla";
import type { Outcome } from "../../session/core/attempt.ts";
import type { InboxLink, InboxState } from "../../session/inbox/inbox-state.ts";
import type { Step } from "./steps.ts";

/** What taking links away, or back into the inbox, asks of the actions beside it. */
interface AwayTools {
  readonly inbox: StoreApi<InboxState>;
  readonly words: () => TFunction;
  /** Says where something could not be done; whether it was. */
  readonly tell: (done: Promise<Outcome>) => Promise<boolean>;
  /** Says what was done once it is, and offers to take it back; the key for that may come before. */
  readonly offerUndoOnce: (done: Promise<boolean>, text: string, step: Step) => void;
}

interface Away {
  readonly remove: (links: readonly InboxLink[]) => void;
  readonly unplace: (links: readonly InboxLink[]) => void;
}

/** Throws links away, and brings placed ones back; each can be taken back, and done again. */
export function createAway({ inbox, words, tell, offerUndoOnce }: AwayTools): Away {
  function remove(links: readonly InboxLink[]): void {
    const ids = links.map(({ id }) => id);
    // The rows are gone at once, so the key that takes this back may come before the disk has answered.
    const removed = tell(inbox.getState().remove(ids));
    offerUndoOnce(removed, words()("inbox.removed", { count: ids.length }), {
      takeBack: () =>
        void removed.then((isGone) => isGone && tell(inbox.getState().bringBack(ids))),
      again: () => remove(links),
    });
  }

  async function placeAgain(links: readonly InboxLink[]): Promise<void> {
    for (const { id, placed } of links)
      if (placed) await tell(inbox.getState().place([id], placed));
  }

  function unplace(links: readonly InboxLink[]): void {
    const done = tell(inbox.getState().unplace(links.map(({ id }) => id)));
    offerUndoOnce(done, words()("inbox.unplaced", { count: links.length }), {
      takeBack: () => void done.then((isBack) => (isBack ? placeAgain(links) : undefined)),
      again: () => unplace(links),
    });
  }

  return { remove, unplace };
}
