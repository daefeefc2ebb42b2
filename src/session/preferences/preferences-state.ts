import type { MetadataSourceId } from "../core/metadata-sources.ts";

/** What must be known before the first paint, so it lies in localStorage. No text of an issue ever does. */
export interface Preferences {
  /** `system` follows the computer's setting. */
  readonly theme: "system" | "light" | "dark";
  readonly locale: "system" | "en" | "zh-CN";
  /** Whether pictures from elsewhere are shown at once, or after a click on each. */
  readonly remoteImages: "on-click" | "always";
  /** Which services are asked for titles and facts of links. */
  readonly metadataSources: Readonly<Record<MetadataSourceId, boolean>>;
  /** Those of them that the person has let be asked. */
  readonly agreedSources: readonly MetadataSourceId[];
  /** Keys of things that nobody is to be asked about. */
  readonly notAsked: readonly string[];
}

export interface PreferencesState extends Preferences {
  readonly set: <Key extends keyof Preferences>(key: Key, value: Preferences[Key]) => void;
}
