import type { StoreApi } from "zustand/vanilla";
import type { PlacedLink } from "../../editor/core/link-service.ts";
import type { InboxState } from "../inbox/inbox-state.ts";
import { samenessOf } from "../core/link-keys.ts";

/** A link that this tab has put into the issue since it was opened. */
export interface OwnPlacement {
  readonly id: string;
  /** What makes it the same as a link of the text. */
  readonly sameness: string;
  readonly section: string;
  /** It came out of the inbox, and not straight from outside. */
  readonly waited: boolean;
  /** Whether it is in the text, as far as undo and redo go. */
  isThere: boolean;
}

export interface PlacedSteps {
  /** Keeps where links were put. */
  readonly placed: (links: readonly PlacedLink[]) => void;
  /** What was put so far, in order, once the disk has all of it. */
  readonly own: () => Promise<readonly OwnPlacement[]>;
}

/** They stand in the issue, which is saved by itself: what cannot be kept beside it is not worth an error. */
export function createPlacing(inbox: StoreApi<InboxState>, issueId: string): PlacedSteps {
  const own: OwnPlacement[] = [];
  let keeping: Promise<void> = Promise.resolve();

  async function keep(links: readonly PlacedLink[]): Promise<void> {
    const { place, keepPlaced } = inbox.getState();
    const waited = links.flatMap(({ id, ...link }) => (id === null ? [] : [{ id, ...link }]));
    const straight = links.filter(({ id }) => id === null);
    for (const { id, arrived, section } of waited) note(id, arrived.href, section, true);
    const moving = distinct(waited.map(({ section }) => section)).map((section) =>
      place(
        waited.filter((link) => link.section === section).map(({ id }) => id),
        { issueId, section },
      ),
    );
    const putting = distinct(straight.map(({ from }) => from)).map(async (from) => {
      const ofWay = straight.filter((link) => link.from === from);
      const kept = await keepPlaced(
        ofWay.map(({ link, arrived, section }) => {
          return { found: { ...link, note: "" }, href: arrived.href, section };
        }),
        issueId,
        from,
      );
      if (!kept.ok) return;
      for (const [index, { arrived, section }] of ofWay.entries()) {
        const id = kept.ids[index];
        if (id) note(id, arrived.href, section, false);
      }
    });
    await Promise.all([...moving, ...putting]);
  }

  function note(id: string, href: string, section: string, waited: boolean): void {
    // Put anew after an undo, it is the latest, and where it stands now.
    const known = own.findIndex((each) => each.id === id);
    if (known >= 0) own.splice(known, 1);
    own.push({ id, sameness: samenessOf(href), section, waited, isThere: true });
  }

  return {
    placed(links) {
      const before = keeping;
      keeping = Promise.all([before, keep(links)]).then(
        () => undefined,
        () => undefined,
      );
    },
    async own() {
      await keeping;
      return own;
    },
  };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
