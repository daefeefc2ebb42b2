import { mergeTexts } from "../../publish/destinations/merge-texts.ts";
import { checksum } from "../../store/checksum.ts";
import type { CommittedRecord, OpeningRecord } from "../../store/records.ts";

/** The texts of a post which ours comes from, as far as what stands in one place may come from them, too. */
export type KnownTexts = readonly string[];

/** How many places at GitHub are remembered for one issue. */
const PLACES = 4;

/**
 * Of the clone: what was last read or written there, and what went to GitHub since then, which a `git pull` brings. None
 * where it is not kept: then each difference is asked about.
 */
export function knownInClone(opening: OpeningRecord | null): KnownTexts {
  if (!opening) return [];
  const later = (opening.committed ?? []).filter(({ onDisk }) => onDisk === opening.onDisk);
  return [...later.map(({ text }) => text), ...lastOnDisk(opening)];
}

/**
 * Of a branch at GitHub (`owner/name@branch`): what was last written there, and what went elsewhere since. Where nothing
 * was written there yet, all that is known: the branch may come from any of it.
 */
export function knownAtGitHub(opening: OpeningRecord | null, place: string): KnownTexts {
  if (!opening) return [];
  const committed = opening.committed ?? [];
  const at = committed.findIndex((each) => each.place === place);
  const own = committed[at];
  if (!own)
    return [...committed.map(({ text }) => text), ...lastOnDisk(opening), opening.text].filter(
      isFirst,
    );
  const onDisk = own.onDisk === opening.onDisk ? [] : lastOnDisk(opening);
  return [...committed.slice(0, at + 1).map(({ text }) => text), ...onDisk].filter(isFirst);
}

/** The opening with what was committed to a place. Where there is none yet, one without a file. */
export function withCommitted(
  opening: OpeningRecord | null,
  id: string,
  place: string,
  path: string,
  text: string,
): OpeningRecord {
  const now = opening ?? { id, text, handle: null, onDisk: "" };
  const made: CommittedRecord = { place, path, text, onDisk: now.onDisk };
  const others = (now.committed ?? []).filter((each) => each.place !== place);
  return { ...now, committed: [made, ...others].slice(0, PLACES) };
}

function lastOnDisk(opening: OpeningRecord): readonly string[] {
  const last = opening.written ?? opening.text;
  return checksum(last) === opening.onDisk ? [last] : [];
}

const isFirst = (text: string, index: number, texts: readonly string[]): boolean =>
  texts.indexOf(text) === index;

/**
 * The text that two others were made of, as far as it is known: the one that theirs is nearest to by its lines, the first
 * of several that are as near. A place may never have had it: where a merge from it would take away a line of ours without
 * a question, the next one is taken, and "" at last, which asks about all that differs.
 */
export function baseOf(known: KnownTexts, mine: string, theirs: string): string {
  const lines = theirs.split("\n");
  const distances = known.map((text) => ({ text, distance: distanceOf(text.split("\n"), lines) }));
  const nearest = distances.toSorted((one, other) => one.distance - other.distance);
  return nearest.find(({ text }) => keepsOurs(text, known, mine, theirs))?.text ?? "";
}

/** Whether no line goes from our text but what all known texts have, which the place surely had. */
function keepsOurs(base: string, known: KnownTexts, mine: string, theirs: string): boolean {
  const parts = mergeTexts(mine, base, theirs);
  const kept = new Set(
    parts.flatMap((part) => (part.kind === "merged" ? part.text : part.mine).split("\n")),
  );
  const linesOfKnown = known.map((text) => new Set(text.split("\n")));
  return mine
    .split("\n")
    .every((line) => kept.has(line) || linesOfKnown.every((lines) => lines.has(line)));
}

/** How many lines one has more often than the other, and the reverse. */
function distanceOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of other) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
