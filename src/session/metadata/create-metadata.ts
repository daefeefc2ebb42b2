import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import type { MetadataEngine } from "./metadata-engine.ts";
import { createConsent, mayBeAsked } from "./consent.ts";
import { createLateEngine } from "./late-engine.ts";
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
  const { page, mayHaveCompanion } = environment;
  /** Whether somebody was told that nothing is known because nothing was there to know it. */
  let isAwaited = false;

  const late = createLateEngine(
    environment,
    {
      database,
      isOn: (source) => store.getState().switches[source],
      mayAsk: (asked) => mayBeAsked(preferences, store, asked),
      onKnown: grow,
      onTroubles: (troubles) => store.setState({ troubles }),
      onCompanion: (companion) => store.setState({ companion }),
    },
    () => isAwaited && grow(),
  );

  function grow(): void {
    store.setState(({ version }) => ({ version: version + 1 }));
  }

  /** What the engine says; `instead` where it cannot be asked. */
  async function said<Said>(
    ask: (engine: MetadataEngine) => Promise<Said>,
    instead: Said,
  ): Promise<Said> {
    try {
      return await ask(await late.load());
    } catch {
      return instead;
    }
  }

  const store = createStore<MetadataState>()((set, get) => ({
    switches: preferences.getState().metadataSources,
    companion: mayHaveCompanion ? null : false,
    troubles: [],
    version: 0,

    ...createConsent(preferences, get, set),

    factsOf(href) {
      const engine = late.engine();
      if (engine) return engine.factsOf(href);
      isAwaited = true;
      late.load().catch(() => undefined);
      return null;
    },

    ask: (href) => said((engine) => engine.ask(href), { kind: "failed" }),
    findCompanion: async () => mayHaveCompanion && said((engine) => engine.findCompanion(), false),
    check: async (hrefs, onAnswer) =>
      mayHaveCompanion ? said((engine) => engine.check(hrefs, onAnswer), "offline") : "gone",
  }));

  const unsubscribe = preferences.subscribe(({ metadataSources }) => {
    if (metadataSources !== store.getState().switches)
      store.setState({ switches: metadataSources });
  });
  const findCompanion = (): void => void store.getState().findCompanion();
  const cancel = mayHaveCompanion ? page.whenIdle(findCompanion) : () => undefined;
  // Whoever has started it meanwhile comes back to the page.
  const endShown = page.onShow(() => {
    if (store.getState().companion === false) findCompanion();
  });

  // The page that a link came from may have said something of itself.
  const off = events.on(({ kind }) => {
    if (kind === "inbox") late.engine()?.readAgain();
  });

  return {
    ...store,
    end() {
      cancel();
      endShown();
      off();
      unsubscribe();
      late.end();
    },
  };
}
