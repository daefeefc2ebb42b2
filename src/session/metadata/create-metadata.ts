import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import type { MetadataEngine } from "./metadata-engine.ts";
import type { MetadataState } from "./metadata-state.ts";

export interface MetadataStore extends StoreApi<MetadataState> {
  /** Takes back what was asked and not answered. */
  readonly end: () => void;
}

/**
 * Titles and facts of links. The switches lie with the preferences; what asks is loaded when first something is to be
 * known, or when the page, idle, looks for its companion.
 */
export function createMetadata(
  environment: Environment,
  database: Database,
  events: Events,
  preferences: StoreApi<PreferencesState>,
): MetadataStore {
  let engine: MetadataEngine | null = null;
  let loading: Promise<MetadataEngine> | null = null;
  let ended = false;
  /** Whether somebody was told that nothing is known because nothing was there to know it. */
  let isAwaited = false;

  function load(): Promise<MetadataEngine> {
    loading ??= environment
      .loadMetadata()
      .then((createEngine) => {
        engine = createEngine({
          environment,
          database,
          isOn: (source) => store.getState().switches[source],
          onKnown: grow,
          onTroubles: (troubles) => store.setState({ troubles }),
          onCompanion: (companion) => store.setState({ companion }),
        });
        if (ended) engine.end();
        if (isAwaited) grow();
        return engine;
      })
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  }

  const grow = (): void => store.setState(({ version }) => ({ version: version + 1 }));

  const store = createStore<MetadataState>()((_set, get) => ({
    switches: preferences.getState().metadataSources,
    companion: environment.mayHaveCompanion ? null : false,
    troubles: [],
    version: 0,

    setSwitch(source, on) {
      preferences.getState().set("metadataSources", { ...get().switches, [source]: on });
    },

    factsOf(href) {
      if (engine) return engine.factsOf(href);
      isAwaited = true;
      load().catch(() => undefined);
      return null;
    },

    async ask(href) {
      try {
        return await (await load()).ask(href);
      } catch {
        return { kind: "failed" };
      }
    },

    async findCompanion() {
      if (!environment.mayHaveCompanion) return false;
      try {
        return await (await load()).findCompanion();
      } catch {
        return false;
      }
    },

    async check(hrefs, onAnswer) {
      if (!environment.mayHaveCompanion) return "gone";
      try {
        return await (await load()).check(hrefs, onAnswer);
      } catch {
        return "offline";
      }
    },
  }));

  const unsubscribe = preferences.subscribe(({ metadataSources }) => {
    if (metadataSources !== store.getState().switches)
      store.setState({ switches: metadataSources });
  });
  const findCompanion = (): void => void store.getState().findCompanion();
  const { page, mayHaveCompanion } = environment;
  const cancel = mayHaveCompanion ? page.whenIdle(findCompanion) : () => undefined;
  // Whoever has started it meanwhile comes back to the page.
  const endShown = page.onShow(() => {
    if (store.getState().companion === false) findCompanion();
  });

  // The page that a link came from may have said something of itself.
  const off = events.on(({ kind }) => {
    if (kind === "inbox") engine?.readAgain();
  });

  return {
    ...store,
    end() {
      ended = true;
      cancel();
      endShown();
      off();
      unsubscribe();
      engine?.end();
    },
  };
}
