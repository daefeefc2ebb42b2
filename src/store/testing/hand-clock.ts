import type { Clock } from "../clock.ts";

/** A clock that goes on only when told to. */
export interface HandClock extends Clock {
  /** Goes on, calling what is due in order, and lets promises settle after each. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets promises and the database of the tests settle without time passing. */
  readonly settle: () => Promise<void>;
}

export function handClock(start = Date.UTC(2025, 10, 3)): HandClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    now: () => now,
    later(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    settle,
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
