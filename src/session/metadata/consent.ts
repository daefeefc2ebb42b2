import type { StoreApi } from "zustand/vanilla";
import type { MetadataSourceId } from "../core/metadata-sources.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";
import type { MetadataState } from "./metadata-state.ts";

/** So many things are remembered that nobody is to be asked about; the latest. */
const NOT_ASKED_KEPT = 500;

/**
 * Whether a service may be asked about a thing: the person has let it. Where they have not said, `ask` is told. The
 * companion is no service: it runs on this computer, and nobody else learns of the link.
 */
export function mayAsk(
  { agreedSources, notAsked }: Pick<PreferencesState, "agreedSources" | "notAsked">,
  source: MetadataSourceId,
  key: string,
  ask: () => void,
): boolean {
  if (notAsked.includes(key)) return false;
  if (source === "page" || agreedSources.includes(source)) return true;
  ask();
  return false;
}

/** Keeps what the person has said of the link that waits for it. */
export function answeredConsent(
  preferences: StoreApi<PreferencesState>,
  { consent, setSwitch }: Pick<MetadataState, "consent" | "setSwitch">,
  answer: Parameters<MetadataState["answerConsent"]>[0],
): void {
  if (!consent) return;
  const { agreedSources, notAsked, set } = preferences.getState();
  if (answer === "ask") set("agreedSources", [...agreedSources, consent.source]);
  else if (answer === "never") setSwitch(consent.source, false);
  else set("notAsked", [...notAsked, consent.key].slice(-NOT_ASKED_KEPT));
}
