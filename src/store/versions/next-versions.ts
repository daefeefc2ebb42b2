import { checksum } from "../checksum.ts";
import { differenceOf, sizeOf } from "./difference.ts";
import { baseRecords } from "./version-bases.ts";
import type { VersionBaseRecord, VersionReason, VersionRecord } from "./version-record.ts";

/** A text that is to be kept. */
export interface NewVersion {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: VersionReason | null;
}

/** A difference of this size at least is not worth leaning on a base. */
const SMALL = 600;

/** The records of these texts after `last`, which leans on `base`. */
export function nextVersions(
  last: VersionRecord | null,
  base: { readonly base: number; readonly text: string } | null,
  id: string,
  wanted: readonly NewVersion[],
): { readonly versions: readonly VersionRecord[]; readonly bases: readonly VersionBaseRecord[] } {
  const made = new Map<number, VersionRecord>();
  const bases: VersionBaseRecord[] = [];
  let [former, leaned] = [last, base];
  for (const { text, at, reason } of wanted) {
    const sum = checksum(text);
    if (former?.sum === sum) {
      former = reason ? { ...former, reason } : former;
      if (reason) made.set(former.number, former);
      continue;
    }
    const next = (former?.number ?? 0) + 1;
    const difference = leaned && differenceOf(leaned.text, text);
    if (!difference || sizeOf(difference) > Math.max(SMALL, text.length / 3)) {
      leaned = { base: next, text };
      bases.push(...baseRecords(id, next, text));
      former = { id, number: next, at, reason, base: next, difference: [], sum };
    } else former = { id, number: next, at, reason, base: leaned?.base ?? next, difference, sum };
    made.set(next, former);
  }
  return { versions: [...made.values()], bases };
}
