import type { Clock } from "../../store/clock.ts";

/** The way out of the tab. */
export interface Network {
  /** The browser's `fetch`. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Whether there is a network, as far as the browser knows. */
  readonly online: () => boolean;
  /** Whether the page was served by this machine, so that the companion may be there. */
  readonly mayHaveCompanion: boolean;
}

/** What asking for titles and facts needs of its surroundings. */
export interface Surroundings extends Network {
  readonly clock: Clock;
}
