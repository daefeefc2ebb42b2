import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import { placeOfIssue } from "../../store/place-of-issue.ts";
import { createTypedFields } from "../core/typed-fields.ts";
import type { Environment } from "../environment/environment.ts";
import type { UnfinishedState } from "./unfinished-state.ts";

export interface UnfinishedStore extends StoreApi<UnfinishedState> {
  /** Reads what was left. Rejects with the database's error. */
  readonly load: () => Promise<void>;
}

/** Nobody has typed before the first screen. A page that goes before it is there has left what it had all the same. */
const loadUnfinished = () => import("../../store/unfinished.ts");

/** What is typed in fields and is no value yet outlives the tab; attempts to write it go on without a word, as it is not the text. */
export function createUnfinished(environment: Environment, database: Database): UnfinishedStore {
  const typed = createTypedFields<string | null>({
    kind: "unfinished",
    environment,
    isValue: (value): value is string | null => value === null || typeof value === "string",
    write: async (texts) => (await loadUnfinished()).putUnfinished(database, texts),
  });
  const store = createStore<UnfinishedState>()((set, get) => ({
    texts: {},
    hold(place, text) {
      if ((get().texts[place] ?? null) === text) return;
      const { [place]: _former, ...others } = get().texts;
      set({ texts: text === null ? others : { ...others, [place]: text } });
      void typed.put(place, text);
    },
    placeOfIssue,
    giveUp(prefix) {
      for (const place of Object.keys(get().texts))
        if (place.startsWith(prefix)) get().hold(place, null);
    },
  }));
  return {
    ...store,
    async load() {
      await typed.restore();
      const texts = await (await loadUnfinished()).listUnfinished(database);
      // What was typed while they were read is newer.
      for (const [place, text] of typed.waiting()) {
        if (text === null) delete texts[place];
        else texts[place] = text;
      }
      store.setState({ texts });
    },
  };
}
