/** Time, as far as the store and the session use it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970; for showing, never for ordering. */
  readonly now: () => number;
  /** Calls `run` once after `milliseconds`, unless the result is called before. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
