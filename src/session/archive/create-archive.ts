import { createStore, type StoreApi } from "zustand/vanilla";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import type { Database } from "../../store/database.ts";
import { changeLesson, listLessons } from "../../store/lessons.ts";
import { forgetPosts } from "../../store/posts.ts";
import type { LessonRecord } from "../../store/records.ts";
import { attempt } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { createArchiveAnswers } from "./answers.ts";
import type { ArchiveReading, ArchiveState } from "./archive-state.ts";
import { createFolderKeeper } from "./folder-keeper.ts";
import { type IndexStep, keepIndex } from "./keep-index.ts";
import { type FileOpening, openPost } from "./open-post.ts";
import { createReadings } from "./readings.ts";
import { stateAfter } from "./state-after.ts";
import { createWaysIn } from "./ways-in.ts";

export interface ArchiveStore extends StoreApi<ArchiveState> {
  /** Reads what is on the disk, and begins to index when there is time. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
  /** Looks for what has changed in the library. */
  readonly look: () => void;
  /** Reads the posts of a folder that was connected elsewhere, and comes back to it. Never rejects. */
  readonly takeFolder: (folder: FileSystemDirectoryHandle) => Promise<ArchiveReading>;
  /** Number and date of each post of a profile, for the next issue's. */
  readonly postsOf: (profileId: string) => readonly Pick<IssueDigest, "number" | "date">[];
  readonly end: () => void;
}

export function createArchive(
  environment: Environment,
  database: Database,
  events: Events,
  stores: FileOpening & {
    readonly profiles: ProfilesStore;
    readonly openIssue: OpenIssueStore;
  },
): ArchiveStore {
  const { page, channel } = environment;
  let lessons: readonly LessonRecord[] = [];

  const kept = keepIndex(environment, database, events, stores, onStep);
  const readings = createReadings(channel, (indexing) => store.setState({ indexing }));
  const folder = createFolderKeeper(environment, database, kept, readings, {
    onPlace: (place) => store.setState({ folder: place }),
    connect: (taken) => connectTaken(taken, database, events, stores.profiles),
  });
  const store = createStore<ArchiveState>()((_set, get) => ({
    status: "loading",
    indexing: null,
    posts: [],
    newsletter: null,
    folder: null,
    canPickFolder: environment.archive.canPickFolder,
    version: 0,

    ...createArchiveAnswers(kept, () => get().status === "ready"),
    ...createWaysIn(environment, kept, readings, folder),
    forget: () =>
      attempt(async () => {
        await forgetPosts(database);
        folder.forget();
        events.emit({ kind: "archive" });
      }),
    correct: (about, correction) =>
      attempt(async () => {
        await changeLesson(database, about, correction);
        await readLessons();
        channel.post({ kind: "archive" });
      }),
    openPost: (path) =>
      openPost(path, kept.index()?.issueOf(path) ?? null, database, folder, stores),
  }));

  function onStep(step: IndexStep): void {
    if (step.kind === "loaded" || step.kind === "looked") kept.index()?.correct(lessons);
    store.setState((state) => stateAfter(step, state, kept.index(), readings.areAwaited()));
  }

  async function load(): Promise<void> {
    try {
      await Promise.all([folder.know(), readLessons()]);
    } catch {
      return store.setState({ status: "failed" });
    }
    page.whenIdle(() => {
      kept.begin().catch(() => store.setState({ status: "failed" }));
      folder.lookInto();
    });
  }

  async function readLessons(): Promise<void> {
    lessons = await listLessons(database);
    kept.index()?.correct(lessons);
    store.setState(({ version }) => ({ version: version + 1 }));
  }

  events.on((message, own) => {
    // Another tab may have corrected something, or have another folder now, or none.
    if (message.kind === "archive" && !own)
      Promise.all([readLessons(), folder.know()]).catch(() => undefined);
  });
  page.onShow(folder.lookInto);

  return {
    ...store,
    load,
    look: kept.look,
    takeFolder: folder.take,
    postsOf: (profileId) => kept.index()?.postsOf(profileId) ?? [],
    end: kept.end,
  };
}

async function connectTaken(
  taken: FileSystemDirectoryHandle,
  database: Database,
  events: Events,
  { getState }: ProfilesStore,
): Promise<boolean> {
  const { connectIfClone } = await import("../core/kept-clone.ts");
  const profiles = getState().profiles.map(({ profile }) => profile);
  return connectIfClone(database, events, taken, profiles);
}
