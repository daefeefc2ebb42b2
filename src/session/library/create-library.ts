import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { readSetting } from "../../store/settings.ts";
import type { Environment } from "../environment/environment.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { SafetyStore } from "../safety/create-safety.ts";
import { createShelf } from "./create-shelf.ts";
import type { LibraryState } from "./library-state.ts";
import { createNewIssues } from "./new-issues.ts";
import { findEntries, libraryRowOf, tagsOf } from "./shelf.ts";
import { createStoredIssues } from "./stored-issues.ts";
import { suggestIssues } from "./suggest-issue.ts";
import { createFileTaking } from "./take-files.ts";

export interface LibraryStore extends StoreApi<LibraryState> {
  /** Reads the library from the disk. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
}

export function createLibrary(
  environment: Environment,
  database: Database,
  events: Events,
  stores: {
    readonly profiles: ProfilesStore;
    readonly openIssue: OpenIssueStore;
    readonly archive: Pick<ArchiveStore, "look" | "postsOf" | "getState">;
    readonly safety: Pick<SafetyStore, "look" | "lookWithout" | "mark" | "isMarked">;
  },
): LibraryStore {
  const { profiles, archive, safety } = stores;
  /** Whether what was read is what is to be shown: not while more is looked for in the second copy. */
  let isLookedAt = false;

  const shelf = createShelf(environment, database, events, stores, () => {
    if (isLookedAt) show();
  });
  const suggest = suggestIssues(environment.clock, stores, shelf);
  const store = createStore<LibraryState>()((set) => ({
    status: { kind: "loading" },
    issues: [],
    query: "",
    filters: [],
    found: null,
    firstVisit: false,
    tags: [],
    lastOpened: null,

    suggest,
    ...createNewIssues(environment, database, profiles, suggest, announce),
    ...createFileTaking(environment, database, stores, shelf, announce),
    ...createStoredIssues(environment, database, profiles, shelf, announce),
    search(query) {
      set((state) => ({ query, found: foundBy({ ...state, query }) }));
    },
    narrow(filters) {
      set((state) => ({ filters, found: foundBy({ ...state, filters }) }));
    },
    async reload() {
      set({ status: { kind: "loading" } });
      await load();
    },
  }));

  function foundBy({ query, filters }: Pick<LibraryState, "query" | "filters">) {
    return filters.length > 0 ? new Set<string>() : findEntries(shelf.entries(), query);
  }

  function show(): void {
    const entries = shelf.entries();
    safety.mark(entries.map(({ head }) => head.savedAt));
    store.setState({
      status: { kind: "ready" },
      issues: entries.map(libraryRowOf),
      found: foundBy(store.getState()),
      tags: tagsOf(entries),
      firstVisit: entries.length === 0 && !safety.isMarked(),
    });
  }

  async function load(): Promise<void> {
    try {
      await shelf.load();
      if (!isLookedAt) {
        isLookedAt = await safety.look(shelf.entries().length, database.lostData);
        if (!isLookedAt) return;
        show();
      }
      const lastOpened = await readSetting(database, "lastOpened");
      const there = shelf.entries().some(({ issue }) => issue.id === lastOpened);
      store.setState({ lastOpened: there ? lastOpened : null });
    } catch (error) {
      const failure = failureOf(error);
      await safety.lookWithout(failure);
      store.setState({ status: { kind: "failed", failure } });
    }
  }

  /** This tab has changed the library; the others read it anew, as this one has. */
  async function announce(): Promise<void> {
    environment.channel.post({ kind: "library" });
    archive.look();
    await shelf.load();
  }

  return { ...store, load };
}
