import type { StoreApi } from "zustand/vanilla";
import type { Preferences, PreferencesState } from "../../session/preferences/preferences-state.ts";
import { switchTexts } from "../texts/i18n.ts";
import { pickLanguage } from "../texts/languages.ts";
import type { Language } from "../texts/languages.ts";

/** The language that the interface speaks under these preferences. */
export function languageOf({ locale }: Pick<Preferences, "locale">): Language {
  return locale === "system" ? pickLanguage(navigator.languages) : locale;
}

/** Makes the document show theme and language, now and whenever a preference or the system's language changes. */
export function applyPreferences(preferences: StoreApi<PreferencesState>): void {
  const apply = () => {
    const state = preferences.getState();
    const root = document.documentElement;
    if (state.theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = state.theme;
    const language = languageOf(state);
    root.lang = language;
    void switchTexts(language);
  };
  apply();
  preferences.subscribe(apply);
  window.addEventListener("languagechange", apply);
}
