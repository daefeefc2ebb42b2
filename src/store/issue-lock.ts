import { isForbidden } from "./memory-database.ts";

/** Gives a lock back. */
export type Release = () => void;

/** Locks of which only one tab of the browser holds each. `onLost` is called when another tab has taken one over. */
export interface Locks {
  /** null where another tab holds it. */
  readonly acquire: (name: string, onLost?: () => void) => Promise<Release | null>;
  /** Takes it over: waits so many milliseconds for its holder to give it back, and takes it away from one that does not. */
  readonly takeOver: (name: string, patience: number, onLost: () => void) => Promise<Release>;
}

/** The name of the lock of whoever writes an issue. */
export function issueLock(id: string): string {
  return `galley:issue:${id}`;
}

/**
 * Web Locks, which the browser takes back when a tab goes, however it goes. Where there are none (a page that is not
 * on https or localhost) each tab gets what it asks for: the check within each save still keeps one from overwriting
 * the other.
 */
export function webLocks(manager: LockManager | undefined): Locks {
  const free = (): void => undefined;
  if (!manager)
    return { acquire: () => Promise.resolve(free), takeOver: () => Promise.resolve(free) };
  return {
    acquire: (name, onLost = free) => request(manager, name, { ifAvailable: true }, onLost),
    async takeOver(name, patience, onLost) {
      const soon = { signal: AbortSignal.timeout(patience) };
      const given = await request(manager, name, soon, onLost).catch(() => null);
      return given ?? (await request(manager, name, { steal: true }, onLost)) ?? free;
    },
  };
}

function request(
  manager: LockManager,
  name: string,
  options: LockOptions,
  onLost: () => void,
): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    manager
      .request(name, options, (lock) => {
        if (!lock) return resolve(null);
        isHeld = true;
        return new Promise<void>((release) => resolve(release));
      })
      // Once it is held, only its being taken away fails.
      .catch((error: unknown) => {
        if (isHeld) return onLost();
        // Where nothing may be kept there is nothing to share with other tabs.
        return isForbidden(error) ? resolve(() => undefined) : reject(error);
      });
  });
}
