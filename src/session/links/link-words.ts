import type { LinkOccurrence } from "../archive/archive-state.ts";

/** What the face adds to the knowledge about links: words of its language, and ways to go there. */
export interface LinkServiceTexts {
  /** Names a place where a thing was linked: the issue and its section. */
  readonly occurrence: (occurrence: LinkOccurrence) => string;
  readonly inbox: string;
  readonly goToOccurrence: (occurrence: LinkOccurrence, key: string) => void;
  readonly goToInbox: (id: string) => void;
}
