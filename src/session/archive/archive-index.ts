import type { Profile } from "../../issue/profile/profile.ts";
import { ITEM_SHAPES } from "../../issue/shapes/item-shapes.ts";
import type { IssueDigest, LinkDigest } from "../../links/archive/issue-digest.ts";
import { guess } from "../../links/learning/guess.ts";
import type { Correction } from "../../links/learning/learned.ts";
import type { Guess, Lesson } from "../../links/learning/lesson.ts";
import { aboutKey, lessonsOf } from "../../links/learning/lessons.ts";
import { createObservations } from "../../links/learning/observations.ts";
import { suggestTags } from "../../links/learning/suggest-tags.ts";
import type { LessonRecord } from "../../store/records.ts";
import type { ArchivedPost, LinkOccurrence } from "./archive-state.ts";
import { createLinkPlaces } from "./link-places.ts";
import type { EntryId, IndexEntry } from "./index-messages.ts";

/** All digests in the page's memory, and what is asked of them. A post that is an issue, too, counts as that issue. */
export interface ArchiveIndex {
  readonly has: (id: EntryId) => boolean;
  /** Returns whether anything differs from before: most saves of an issue change no link. */
  readonly put: (entries: readonly IndexEntry[]) => boolean;
  readonly remove: (ids: readonly EntryId[]) => void;
  /**
   * Which posts are issues of the library, too; those told before and not now are posts of their own again. Returns
   * whether that differs from before.
   */
  readonly setDoubles: (doubles: readonly (readonly [path: string, id: string])[]) => boolean;
  readonly correct: (lessons: readonly LessonRecord[]) => void;
  readonly posts: () => readonly ArchivedPost[];
  /** The issue of the library that a post is; null where it is none. */
  readonly issueOf: (path: string) => string | null;
  /** Number and date of each post of a profile. */
  readonly postsOf: (profileId: string) => readonly Pick<IssueDigest, "number" | "date">[];
  /** See `ArchiveState.issuesOf`. */
  readonly issuesOf: (profileId: string, exceptId?: string) => readonly IssueDigest[];
  /** See `ArchiveState.digestOf`. */
  readonly digestOf: (of: LinkOccurrence["of"]) => IssueDigest | null;
  readonly occurrences: (key: string) => readonly LinkOccurrence[];
  readonly guess: (
    link: { readonly href: string; readonly title: string | null },
    profile: Profile,
  ) => Guess;
  readonly lessons: (profile: Profile) => readonly Lesson[];
  readonly suggestTags: (hrefs: readonly string[], profile: Profile) => readonly string[];
}

export function createArchiveIndex(): ArchiveIndex {
  const digests = new Map<EntryId, IssueDigest>();
  const links = createLinkPlaces();
  const observations = createObservations();
  let doubles = new Map<string, string>();
  let corrections: ReadonlyMap<string, Correction> = new Map();

  function isDouble(id: EntryId): boolean {
    return id.startsWith("post:") && doubles.has(id.slice("post:".length));
  }

  function forget(id: EntryId): void {
    links.remove(id, digests.get(id));
    observations.remove(id);
  }

  function count(id: EntryId, digest: IssueDigest): void {
    links.put(id, digest);
    observations.put(id, digest);
  }

  return {
    has: (id) => digests.has(id),
    put(entries) {
      const fresh = entries.filter(({ id, digest }) => !isSame(digests.get(id), digest));
      for (const { id, digest } of fresh) {
        forget(id);
        digests.set(id, digest);
        if (!isDouble(id)) count(id, digest);
      }
      return fresh.length > 0;
    },
    remove(ids) {
      for (const id of ids) {
        forget(id);
        digests.delete(id);
      }
    },
    setDoubles(pairs) {
      const before = doubles;
      doubles = new Map(pairs);
      let differs = false;
      for (const path of new Set([...before.keys(), ...doubles.keys()])) {
        differs ||= before.get(path) !== doubles.get(path);
        if (before.has(path) === doubles.has(path)) continue;
        const id: EntryId = `post:${path}`;
        const digest = digests.get(id);
        forget(id);
        if (digest && !isDouble(id)) count(id, digest);
      }
      return differs;
    },
    correct(lessons) {
      corrections = new Map(lessons.map((each) => [aboutKey(each.about), correctionOf(each)]));
    },
    posts: () =>
      [...digests]
        .flatMap(([id, digest]) => (id.startsWith("post:") ? [postOf(id, digest, doubles)] : []))
        .toSorted(newestFirst),
    issueOf: (path) => doubles.get(path) ?? null,
    postsOf: (profileId) =>
      [...digests].flatMap(([id, digest]) =>
        id.startsWith("post:") && digest.profileId === profileId ? [digest] : [],
      ),
    issuesOf: (profileId, exceptId) =>
      [...digests].flatMap(([id, digest]) =>
        digest.profileId === profileId && id !== `issue:${exceptId}` && !isDouble(id)
          ? [digest]
          : [],
      ),
    digestOf: (of) => digests.get(entryIdOf(of)) ?? null,
    occurrences: (key) =>
      [...links.of(key)]
        .flatMap(([id, found]) => {
          const digest = digests.get(id);
          return digest ? found.map((link) => occurrenceOf(id, digest, link)) : [];
        })
        .toSorted(newestFirst),
    guess: (link, profile) => guess(link, { observations, corrections }, profile),
    lessons: (profile) => lessonsOf({ observations, corrections }, profile),
    suggestTags: (hrefs, profile) => suggestTags(hrefs, observations, profile),
  };
}

function entryIdOf(of: LinkOccurrence["of"]): EntryId {
  return of.kind === "issue" ? `issue:${of.id}` : `post:${of.path}`;
}

/** A shape that another version of Galley knows is left out. */
function correctionOf({ about: _about, shape, ...said }: LessonRecord): Correction {
  const known = shape === null ? null : ITEM_SHAPES.find((each) => each === shape);
  return known === undefined ? said : { ...said, shape: known };
}

function isSame(before: IssueDigest | undefined, now: IssueDigest): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now);
}

function postOf(
  id: EntryId,
  { profileId, number, headline, date, links }: IssueDigest,
  doubles: ReadonlyMap<string, string>,
): ArchivedPost {
  const path = id.slice("post:".length);
  const issueId = doubles.get(path) ?? null;
  return { path, profileId, number, headline, date, links: links.length, issueId };
}

function occurrenceOf(
  id: EntryId,
  { number, headline, date }: IssueDigest,
  { section, words, href }: LinkDigest,
): LinkOccurrence {
  const of = id.startsWith("issue:")
    ? ({ kind: "issue", id: id.slice("issue:".length) } as const)
    : ({ kind: "post", path: id.slice("post:".length) } as const);
  return { of, number, headline, date, section, words, href };
}

/** By day, and of one day or none by number. */
function newestFirst(
  a: { readonly date: string | null; readonly number: number | null },
  b: { readonly date: string | null; readonly number: number | null },
): number {
  const day = (each: { readonly date: string | null }): string => each.date?.slice(0, 10) ?? "";
  return day(b).localeCompare(day(a)) || (b.number ?? 0) - (a.number ?? 0);
}
