import { cpuTime } from "../../testing/cpu-time.ts";

/** The median time of `run`, in milliseconds, each on what `prepare` makes (not measured), after a few runs for warmth. */
export function medianTime<Given>(
  rounds: number,
  prepare: () => Given,
  run: (given: Given) => unknown,
): number {
  return medianTimes(rounds, prepare, run).wall;
}

/** The same by the clock and by the processor's time: on a busy machine only the second says what the work costs. */
export function medianTimes<Given>(
  rounds: number,
  prepare: () => Given,
  run: (given: Given) => unknown,
): { readonly wall: number; readonly cpu: number } {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    const given = prepare();
    const [start, used] = [performance.now(), cpuTime()];
    run(given);
    const [time, work] = [performance.now() - start, cpuTime() - used];
    if (round < 0) continue;
    wall.push(time);
    cpu.push(work);
  }
  return { wall: median(wall), cpu: median(cpu) };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
