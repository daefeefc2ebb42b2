/** The median time of `run`, in milliseconds, each on what `prepare` makes (not measured), after a few runs for warmth. */
export function medianTime<Given>(
  rounds: number,
  prepare: () => Given,
  run: (given: Given) => unknown,
): number {
  const times: number[] = [];
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    const given = prepare();
    const start = performance.now();
    run(given);
    const time = performance.now() - start;
    if (round >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
