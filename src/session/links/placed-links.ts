import type { PlacedLink } from "../../editor/links/link-desk.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { Clock } from "../../store/clock.ts";
import { keyOfLink } from "./link-keys.ts";
import type { LinkStores } from "./link-knowledge.ts";

/** A hand may rest in a word for a while: how often, and how far apart in milliseconds, a title is offered again. */
const ATTEMPTS = 60;
const ATTEMPT_AFTER = 1_000;

export interface Placing {
  /** Notes where links were put, and asks what is not known of them; titles fill in where nobody has written. */
  readonly placed: (links: readonly PlacedLink[]) => void;
  /** Whether a link came out of the inbox since the issue was opened. */
  readonly wasWaiting: (id: string) => boolean;
}

export function createPlacing(
  { caught, metadata }: LinkStores,
  issueId: string,
  clock: Clock,
  editor: () => EditorHandle | null,
): Placing {
  const fromInbox = new Set<string>();

  return {
    placed(links) {
      for (const { id } of links) if (id !== null) fromInbox.add(id);
      void keep(links);
      for (const { arrived } of links) void ask(arrived.href, arrived.title);
    },
    wasWaiting: (id) => fromInbox.has(id),
  };

  async function keep(links: readonly PlacedLink[]): Promise<void> {
    const { place, keepPlaced } = caught.getState();
    const moved = distinct(links.map(({ section }) => section)).map((section) => {
      const ids = links.flatMap((link) =>
        link.section === section && link.id !== null ? [link.id] : [],
      );
      return ids.length > 0 && place(ids, { issueId, section });
    });
    const kept = distinct(links.map(({ from }) => from)).map((from) => {
      const straight = links.filter((link) => link.from === from && link.id === null);
      const given = straight.map(({ link, arrived, section }) => {
        return { found: { ...link, note: "" }, href: arrived.href, section };
      });
      return given.length > 0 && keepPlaced(given, issueId, from);
    });
    // They stand in the issue, which is saved by itself; what cannot be noted beside it is not worth an error.
    await Promise.all([...moved, ...kept]);
  }

  /** What a page says of itself stays; a paper's authors and date are asked for even where its title came along. */
  async function ask(href: string, title: string | null): Promise<void> {
    const key = keyOfLink(href);
    if (key === null || (title !== null && !/^(?:arxiv|doi):/.test(key))) return;
    const asked = await metadata.getState().ask(href);
    if (asked.kind !== "known" || asked.facts.title === null || title !== null) return;
    fill(href, asked.facts.title, ATTEMPTS);
    await caught.getState().giveTitle(key, asked.facts.title, asked.from);
  }

  function fill(href: string, title: string, attempts: number): void {
    const shown = editor();
    if (shown?.fillLink(href, { title }) || attempts === 0) return;
    clock.later(ATTEMPT_AFTER, () => editor() === shown && fill(href, title, attempts - 1));
  }
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
