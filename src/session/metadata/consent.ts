import type { StoreApi } from "zustand/vanilla";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import type { AskedConsent, MetadataState } from "./metadata-state.ts";

/** So many things are remembered that nobody is to be asked about; the latest. */
const NOT_ASKED_KEPT = 500;

/**
 * Whether a service may be asked about a thing: the person has let it. Where they have not said, they are asked. The
 * companion is no service: it runs on this computer, and nobody else learns of the link.
 */
export function mayBeAsked(
  preferences: StoreApi<PreferencesState>,
  store: StoreApi<MetadataState>,
  asked: AskedConsent,
): boolean {
  const { agreedSources, notAsked } = preferences.getState();
  if (notAsked.includes(asked.key)) return false;
  if (asked.source === "page" || agreedSources.includes(asked.source)) return true;
  if (!store.getState().consent) store.setState({ consent: asked });
  return false;
}

/** What the person lets be asked, which lies with the preferences. */
export function createConsent(
  preferences: StoreApi<PreferencesState>,
  get: () => MetadataState,
  set: StoreApi<MetadataState>["setState"],
): Pick<MetadataState, "consent" | "answerConsent" | "setSwitch"> {
  const prefer = preferences.getState().set;
  return {
    consent: null,
    setSwitch(source, on) {
      const { agreedSources } = preferences.getState();
      // Who switches it on knows who is asked.
      if (on && !agreedSources.includes(source))
        prefer("agreedSources", [...agreedSources, source]);
      prefer("metadataSources", { ...get().switches, [source]: on });
    },
    answerConsent(answer) {
      const { consent, setSwitch } = get();
      if (!consent) return;
      const { source, key } = consent;
      const { agreedSources, notAsked } = preferences.getState();
      if (answer === "ask") prefer("agreedSources", [...agreedSources, source]);
      else if (answer === "never") setSwitch(source, false);
      else prefer("notAsked", [...notAsked, key].slice(-NOT_ASKED_KEPT));
      // What waited is asked again, and others may ask now.
      set(({ switches }) => ({ consent: null, switches: { ...switches } }));
    },
  };
}
