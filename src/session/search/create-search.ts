import type { StoreApi } from "zustand/vanilla";
import type { Profile } from "../../issue/profile/profile.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import type { Database } from "../../store/database.ts";
import { listIssues, type StoredIssue } from "../../store/issues.ts";
import { listPosts } from "../../store/posts.ts";
import type { Naming, PostRecord } from "../../store/records.ts";
import { doublesAmong } from "../core/double-posts.ts";
import { factsOf, fileNameOf, postNameOf } from "../core/issue-facts.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { LibraryState } from "../library/library-state.ts";
import type { ProfilesState } from "../profiles/profiles-state.ts";
import { workInSlices, type WorkSteps } from "./work-steps.ts";
import { passagesOf } from "./passages.ts";
import type { SearchQuery } from "./filters.ts";
import { createSearchIndex, type SearchAnswer, type SearchedIssue } from "./search-index.ts";
import type { SearchIndex } from "./search-index.ts";

/** Finds words in all issues and posts of this browser. */
export interface Search {
  /** What is found as the disk has it; rejects where that cannot be read. `most`: so many places of one issue. */
  readonly find: (query: SearchQuery, most: number) => Promise<SearchAnswer>;
  /** Calls when the same query may be answered otherwise, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A text to be searched. */
interface Source {
  readonly of: SearchedIssue["of"];
  /** Changes with the text and with whatever else it is read by, but for the profiles. */
  readonly mark: string;
  readonly sum: string;
  readonly text: string;
  readonly naming: Naming;
  /** null: to be recognised. */
  readonly profileId: string | null;
}

/** What is read of a text alone. */
type ReadText = Omit<SearchedIssue, "organisations">;

type Listed = ProfilesState["profiles"];

export function createSearch(
  database: Database,
  {
    library,
    archive,
    profiles,
  }: {
    readonly library: StoreApi<LibraryState>;
    readonly archive: StoreApi<ArchiveState>;
    readonly profiles: StoreApi<ProfilesState>;
  },
): Search {
  /** Of each text that was read, by its mark. */
  let read = new Map<string, ReadText>();
  let by = profiles.getState().profiles;
  let index: Promise<SearchIndex> | null = null;
  const listeners = new Set<() => void>();

  const forget = (): void => {
    index = null;
    for (const listener of listeners) listener();
  };
  library.subscribe((now, before) => now.issues !== before.issues && forget());
  archive.subscribe((now, before) => now.version !== before.version && forget());
  profiles.subscribe((now, before) => now.profiles !== before.profiles && forget());

  async function build(): Promise<SearchIndex> {
    const listed = profiles.getState().profiles;
    if (listed !== by) read = new Map();
    by = listed;
    return workInSlices(indexOf(await sources(), listed));
  }

  function* indexOf(found: readonly Source[], listed: Listed): WorkSteps<SearchIndex> {
    const now = new Map<string, ReadText>();
    for (const source of found) {
      const known = read.get(source.mark);
      const searched = known ?? readText(source, profileBy(source.profileId, source.text));
      if (searched) now.set(source.mark, searched);
      yield;
    }
    // With other profiles, another work than this has begun meanwhile.
    if (listed === by) read = now;
    const { digestOf } = archive.getState();
    return yield* createSearchIndex(
      Array.from(now.values(), (each) => ({ ...each, organisations: whose(digestOf(each.of)) })),
    );
  }

  /** A post that was opened is searched as the issue that it is. */
  async function sources(): Promise<readonly Source[]> {
    const [stored, listed] = await Promise.all([listIssues(database), listPosts(database)]);
    const posts = listed.map(sourceOfPost);
    // A sample is nobody's post.
    const own = stored.filter(({ issue }) => !issue.sample).map(sourceOfIssue);
    const known = [...own, ...posts].map((source) => ({ ...source, fileName: fileNameBy(source) }));
    const doubles = new Set(doublesAmong(known).map(([path]) => path));
    return [...stored.map(sourceOfIssue), ...posts.filter(({ of }) => !doubles.has(of.path))];
  }

  function fileNameBy({ naming, profileId, text }: Source): string {
    if (naming.kind === "opened") return naming.fileName;
    const profile = profileBy(profileId, text);
    return profile ? fileNameOf(naming, profile, factsOf(text, profile, naming)) : "";
  }

  function profileBy(profileId: string | null, text: string): Profile | undefined {
    const [first, ...rest] = profiles.getState().profiles.map(({ profile }) => profile);
    const own = profileId === null ? null : profiles.getState().profile(profileId);
    return own ?? (first && profileForText(text, [first, ...rest]));
  }

  return {
    async find(query, most) {
      index ??= build();
      const asked = index;
      try {
        return await workInSlices((await asked).find(query, most));
      } catch (error) {
        if (index === asked) index = null;
        throw error;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readText({ of, text, naming }: Source, profile: Profile | undefined): ReadText | null {
  if (!profile) return null;
  const { language } = profile;
  const facts = factsOf(text, profile, naming);
  const name = naming.kind === "opened" ? naming.fileName : "";
  return { of, name, facts, language, passages: passagesOf(text, profile) };
}

/** Whose the links of an issue are, as far as the archive has read it by now. */
function whose(digest: IssueDigest | null): ReadonlyMap<string, string> {
  const links = digest?.links ?? [];
  return new Map(
    links.flatMap(({ href, item }) => (item?.organisation ? [[href, item.organisation]] : [])),
  );
}

function sourceOfIssue({ issue, head }: StoredIssue): Source {
  const { id, naming, profileId } = issue;
  const mark = `issue:${id} ${head.sum} ${profileId} ${JSON.stringify(naming)}`;
  return { of: { kind: "issue", id }, mark, sum: head.sum, text: head.text, naming, profileId };
}

function sourceOfPost({ path, text, sum }: PostRecord) {
  const naming = { kind: "opened", fileName: postNameOf(path) } as const;
  const mark = `post:${path} ${sum}`;
  return { of: { kind: "post", path } as const, mark, sum, text, naming, profileId: null };
}
