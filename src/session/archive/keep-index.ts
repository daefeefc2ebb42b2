import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import { defaultProfile } from "../../issue/profile/defaults.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Database } from "../../store/database.ts";
import { hasTexts } from "../../store/posts.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type {
  ArchiveFile,
  EntryId,
  FolderOrder,
  IndexEntry,
  Indexer,
  IndexerEvent,
  PostsReading,
} from "./index-messages.ts";

/** How long what is known of an issue that is being written may be behind. */
const REFRESH_AFTER = 1_000;

/** To send a file takes the page a tenth of a millisecond and more. */
const FILES_IN_MESSAGE = 32;

export interface KeptIndex {
  /** null until it is loaded. */
  readonly index: () => ArchiveIndex | null;
  /** Loads what answers, also where there is nothing to index; see the step `loaded`. */
  readonly wake: () => void;
  /** Begins to index, where the disk holds anything. */
  readonly begin: () => Promise<void>;
  readonly readFolder: FolderReader;
  readonly readFiles: (files: readonly ArchiveFile[]) => Promise<PostsReading>;
  /** Looks for what has changed on the disk. */
  readonly look: () => void;
  readonly end: () => void;
}

type FolderReader = (
  order: Pick<FolderOrder, "folder" | "kept" | "onlyWhileKept">,
) => Promise<PostsReading>;

/** Told of each step: `looked` says that everything is indexed, and whether anything differs from before. */
export type IndexStep =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "looked"; readonly changed: boolean }
  /** There is an index now. */
  | { readonly kind: "loaded" }
  | { readonly kind: "learned"; readonly newsletter: LearnedNewsletter | null }
  | { readonly kind: "failed"; readonly failure: SaveFailure };

