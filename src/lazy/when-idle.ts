import { whenNothingLoads } from "./loading.ts";

/** Milliseconds after which something waiting for an idle moment is done all the same. */
const LATEST = 3_000;
/** Milliseconds to wait where the browser does not tell its idle moments. */
const UNTOLD = 200;

/**
 * Calls `run` in the next idle moment of the page, unless the result is called before. While a part loads the page is
 * never idle, though nothing may run meanwhile: whatever is asked for then shares the line with what the person waits for.
 */
export function whenIdle(run: () => void): () => void {
  let hasEnded = false;
  const cancels: (() => void)[] = [];
  // Each step may run at once, before the one that begins it is known.
  const step = (begin: (then: () => void) => () => void, then: () => void): void => {
    if (!hasEnded) cancels.push(begin(() => void (hasEnded || then())));
  };
  step(inIdleMoment, () => step(whenNothingLoads, () => step(inIdleMoment, run)));
  return () => {
    hasEnded = true;
    for (const cancel of cancels) cancel();
  };
}

function inIdleMoment(run: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, UNTOLD);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}

/** Begins these loads one after the other, each in an idle moment, until the result is called. */
export function preloadWhenIdle(loads: readonly (() => Promise<unknown>)[]): () => void {
  let cancel = (): void => undefined;
  const next = (index: number): void => {
    const load = loads[index];
    if (!load) return;
    cancel = whenIdle(() => {
      let stopped = false;
      cancel = () => {
        stopped = true;
      };
      const goOn = (): void => {
        if (!stopped) next(index + 1);
      };
      // What failed to load is tried again when it is needed.
      load().then(goOn, goOn);
    });
  };
  next(0);
  return () => cancel();
}
