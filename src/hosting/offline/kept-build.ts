/** A build as the service worker keeps it. */
export interface KeptBuild {
  /** Changes with every byte of it. */
  readonly id: string;
  /** The name of the page's first script, by which a page knows its build; it changes with every other script. */
  readonly entry: string;
  /** All files, as seen from the page; "" is the page itself. */
  readonly files: readonly string[];
}

/** Stands in the service worker for its build until that is known. */
export const BUILD_MARK = "__GALLEY_BUILD__";

/** Before the names of the caches, which go on with the entry and the id of the build that each keeps. */
const CACHE = "galley-build";
/** Held, shared, by every page of the build whose entry this goes on with. */
const LOCK = "galley:build:";

export function cacheNameOf({ entry, id }: KeptBuild): string {
  return `${CACHE}|${entry}|${id}`;
}

/** The entry of the build that a cache keeps; null for a cache of somebody else. */
export function entryOfCache(name: string): string | null {
  const [kind, entry] = name.split("|");
  return kind === CACHE && entry !== undefined ? entry : null;
}

/** The lock of the pages of a build, by the address or name of its first script. */
export function buildLock(script: string): string {
  return LOCK + script.slice(script.lastIndexOf("/") + 1);
}
