import { readEach, givenNumber, givenText, valuesOf } from "../backup/read-value.ts";
import type { Difference } from "./difference.ts";
import type { IssueVersionRecords } from "./read-versions.ts";
import { VERSION_REASONS, type VersionReason, type VersionRecord } from "./version-record.ts";

/** An issue has no more of them. */
const MOST_VERSIONS_OF_ISSUE = 3_000;
/** No date is later, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

/** The versions of an issue from a file, of which nothing is believed; what is no version is left out. */
export function readVersionRecords(value: unknown, id: string): IssueVersionRecords {
  const { versions, bases } = valuesOf(value);
  return {
    id,
    versions: readEach(versions, (version) => readVersion(version, id)).slice(
      -MOST_VERSIONS_OF_ISSUE,
    ),
    bases: readEach(bases, readBaseText),
  };
}

function readVersion(value: unknown, id: string): VersionRecord | null {
  const { number: counted, at, reason, base, difference, sum } = valuesOf(value);
  const stretches = readDifference(difference);
  if (typeof base !== "number" || typeof sum !== "string" || !stretches) return null;
  if (Math.abs(givenNumber(at)) > LAST_MOMENT) return null;
  return {
    id,
    number: givenNumber(counted),
    at: givenNumber(at),
    reason: readReason(reason),
    base,
    difference: stretches,
    sum,
  };
}

function readReason(value: unknown): VersionReason | null {
  const { kind, name, count } = valuesOf(value);
  const known = VERSION_REASONS.find((each) => each === kind);
  if (!known) return null;
  return {
    kind: known,
    ...(typeof name === "string" ? { name: name.slice(0, 200) } : {}),
    ...(typeof count === "number" ? { count: givenNumber(count) } : {}),
  };
}

function readDifference(value: unknown): Difference | null {
  if (!Array.isArray(value)) return null;
  const read = value.flatMap((stretch: unknown): Difference => {
    if (!Array.isArray(stretch)) return [];
    const [from, to, text]: readonly unknown[] = stretch;
    return typeof from === "number" && typeof to === "number" ? [[from, to, givenText(text)]] : [];
  });
  return read.length === value.length ? read : null;
}

function readBaseText(value: unknown): IssueVersionRecords["bases"][number] | null {
  const { base, text } = valuesOf(value);
  return typeof base === "number" && typeof text === "string" ? { base, text } : null;
}
