import type { ArchiveReading } from "./archive-state.ts";

/** What is to be read, and under what name a person knows it. */
export interface ToRead {
  readonly name: string;
  readonly read: () => Promise<ArchiveReading>;
}

/**
 * Reads one after the other, told as one reading, which names those of which nothing was read. Where nothing was read at
 * all, the first says why.
 */
export async function readInTurn(all: readonly ToRead[]): Promise<ArchiveReading> {
  const readings = await inTurn(all);
  const read = readings.flatMap(({ reading }) => (reading.kind === "read" ? [reading] : []));
  if (read.length === 0) return readings[0]?.reading ?? { kind: "none" };
  const sum = (pick: (each: (typeof read)[number]) => number): number =>
    read.reduce((total, each) => total + pick(each), 0);
  const clone = read.findLast((each) => each.clone !== undefined)?.clone;
  return {
    kind: "read",
    posts: sum(({ posts }) => posts),
    changed: sum(({ changed }) => changed),
    refused: read.flatMap(({ refused }) => refused),
    ...(clone === undefined ? {} : { clone }),
    unread: readings.flatMap(({ name, reading }) => (reading.kind === "read" ? [] : [name])),
  };
}

interface Read {
  readonly name: string;
  readonly reading: ArchiveReading;
}

async function inTurn([next, ...rest]: readonly ToRead[]): Promise<readonly Read[]> {
  if (!next) return [];
  const reading = await next.read();
  return [{ name: next.name, reading }, ...(await inTurn(rest))];
}