/** Keeps an index of all issues and posts in step with the disk, the profiles and the other tabs. */
export function keepIndex(
  { clock, archive: tools }: Pick<Environment, "clock" | "archive">,
  database: Database,
  events: Events,
  { profiles, openIssue }: { readonly profiles: ProfilesStore; readonly openIssue: OpenIssueStore },
  onStep: (step: IndexStep) => void,
): KeptIndex {
  const asked = new Map<number, (reading: PostsReading) => void>();
  const stale = new Set<string>();
  /**
   * The issue that is open here teaches nothing about itself: a link that was put into the wrong section would soon
   * belong there. What it says since it was opened is taken in once it is left.
   */
  let openId: string | null = null;
  let openEntry: IndexEntry | null = null;
  let index: ArchiveIndex | null = null;
  let indexer: Indexer | null = null;
  let beginning: Promise<void> | null = null;
  let waking: Promise<void> | null = null;
  let cancelRefresh: (() => void) | null = null;
  let asks = 0;
  let changed = false;

  function onEvent(message: IndexerEvent): void {
    if (message.kind === "digests") {
      if (index?.put(message.entries.filter((entry) => !putOff(entry)))) changed = true;
    } else if (message.kind === "gone") {
      index?.remove(message.ids);
      changed = true;
    } else if (message.kind === "looked") {
      if (index?.setDoubles(message.doubles)) changed = true;
      onStep({ kind: "looked", changed });
      changed = false;
    } else if (message.kind === "read") {
      asked.get(message.ask)?.(message.reading);
      asked.delete(message.ask);
    } else if (message.kind === "ended") {
      startAnew();
      onStep({ kind: "failed", failure: { kind: "other", name: "WorkerError" } });
    } else {
      if (message.kind === "failed") giveUpAsks();
      onStep(message);
    }
  }

  /** A new indexer does not know what the one before has found: what it does not find again is gone. */
  function startAnew(): void {
    indexer?.end();
    indexer = null;
    beginning = null;
    index = null;
    openEntry = null;
    giveUpAsks();
  }

  /** Keeps an entry for later, where it is of the open issue and something is known of that already. */
  function putOff(entry: IndexEntry): boolean {
    if (openId === null || entry.id !== issueEntry(openId) || !index?.has(entry.id)) return false;
    openEntry = entry;
    return true;
  }

  function take(id: string | null): void {
    const left = openId;
    openId = id;
    if (left === null) return;
    if (openEntry && index?.put([openEntry])) onStep({ kind: "looked", changed: true });
    openEntry = null;
    refreshSoon(left);
  }

  function giveUpAsks(): void {
    for (const answer of asked.values()) answer({ kind: "failed" });
    asked.clear();
  }

  async function loadIndex(): Promise<void> {
    if (index) return;
    const create = await tools.loadIndex();
    if (index) return;
    index = create();
    onStep({ kind: "loaded" });
  }

  async function start(): Promise<void> {
    await loadIndex();
    indexer ??= await tools.startIndexer(onEvent);
    orderProfiles();
  }

  /** Rejects where what it takes cannot be loaded now; the next call tries again. */
  function ensure(): Promise<void> {
    beginning ??= start().catch((error: unknown) => {
      beginning = null;
      throw error;
    });
    return beginning;
  }

  function orderProfiles(): void {
    const [first = defaultProfile(), ...rest] = profiles
      .getState()
      .profiles.map(({ profile }): Profile => profile);
    indexer?.order({ kind: "profiles", profiles: [first, ...rest] });
    indexer?.order({ kind: "look", issues: "all" });
  }

  async function begin(): Promise<void> {
    if (!(await hasTexts(database))) return onStep({ kind: "looked", changed: false });
    await ensure();
  }

  async function ask(give: (ask: number, to: Indexer) => void): Promise<PostsReading> {
    try {
      await ensure();
    } catch {
      return { kind: "failed" };
    }
    const number = asks++;
    return new Promise((answer) => {
      asked.set(number, answer);
      if (indexer) give(number, indexer);
    });
  }

  /** A few now, and the others when the page has drawn breath. */
  function giveFiles(files: readonly ArchiveFile[], ask: number, to: Indexer): void {
    const rest = files.slice(FILES_IN_MESSAGE);
    const some = files.slice(0, FILES_IN_MESSAGE);
    to.order({ kind: "files", ask, files: some, last: rest.length === 0 });
    if (rest.length > 0) clock.later(0, () => giveFiles(rest, ask, to));
  }

  function look(): void {
    if (indexer) indexer.order({ kind: "look", issues: "all" });
    // Nothing is lost: what could not be loaded is tried again at the next occasion.
    else begin().catch(() => undefined);
  }

  function refreshSoon(id: string): void {
    stale.add(id);
    cancelRefresh ??= clock.later(REFRESH_AFTER, () => {
      cancelRefresh = null;
      const issues = [...stale];
      stale.clear();
      if (indexer) indexer.order({ kind: "look", issues });
      else look();
    });
  }

  openIssue.subscribe(({ current }) => {
    const id = current.kind === "open" ? current.id : null;
    if (id !== openId) take(id);
  });
  events.on((message, own) => {
    if (message.kind === "saved" && own && message.id === openId) return;
    if (message.kind === "saved") refreshSoon(message.id);
    else if (message.kind === "library" || message.kind === "archive") look();
  });
  profiles.subscribe((now, before) => {
    if (now.profiles !== before.profiles && indexer) orderProfiles();
  });

  return {
    index: () => index,
    wake() {
      waking ??= loadIndex()
        // Whoever asks next tries again.
        .catch(() => undefined)
        .finally(() => {
          waking = null;
        });
    },
    begin,
    look,
    readFolder: (order) => ask((number, to) => to.order({ ...order, kind: "folder", ask: number })),
    readFiles: (files) => ask((number, to) => giveFiles(files, number, to)),
    end() {
      cancelRefresh?.();
      indexer?.end();
      giveUpAsks();
    },
  };
}

function issueEntry(id: string): EntryId {
  return `issue:${id}`;
}
