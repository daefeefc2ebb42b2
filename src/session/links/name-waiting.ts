import type { StoreApi } from "zustand/vanilla";
import type { ArrivalWay, InboxLink, InboxState } from "../inbox/inbox-state.ts";
import type { Page } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";

/** Of a long list without titles only so many are asked for: nobody should be asked a thousand things at once. */
const MOST_ASKED = 30;

/** Where links wait, who knows their titles, and what tells that it is worth asking (again). */
export interface WaitingNames {
  readonly inbox: StoreApi<InboxState>;
  readonly metadata: StoreApi<MetadataState>;
  readonly events: Events;
  readonly page: Pick<Page, "onShow" | "onOnline">;
}

/**
 * Links that wait without a title get the one that a source knows, the newest first, one after the other. A tab asks for
 * those that it added, and for those that waited when it was opened; each thing once, and again only where nobody could
 * answer, as soon as somebody may. Ends when the result is called.
 */
export function nameWaiting({ inbox, metadata, events, page }: WaitingNames): () => void {
  /** What this tab is to ask for, by id; what could not be answered is put off. */
  const wanted = new Set<string>();
  const putOff = new Set<string>();
  let hasRead = false;
  let underWay = false;
  let ended = false;

  function next(): InboxLink | null {
    const newest = inbox.getState().waiting.slice(0, MOST_ASKED);
    return newest.find((link) => wanted.has(link.id) && isForAsking(link)) ?? null;
  }

  async function nameNext(): Promise<void> {
    const link = next();
    if (!link?.key || ended) return;
    wanted.delete(link.id);
    const answer = await metadata.getState().ask(link.href);
    if (answer.kind === "failed" || answer.kind === "not-asked") putOff.add(link.id);
    if (answer.kind === "known" && answer.facts.title !== null)
      await inbox.getState().giveTitle(link.key, answer.facts.title, answer.from);
    await nameNext();
  }

  async function run(): Promise<void> {
    if (underWay) return;
    underWay = true;
    try {
      await nameNext();
    } catch {
      // A title that cannot be kept is not worth an error: the link is there.
    } finally {
      underWay = false;
    }
  }

  function again(): void {
    for (const id of putOff) wanted.add(id);
    putOff.clear();
    if (wanted.size > 0) void run();
  }

  function takeFirst(): void {
    const { status, waiting } = inbox.getState();
    if (hasRead || status !== "ready") return;
    hasRead = true;
    for (const { id } of waiting.slice(0, MOST_ASKED)) wanted.add(id);
    if (wanted.size > 0) void run();
  }

  const ends = [
    inbox.subscribe(takeFirst),
    events.on((message, own) => {
      if (message.kind !== "inbox" || !own) return;
      for (const id of message.ids) wanted.add(id);
      if (wanted.size > 0) void run();
    }),
    metadata.subscribe((now, before) => {
      const isFree = now.troubles.length < before.troubles.length;
      const isThere = now.companion === true && before.companion !== true;
      if (isFree || isThere || now.switches !== before.switches) again();
    }),
    page.onShow(again),
    page.onOnline(again),
  ];
  return () => {
    ended = true;
    for (const end of ends) end();
  };
}

/** Any site can send a link here in Galley's address: it is asked about once it was put into an issue, not before. */
const BY_ADDRESS: ReadonlySet<string> = new Set<ArrivalWay>(["bookmarklet", "share"]);

function isForAsking({ title, key, from }: InboxLink): boolean {
  return title === null && key !== null && !BY_ADDRESS.has(from);
}
