import type { VersionRecord } from "./version-record.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** From youngest to oldest: versions younger than `age` are one for each `every` milliseconds (0: all of them). */
export const VERSION_AGES = [
  { age: 10 * MINUTE, every: 0 },
  { age: 60 * MINUTE, every: MINUTE },
  { age: DAY, every: 10 * MINUTE },
  { age: 366 * DAY, every: DAY },
] as const;
/** So many of the last stay whatever their age: a clock that went wrong must not take them. */
export const LAST_KEPT = 20;

/**
 * The numbers of the versions that go, of those of one issue in the order of their numbers. Of each stretch of time the
 * last one stays, and each that was kept for a reason. What goes later is the same whether or not it was asked before.
 */
export function thinVersions(
  versions: readonly Pick<VersionRecord, "number" | "at" | "reason">[],
  now: number,
): readonly number[] {
  const isLast = lastOfStretches(versions);
  return versions
    .slice(0, -LAST_KEPT)
    .filter((version) => {
      const tier = VERSION_AGES.find(({ age }) => now - version.at < age);
      if (!tier) return true;
      return tier.every > 0 && version.reason === null && !isLast(version, tier.every);
    })
    .map(({ number: gone }) => gone);
}

function lastOfStretches(
  versions: readonly Pick<VersionRecord, "number" | "at">[],
): (version: Pick<VersionRecord, "number" | "at">, every: number) => boolean {
  const last = new Map<string, number>();
  const key = (at: number, every: number): string => `${every} ${Math.floor(at / every)}`;
  for (const version of versions)
    for (const { every } of VERSION_AGES)
      if (every > 0) last.set(key(version.at, every), version.number);
  return (version, every) => last.get(key(version.at, every)) === version.number;
}
