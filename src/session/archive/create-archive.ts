import { createStore, type StoreApi } from "zustand/vanilla";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import type { IncomingFile } from "../../publish/file-system-access.ts";
import type { Database } from "../../store/database.ts";
import { changeLesson, listLessons } from "../../store/lessons.ts";
import {
  type ArchiveFolder,
  forgetPosts,
  putArchiveFolder,
  readArchiveFolder,
  readStoredPost,
} from "../../store/posts.ts";
import type { LessonRecord } from "../../store/records.ts";
import { attempt } from "../core/attempt.ts";
import { postNameOf } from "../core/issue-facts.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenOutcome } from "../library/library-state.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { ArchiveReading, ArchiveState } from "./archive-state.ts";
import type { PostsReading } from "./index-messages.ts";
import { readInTurn } from "./join-readings.ts";
import { keepIndex } from "./keep-index.ts";
import { NOTHING_GUESSED } from "./nothing-guessed.ts";
import { fileAt } from "./walk-folder.ts";

/** Fewer texts than these are read before anybody could look. */
const WORTH_SHOWING = 8;
/** How long a folder that is looked at again and again is believed to be as it was; in milliseconds. */
const FOLDER_HOLDS = 30_000;

export interface ArchiveStore extends StoreApi<ArchiveState> {
  /** Reads what is on the disk, and begins to index when there is time. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
  /** Looks for what has changed in the library. */
  readonly look: () => void;
  /** Number and date of each post of a profile, for the next issue's. */
  readonly postsOf: (profileId: string) => readonly Pick<IssueDigest, "number" | "date">[];
  readonly end: () => void;
}

