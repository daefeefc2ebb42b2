/** Gives a lock back. */
export type Release = () => void;

/** Locks of which only one tab of the browser holds each. */
export interface Locks {
  /** null where another tab holds it. */
  readonly acquire: (name: string) => Promise<Release | null>;
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
  if (!manager) return { acquire: () => Promise.resolve(() => undefined) };
  return {
    acquire: (name) =>
      new Promise((resolve, reject) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (!lock) return resolve(null);
            return new Promise<void>((release) => resolve(release));
          })
          .catch(reject);
      }),
  };
}
