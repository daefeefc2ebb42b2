/** How long a part may load until what waits for that goes on; in milliseconds. It may be a line that never answers. */
const LONGEST = 6_000;

let loads = 0;
const waiting = new Set<() => void>();

/** Counts a part as one that loads, until it is there or cannot be loaded. */
export async function whileLoading<Part>(part: Promise<Part>): Promise<Part> {
  loads++;
  try {
    return await part;
  } finally {
    loads--;
    if (loads === 0) for (const run of waiting) run();
  }
}

/** Calls `run` as soon as no part loads, at once if none does, unless the result is called before. */
export function whenNothingLoads(run: () => void): () => void {
  let cancel = (): void => undefined;
  if (loads === 0) {
    run();
    return cancel;
  }
  const end = (): void => {
    cancel();
    run();
  };
  const timer = setTimeout(end, LONGEST);
  cancel = () => {
    clearTimeout(timer);
    waiting.delete(end);
  };
  waiting.add(end);
  return () => cancel();
}
