/** Milliseconds of work before the page may draw and take keys; a frame has room for it beside its own work. */
const SLICE = 8;

/** Work that may be put down wherever it yields. */
export type WorkSteps<Result> = Generator<undefined, Result, undefined>;

/** Does work in slices, so that however long it is nobody waits for it with a key. */
export async function workInSlices<Result>(steps: WorkSteps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
