import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import { createInboxArrivals } from "./inbox-arrivals.ts";
import { createInboxChanges } from "./inbox-changes.ts";
import { createInboxRecords } from "./inbox-records.ts";
import type { InboxState } from "./inbox-state.ts";
import { isWaiting } from "./is-waiting.ts";

export interface InboxStore extends StoreApi<InboxState> {
  /** Reads the links from the disk. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
}

/**
 * Every link that came in, waiting or placed. Changes to links that are there show at once, and go again where the disk refuses them;
 * links that come show when the disk has them.
 */
export function createInbox(
  environment: Environment,
  database: Database,
  events: Events,
): InboxStore {
  const records = createInboxRecords(environment, database, show, (added) => {
    events.emit({ kind: "inbox", ids: added });
    if (store.getState().status === "failed") void load();
  });
  const store = createStore<InboxState>()((set) => ({
    status: "loading",
    waiting: [],
    placed: [],
    query: "",
    found: null,

    ...createInboxArrivals(environment, database, records),
    ...createInboxChanges(environment, database, records),
    search(query) {
      set({ query });
      find().catch(() => undefined);
    },
  }));

  function show(): void {
    const shown = records.shown();
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
    const { findInboxLinks } = await environment.loadLinks();
    const now = store.getState();
    if (now.query === query)
      store.setState({ found: findInboxLinks([...now.waiting, ...now.placed], query) });
  }

  async function load(): Promise<void> {
    try {
      await records.load();
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
