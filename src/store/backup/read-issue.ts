import type { IgnoredPlace } from "../../checks/ignored-place.ts";
import type { PlaceId } from "../../publish/copies/index.ts";
import type { IssueRecord, KeptRecord, Naming, PublishedRecord } from "../records.ts";
import { readEach, givenIdentity, givenNumber, givenText, valuesOf } from "./read-value.ts";

/** What a backup says of an issue beside its text; null where that is none. */
export function readIssueRecord(value: unknown): IssueRecord | null {
  const { id, order, profileId, naming, kept, removed, removedAt, sample, published, ignored } =
    valuesOf(value);
  const named = readNaming(naming);
  const known = givenIdentity(id);
  if (known === null || !named) return null;
  const out = readEach(published, readPublished);
  const places = readEach(ignored, readIgnored);
  return {
    id: known,
    order: givenNumber(order),
    profileId: givenText(profileId),
    naming: named,
    kept: readKept(kept),
    removed: removed === true,
    ...(typeof removedAt === "number" ? { removedAt } : {}),
    sample: sample === true,
    ...(out.length > 0 ? { published: out } : {}),
    ...(places.length > 0 ? { ignored: places } : {}),
  };
}

function readNaming(value: unknown): Naming | null {
  const { kind, fileName, slug, date, number: issueNumber } = valuesOf(value);
  if (kind === "opened" && typeof fileName === "string")
    return { kind, fileName: fileName.replace(/[/\\\0]/g, "_") };
  if (kind !== "made" || typeof slug !== "string") return null;
  return {
    kind,
    slug: slug.replace(/[/\\\0]/g, "_"),
    ...(typeof date === "string" ? { date } : {}),
    ...(typeof issueNumber === "number" ? { number: issueNumber } : {}),
  };
}

function readKept(value: unknown): KeptRecord | null {
  const { kind, sum, at } = valuesOf(value);
  if (kind !== "opened" && kind !== "downloaded" && kind !== "written") return null;
  return { kind, sum: givenText(sum), at: givenNumber(at) };
}

/** All places that copies are made for: a new one is missed here by its type. */
const PLACES: Readonly<Record<PlaceId, true>> = {
  wechat: true,
  substack: true,
  mail: true,
  buttondown: true,
  plain: true,
  thread: true,
};

function readPublished(value: unknown): PublishedRecord | null {
  const { place, address, at } = valuesOf(value);
  if (typeof address !== "string" || address === "" || !isPlace(place)) return null;
  return { place, address, at: givenNumber(at) };
}

function isPlace(value: unknown): value is PlaceId {
  return typeof value === "string" && Object.hasOwn(PLACES, value);
}

function readIgnored(value: unknown): IgnoredPlace | null {
  const { rule, words, before, after, nth } = valuesOf(value);
  if (typeof rule !== "string" || typeof words !== "string") return null;
  return { rule, words, before: givenText(before), after: givenText(after), nth: givenNumber(nth) };
}
