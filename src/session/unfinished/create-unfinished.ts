import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import { placeOfIssue } from "../../store/place-of-issue.ts";
import { createTypedFields } from "../core/typed-fields.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { UnfinishedState } from "./unfinished-state.ts";

export interface UnfinishedStore extends StoreApi<UnfinishedState> {
  /** Reads what was left. Rejects with the database's error. */
  readonly load: () => Promise<void>;
}

/** Nobody has typed before the first screen. A page that goes before it is there has left what it had all the same. */
const loadUnfinished = () => import("../../store/unfinished.ts");

/**
 * What is typed in fields and is no value yet outlives the tab, and is heard of by the others; attempts to write it go on
 * without a word, as it is not the text. What was typed in this tab itself stays as it is.
 */
export function createUnfinished(
  environment: Environment,
  database: Database,
  events: Events,
): UnfinishedStore {
  /** What was typed here and stands here still, by its place. */
  const own = new Map<string, string>();
  const typed = createTypedFields<string | null>({
    kind: "unfinished",
    environment,
    isValue: (value): value is string | null => value === null || typeof value === "string",
    async write(texts) {
      await (await loadUnfinished()).putUnfinished(database, texts);
      events.emit({ kind: "unfinished" });
    },
  });
  const store = createStore<UnfinishedState>()((set, get) => ({
    texts: {},
    hold(place, text) {
      if ((get().texts[place] ?? null) === text) return;
      const { [place]: _former, ...others } = get().texts;
      set({ texts: text === null ? others : { ...others, [place]: text } });
      if (text === null) own.delete(place);
      else own.set(place, text);
      void typed.put(place, text);
    },
    placeOfIssue,
    giveUp(prefix) {
      for (const place of Object.keys(get().texts))
        if (place.startsWith(prefix)) get().hold(place, null);
    },
  }));
  async function read(): Promise<void> {
    const { readUnfinished } = await loadUnfinished();
    const { texts, lost } = await readUnfinished(database, typed.waiting, own);
    for (const [place, text] of lost) void typed.put(place, text);
    store.setState({ texts });
  }
  events.on((message, isOwn) => {
    // What cannot be read now is there with the next letter.
    if (!isOwn && message.kind === "unfinished") read().catch(() => undefined);
  });
  return {
    ...store,
    async load() {
      await typed.restore();
      await read();
    },
  };
}
