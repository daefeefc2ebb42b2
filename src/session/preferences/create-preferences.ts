import { createStore, type StoreApi } from "zustand/vanilla";
import type { Environment } from "../environment/environment.ts";
import { METADATA_SOURCE_IDS, type MetadataSourceId } from "../core/metadata-sources.ts";
import type { Preferences, PreferencesState } from "./preferences-state.ts";

const KEY = "galley:preferences";

/** What each preference may be, the first being the one to begin with. */
const CHOICES = {
  theme: ["system", "light", "dark"],
  locale: ["system", "en", "zh-CN"],
  remoteImages: ["on-click", "always"],
} as const satisfies {
  readonly [
    Key in keyof Pick<Preferences, "theme" | "locale" | "remoteImages">
  ]: readonly Preferences[Key][];
};

/** The services that are asked unless they are switched off; YouTube does not say that it answers pages at all. */
const METADATA_SOURCES = {
  datacite: true,
  crossref: true,
  github: true,
  huggingface: true,
  youtube: false,
  page: true,
} as const satisfies Preferences["metadataSources"];

/** Reads the preferences at once; what cannot be kept holds until the page goes. */
export function createPreferences(storage: Environment["storage"]): StoreApi<PreferencesState> {
  return createStore<PreferencesState>()((set, get) => ({
    ...read(storage),
    set(key, value) {
      set({ [key]: value });
      const { set: _set, ...preferences } = get();
      try {
        storage?.setItem(KEY, JSON.stringify(preferences));
      } catch {
        // Full or forbidden: preferences are not worth an error.
      }
    },
  }));
}

function read(storage: Environment["storage"]): Preferences {
  const stored = parse(storage?.getItem(KEY) ?? null);
  return {
    theme: choice(CHOICES.theme, stored["theme"]),
    locale: choice(CHOICES.locale, stored["locale"]),
    remoteImages: choice(CHOICES.remoteImages, stored["remoteImages"]),
    metadataSources: switches(stored["metadataSources"]),
    agreedSources: METADATA_SOURCE_IDS.filter((id) => texts(stored["agreedSources"]).includes(id)),
    notAsked: texts(stored["notAsked"]),
  };
}

function switches(stored: unknown): Preferences["metadataSources"] {
  const known: Readonly<Record<string, unknown>> =
    typeof stored === "object" && stored !== null ? { ...stored } : {};
  const all: Record<MetadataSourceId, boolean> = { ...METADATA_SOURCES };
  for (const id of METADATA_SOURCE_IDS) {
    const on = known[id];
    if (typeof on === "boolean") all[id] = on;
  }
  return all;
}

function texts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
}

function choice<Choice>(choices: readonly [Choice, ...Choice[]], stored: unknown): Choice {
  return choices.find((each) => each === stored) ?? choices[0];
}

function parse(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
