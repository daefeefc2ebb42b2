import { createStore, type StoreApi } from "zustand/vanilla";
import { changeInboxLinks, listInboxLinks, mergeInboxLinks } from "../../store/inbox-links.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { Joined } from "./arrivals.ts";
import type { ArrivalWay, InboxState, FoundLink } from "./inbox-state.ts";
import { inSlices } from "./in-slices.ts";
import { isWaiting } from "./is-waiting.ts";

export interface InboxStore extends StoreApi<InboxState> {
  /** Reads the links from the disk. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
}

type Change = (record: InboxLinkRecord) => InboxLinkRecord;

/**
 * Every link that came in, waiting or placed. Changes to links that are there show at once, and go again where the disk refuses them;
 * links that come show when the disk has them.
 */
export function createInbox(
  environment: Environment,
  database: Database,
  events: Events,
): InboxStore {
  const { clock, newId, loadLinks } = environment;
  /** As the disk has them. */
  let records = new Map<string, InboxLinkRecord>();
  /** Changes that the disk has not acknowledged yet. */
  const pending = new Set<{ readonly ids: ReadonlySet<string>; readonly change: Change }>();

  const store = createStore<InboxState>()((set, get) => ({
    status: "loading",
    waiting: [],
    placed: [],
    query: "",
    found: null,

    async addLinks(links, from) {
      void environment.persist();
      try {
        const { added, known } = await addAll(links, from);
        return { ok: true, added, known };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    async addTransfer(incoming, from) {
      try {
        const { readIncoming } = await loadLinks();
        const { links, form, leftOut } = await readIncoming(incoming);
        if (form !== "found") return { ok: form };
        const outcome = await get().addLinks(links, from);
        return outcome.ok ? { ...outcome, leftOut } : outcome;
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    place: (ids, { issueId, section }) => {
      const placed = { issueId, section, at: clock.now() };
      // One that was joined to its like, and so thrown out, stands in the text again.
      return changeNow(ids, (record) => ({ ...record, placed, removed: false }));
    },
    async keepPlaced(links, issueId, from) {
      try {
        const { arrivalOf } = await loadLinks();
        const now = clock.now();
        const arrivals = links.map(({ found, href, section }) => {
          const arrival = arrivalOf(found, from, { id: newId(), now });
          if (!arrival) return null;
          const rules = arrival.href === href ? arrival.rules : [];
          return { ...arrival, href, rules, placed: { issueId, section, at: now } };
        });
        const kept = arrivals.filter((arrival) => arrival !== null);
        const records = await mergeInboxLinks(database, (_, order) =>
          kept.map((arrival, index) => ({ ...arrival, order: order + kept.length - 1 - index })),
        );
        take(records);
        return { ok: true, ids: arrivals.map((arrival) => arrival?.id ?? null) };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
    unplace: (ids) => bringBack(ids, (record) => ({ ...record, placed: null })),
    change: (id, { title, note, formerTitle }) =>
      changeNow([id], (record) => ({
        ...record,
        ...formerTitle,
        ...(title === undefined ? {} : titled(title)),
        ...(note === undefined ? {} : { note: note.trim() }),
      })),
    async giveTitle(key, title, from) {
      const ids = [...records.values()]
        .filter((record) => record.key === key && takesTitle(record))
        .map(({ id }) => id);
      const change: Change = (record) =>
        takesTitle(record) ? { ...record, title, titleFrom: from } : record;
      if (ids.length > 0) await changeNow(ids, change);
    },
    restoreAddress: (id) =>
      changeNow([id], (record) => ({ ...record, href: record.original, rules: [] })),
    remove: (ids) =>
      changeNow(ids, (record) => ({ ...record, removed: true, removedAt: clock.now() })),
    bringBack: (ids) => bringBack(ids, (record) => ({ ...record, removed: false })),

    search(query) {
      set({ query });
      find().catch(() => undefined);
    },
  }));

  async function addAll(links: readonly FoundLink[], from: ArrivalWay): Promise<Joined> {
    const { arrivalOf, joinArrivals } = await loadLinks();
    const now = clock.now();
    const read = await inSlices(links, clock, (found) =>
      arrivalOf(found, from, { id: newId(), now }),
    );
    const arrivals = read.filter((arrival) => arrival !== null);
    let result: Joined = { records: [], added: [], known: [] };
    const kept = await mergeInboxLinks(database, (there, order) => {
      result = joinArrivals(there, arrivals, order);
      return result.records;
    });
    take(kept, result.added);
    return result;
  }

  /** Shows the change at once; where the disk refuses it, it shows no more. */
  function changeNow(ids: readonly string[], change: Change): Promise<Outcome> {
    const step = { ids: new Set(ids), change };
    pending.add(step);
    show();
    return attempt(async () => {
      try {
        const changed = await changeInboxLinks(database, ids, change);
        pending.delete(step);
        take(changed);
      } finally {
        if (pending.delete(step)) show();
      }
    });
  }

  function bringBack(ids: readonly string[], change: Change): Promise<Outcome> {
    return attempt(async () => {
      const { returned } = await loadLinks();
      take(await mergeInboxLinks(database, (there) => returned(there, ids, change)));
    });
  }

  /** The disk has these now; `added`, those that are new to the inbox. */
  function take(kept: readonly InboxLinkRecord[], added: readonly string[] = []): void {
    for (const record of kept) records.set(record.id, record);
    show();
    events.emit({ kind: "inbox", ids: added });
    if (store.getState().status === "failed") void load();
  }

  function show(): void {
    const shown = [...records.values()].map((record) => {
      let changed = record;
      for (const { ids, change } of pending) if (ids.has(record.id)) changed = change(changed);
      return changed;
    });
    const waiting = shown.filter(isWaiting).toSorted((a, b) => b.order - a.order);
    const placed = shown
      .filter((record) => record.placed !== null && !record.removed)
      .toSorted((a, b) => (b.placed?.at ?? 0) - (a.placed?.at ?? 0) || b.order - a.order);
    store.setState({ waiting, placed });
    find().catch(() => undefined);
  }

  /** What was found stays as it was until what searches is loaded. */
  async function find(): Promise<void> {
    const { query, found } = store.getState();
    if (query.trim() === "") {
      if (found !== null) store.setState({ found: null });
      return;
    }
    const { findInboxLinks } = await loadLinks();
    const now = store.getState();
    if (now.query === query)
      store.setState({ found: findInboxLinks([...now.waiting, ...now.placed], query) });
  }

  async function load(): Promise<void> {
    try {
      const read = await listInboxLinks(database);
      records = new Map(read.map((record) => [record.id, record]));
      show();
      store.setState({ status: "ready" });
    } catch {
      if (store.getState().status !== "ready") store.setState({ status: "failed" });
    }
  }

  events.on((message, own) => {
    if (message.kind === "inbox" && !own) void load();
  });

  return { ...store, load };
}

/** A title by hand; an empty one leaves the link without. */
function titled(given: string): Pick<InboxLinkRecord, "title" | "titleFrom"> {
  const title = given.replaceAll(/\s+/g, " ").trim();
  return title === "" ? { title: null, titleFrom: null } : { title, titleFrom: "typed" };
}

/** Whether a source of metadata may name it: nobody has by hand, nor whoever gave the link. */
function takesTitle({ title, titleFrom }: InboxLinkRecord): boolean {
  return title === null || !OF_ITSELF.has(titleFrom ?? "");
}
const WAYS: Readonly<Record<ArrivalWay, true>> = {
  drop: true,
  paste: true,
  file: true,
  bookmarklet: true,
  share: true,
};
const OF_ITSELF: ReadonlySet<string> = new Set(["typed", ...Object.keys(WAYS)]);
