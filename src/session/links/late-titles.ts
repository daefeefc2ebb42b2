import type { StoreApi } from "zustand/vanilla";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { Clock } from "../../store/clock.ts";
import type { InboxState } from "../inbox/inbox-state.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";
import { keyOfLink } from "../core/link-keys.ts";

/** A hand may rest in a word for a while: how often, and how far apart in milliseconds, a title is offered again. */
const ATTEMPTS = 60;
const ATTEMPT_AFTER = 1_000;

export interface LateTitles {
  /** Asks what is not known of a link that was put into the text; its title fills in where nobody has written. */
  readonly ask: (href: string, title: string | null) => void;
  /** Asks again for the links of the issue whose title never came: nobody could be asked then. */
  readonly askAgain: () => void;
}

export function createLateTitles(
  {
    inbox,
    metadata,
  }: { readonly inbox: StoreApi<InboxState>; readonly metadata: StoreApi<MetadataState> },
  issueId: string,
  clock: Clock,
  editor: () => EditorHandle | null,
): LateTitles {
  const underWay = new Set<string>();

  /** What a page says of itself stays; a paper's authors and date are asked for even where its title came along. */
  async function askNow(href: string, title: string | null): Promise<void> {
    const key = keyOfLink(href);
    if (key === null || (title !== null && !/^(?:arxiv|doi):/.test(key))) return;
    const asked = await metadata.getState().ask(href);
    if (asked.kind !== "known" || asked.facts.title === null || title !== null) return;
    const { title: found } = asked.facts;
    // Where the text was left before, or the caret never leaves the place, there is no title in it: it is not kept as
    // given, and asked for again when the issue is opened.
    fill(href, found, ATTEMPTS, () => void inbox.getState().giveTitle(key, found, asked.from));
  }

  function fill(href: string, title: string, attempts: number, filled: () => void): void {
    const shown = editor();
    if (shown?.fillLink(href, { title })) return filled();
    if (attempts === 0) return;
    clock.later(ATTEMPT_AFTER, () => {
      if (editor() === shown) fill(href, title, attempts - 1, filled);
    });
  }

  function ask(href: string, title: string | null): void {
    if (underWay.has(href)) return;
    underWay.add(href);
    const end = () => underWay.delete(href);
    askNow(href, title).then(end, end);
  }

  return {
    ask,
    askAgain() {
      for (const { href, title, placed } of inbox.getState().placed)
        if (placed?.issueId === issueId && title === null) ask(href, null);
    },
  };
}