export function createArchive(
  environment: Environment,
  database: Database,
  events: Events,
  stores: {
    readonly profiles: ProfilesStore;
    readonly openIssue: OpenIssueStore;
    readonly openFiles: (files: readonly IncomingFile[]) => Promise<readonly OpenOutcome[]>;
  },
): ArchiveStore {
  const { clock, page, archive: tools } = environment;
  let folder: ArchiveFolder | null = null;
  /** Whether the disk knows the folder, if there is one. */
  let isFolderKept = true;
  let lessons: readonly LessonRecord[] = [];
  let readAt = 0;
  /** How many readings are under way that somebody waits for. */
  let readings = 0;

  const store = createStore<ArchiveState>()((set, get) => ({
    status: "loading",
    indexing: null,
    posts: [],
    newsletter: null,
    folder: null,
    canPickFolder: tools.canPickFolder,
    version: 0,

    occurrences: (key) => kept.index()?.occurrences(key) ?? [],
    issuesOf: (profileId, exceptId) => kept.index()?.issuesOf(profileId, exceptId) ?? [],
    guess(link, profile) {
      const index = kept.index();
      if (index) return index.guess(link, profile);
      // Without any issue a small table still knows something. Where there are some, they are asked for anyway.
      if (get().status === "ready") kept.wake();
      return NOTHING_GUESSED;
    },
    lessons: (profile) => kept.index()?.lessons(profile) ?? [],
    suggestTags: (hrefs, profile) => kept.index()?.suggestTags(hrefs, profile) ?? [],

    async pickFolder() {
      void environment.persist();
      const picked = await tools.pickFolder().catch(() => "none" as const);
      if (picked === null) return { kind: "no-picker" };
      return picked === "none" ? { kind: "none" } : takeFolder(picked);
    },
    fromDataTransfer(data) {
      const dropped = tools.foldersOfDrop(data);
      if (!dropped) return null;
      void environment.persist();
      return dropped.then(async ({ handles, files, unread }) => {
        const top = files[0]?.path.split("/")[0] ?? "";
        const all = [
          ...handles.map((handle) => ({ name: handle.name, read: () => takeFolder(handle) })),
          ...(files.length > 0 ? [{ name: top, read: () => get().addFiles(files) }] : []),
          ...unread.map((name) => ({ name, read: async () => ({ kind: "failed" }) as const })),
        ];
        return all.length > 0 ? readInTurn(all) : { kind: "no-posts", refused: [] };
      });
    },
    addFiles: (files) => within(async () => told(await kept.readFiles(files))),
    async refresh() {
      if (!folder) return { kind: "none" };
      if (!(await mayRead(folder.handle, true).catch(() => false)))
        return { kind: "not-permitted" };
      return readAgain(folder.handle);
    },
    forget: () =>
      attempt(async () => {
        await forgetPosts(database);
        folder = null;
        isFolderKept = true;
        set({ folder: null });
        events.emit({ kind: "archive" });
      }),
    correct: (about, correction) =>
      attempt(async () => {
        await changeLesson(database, about, correction);
        await readLessons();
        environment.channel.post({ kind: "archive" });
      }),
    async openPost(path) {
      const known = kept.index()?.issueOf(path) ?? null;
      if (known !== null) return known;
      const post = await readStoredPost(database, path).catch(() => null);
      if (!post) return null;
      const incoming = (await onDisk(path)) ?? {
        file: new File([post.text], postNameOf(path)),
        handle: null,
      };
      const [outcome] = await stores.openFiles([incoming]);
      return outcome && "id" in outcome ? outcome.id : null;
    },
  }));

  const kept = keepIndex(environment, database, events, stores, (step) => {
    if (step.kind === "progress") {
      const { done, total } = step;
      if (total >= WORTH_SHOWING) store.setState({ indexing: { done, total } });
    } else if (step.kind === "learned") {
      store.setState({ newsletter: step.newsletter });
    } else if (step.kind === "failed") {
      store.setState({ status: "failed", indexing: null });
    } else if (step.kind === "loaded") {
      kept.index()?.correct(lessons);
      store.setState(({ version }) => ({ version: version + 1 }));
    } else {
      kept.index()?.correct(lessons);
      const { version, status } = store.getState();
      const fresh =
        step.changed || status !== "ready"
          ? { posts: kept.index()?.posts() ?? [], version: version + 1 }
          : {};
      // What was looked for before the files came is no end of reading them.
      const indexing = readings > 0 ? store.getState().indexing : null;
      store.setState({ ...fresh, status: "ready", indexing });
    }
  });

  async function load(): Promise<void> {
    try {
      await Promise.all([knowFolder(), readLessons()]);
    } catch {
      return store.setState({ status: "failed" });
    }
    page.whenIdle(() => {
      kept.begin().catch(() => store.setState({ status: "failed" }));
      lookIntoFolder();
    });
  }

  async function readLessons(): Promise<void> {
    lessons = await listLessons(database);
    kept.index()?.correct(lessons);
    store.setState(({ version }) => ({ version: version + 1 }));
  }

  async function knowFolder(): Promise<void> {
    if (!isFolderKept) return;
    folder = await readArchiveFolder(database);
    store.setState({ folder: folder?.place ?? null });
  }

  /** Where the browser still gives leave without asking, the folder is read again by itself. */
  function lookIntoFolder(): void {
    if (!folder || clock.now() - readAt < FOLDER_HOLDS) return;
    readAt = clock.now();
    // The folder may be gone or on a disk that is not there: what was read of it stays.
    readKeptFolder().catch(() => undefined);
  }

  /** Only what the disk has: another tab may have emptied the archive and not have been heard, or do so meanwhile. */
  async function readKeptFolder(): Promise<void> {
    const there = await readArchiveFolder(database);
    if (there && (await mayRead(there.handle, false)))
      await told(kept.readFolder({ folder: there.handle, kept: there, onlyWhileKept: true }));
  }

  async function takeFolder(picked: FileSystemDirectoryHandle): Promise<ArchiveReading> {
    if (!(await mayRead(picked, true).catch(() => false))) return { kind: "not-permitted" };
    const reading = await readAgain(picked);
    if (reading.kind !== "read") return reading;
    const taken = { handle: picked, place: reading.place ?? picked.name };
    // A browser that cannot keep handles can only not read the folder again by itself.
    isFolderKept = await putArchiveFolder(database, taken).then(
      () => true,
      () => false,
    );
    folder = taken;
    store.setState({ folder: taken.place });
    environment.channel.post({ kind: "archive" });
    return reading;
  }

  function readAgain(there: FileSystemDirectoryHandle): Promise<ArchiveReading> {
    readAt = clock.now();
    return within(() =>
      told(kept.readFolder({ folder: there, kept: folder, onlyWhileKept: false })),
    );
  }

  async function within(work: () => Promise<ArchiveReading>): Promise<ArchiveReading> {
    store.setState({ indexing: { done: 0, total: 0 } });
    readings++;
    try {
      return await work();
    } finally {
      readings--;
      if (readings === 0) store.setState({ indexing: null });
    }
  }

  async function told(reading: PostsReading | Promise<PostsReading>): Promise<ArchiveReading> {
    const read = await reading;
    if (read.kind === "failed") return read;
    // This tab's indexer has read the disk; the others are told to.
    if (read.changed > 0) environment.channel.post({ kind: "archive" });
    return read.posts === 0 ? { kind: "no-posts", refused: read.refused } : read;
  }

  async function onDisk(path: string): Promise<IncomingFile | null> {
    if (!folder || !path.startsWith(`${folder.place}/`)) return null;
    if (!(await mayRead(folder.handle, true).catch(() => false))) return null;
    const handle = await fileAt(folder.handle, path.slice(folder.place.length + 1));
    return handle && { file: await handle.getFile(), handle };
  }

  events.on((message, own) => {
    // Another tab may have corrected something, or have another folder now, or none.
    if (message.kind === "archive" && !own)
      Promise.all([readLessons(), knowFolder()]).catch(() => undefined);
  });
  page.onShow(lookIntoFolder);

  return {
    ...store,
    load,
    look: kept.look,
    postsOf: (profileId) => kept.index()?.postsOf(profileId) ?? [],
    end: kept.end,
  };
}
