import type { StoreApi } from "zustand/vanilla";
import { profileForText } from "../../markdown/profile-of.ts";
import type { Database } from "../../store/database.ts";
import { listIssues } from "../../store/issues.ts";
import { listPosts } from "../../store/posts.ts";
import type { PostRecord } from "../../store/records.ts";
import { factsOf } from "../core/issue-facts.ts";
import type { ArchiveState } from "../archive/archive-state.ts";
import type { LibraryState } from "../library/library-state.ts";
import type { ProfilesState } from "../profiles/profiles-state.ts";
import { passagesOf } from "./passages.ts";
import { createSearchIndex, type SearchAnswer, type SearchedIssue } from "./search-index.ts";
import type { SearchIndex } from "./search-index.ts";

/** Finds words in all issues and posts of this browser. */
export interface Search {
  /** What is found as the disk has it; rejects where that cannot be read. `most`: so many places of one issue. */
  readonly find: (query: string, most: number) => Promise<SearchAnswer>;
  /** Calls when the same query may be answered otherwise, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Texts that are read before the page may do something else. */
const AT_ONCE = 12;

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
  /** Of each text that was read, by its checksum and the profiles that it was read by. */
  let read = new Map<string, SearchedIssue>();
  let by = profiles.getState().profiles;
  let index: Promise<SearchIndex> | null = null;
  const listeners = new Set<() => void>();

  const forget = (): void => {
    index = null;
    for (const listener of listeners) listener();
  };
  library.subscribe((now, before) => now.issues !== before.issues && forget());
  archive.subscribe((now, before) => now.posts !== before.posts && forget());
  profiles.subscribe((now, before) => now.profiles !== before.profiles && forget());

  async function build(): Promise<SearchIndex> {
    const listed = profiles.getState().profiles;
    if (listed !== by) read = new Map();
    by = listed;
    const [issues, posts] = await Promise.all([listIssues(database), listPosts(database)]);
    const names = new Set(
      issues.map(({ issue }) => (issue.naming.kind === "opened" ? issue.naming.fileName : null)),
    );
    const readers = [
      ...issues.map(
        (stored) =>
          [
            `issue:${stored.issue.id} ${stored.head.sum}`,
            () => {
              const { issue, head } = stored;
              const own = listed.find(({ profile }) => profile.id === issue.profileId)?.profile;
              return searchedIssue({ kind: "issue", id: issue.id }, head.text, issue.naming, own);
            },
          ] as const,
      ),
      // A post that was opened is searched as the issue that it is.
      ...posts
        .filter((post) => !names.has(nameOf(post)))
        .map(
          (post) =>
            [
              `post:${post.path} ${post.sum}`,
              () => {
                const naming = { kind: "opened", fileName: nameOf(post) } as const;
                return searchedIssue(
                  { kind: "post", path: post.path },
                  post.text,
                  naming,
                  undefined,
                );
              },
            ] as const,
        ),
    ];
    const now = new Map<string, SearchedIssue>();
    let fresh = 0;
    for (const [name, make] of readers) {
      const known = read.get(name);
      if (!known && ++fresh % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      const searched = known ?? make();
      if (searched) now.set(name, searched);
    }
    read = now;
    return createSearchIndex([...now.values()]);
  }

  function searchedIssue(
    of: SearchedIssue["of"],
    text: string,
    naming: Parameters<typeof factsOf>[2],
    own: Parameters<typeof factsOf>[1] | undefined,
  ): SearchedIssue | null {
    const [first, ...rest] = profiles.getState().profiles.map(({ profile }) => profile);
    const profile = own ?? (first && profileForText(text, [first, ...rest]));
    if (!profile) return null;
    return { of, facts: factsOf(text, profile, naming), passages: passagesOf(text, profile) };
  }

  return {
    async find(query, most) {
      index ??= build();
      const asked = index;
      try {
        return (await asked).find(query, most);
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

function nameOf({ path }: PostRecord): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
