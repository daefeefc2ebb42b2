import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Clock } from "../../store/clock.ts";
import type { Environment } from "../environment/environment.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type {
  ArchiveFile,
  FolderOrder,
  Indexer,
  IndexerEvent,
  IndexOrder,
  PostsReading,
} from "./index-messages.ts";

/** To send a file takes the page a tenth of a millisecond and more. */
const FILES_IN_MESSAGE = 32;

/** Reads posts into the archive. Never rejects. */
export interface PostsReader {
  readonly readFolder: (
    order: Pick<FolderOrder, "folder" | "kept" | "onlyWhileKept">,
  ) => Promise<PostsReading>;
  readonly readFiles: (files: readonly ArchiveFile[]) => Promise<PostsReading>;
}

/** The indexer, which is started when first something is wanted of it, and told of the profiles. */
export interface RunningIndexer extends PostsReader {
  /** Rejects where what it takes cannot be loaded now; the next call tries again. */
  readonly ensure: () => Promise<void>;
  /** Returns whether it runs and so has heard. */
  readonly order: (order: IndexOrder) => boolean;
  readonly end: () => void;
}

/** `before` is done before it is started; `onEvent` hears all but the answers to those who read. */
export function createRunningIndexer(
  { clock, archive: tools }: Pick<Environment, "clock" | "archive">,
  profiles: ProfilesStore,
  before: () => Promise<void>,
  onEvent: (event: Exclude<IndexerEvent, { readonly kind: "read" }>) => void,
): RunningIndexer {
  const asked = new Map<number, (reading: PostsReading) => void>();
  let asks = 0;
  let indexer: Indexer | null = null;
  let beginning: Promise<void> | null = null;

  function hear(event: IndexerEvent): void {
    if (event.kind === "read") {
      asked.get(event.ask)?.(event.reading);
      asked.delete(event.ask);
      return;
    }
    if (event.kind === "ended") {
      indexer?.end();
      indexer = null;
      beginning = null;
    }
    if (event.kind === "ended" || event.kind === "failed") giveUpAsks();
    onEvent(event);
  }

  function giveUpAsks(): void {
    for (const answer of asked.values()) answer({ kind: "failed" });
    asked.clear();
  }

  async function start(): Promise<void> {
    await before();
    indexer ??= await tools.startIndexer(hear);
    orderProfiles();
  }

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

  profiles.subscribe((now, before) => {
    if (now.profiles !== before.profiles && indexer) orderProfiles();
  });

  return {
    ensure,
    order(order) {
      indexer?.order(order);
      return indexer !== null;
    },
    readFolder: (order) => ask((number, to) => to.order({ ...order, kind: "folder", ask: number })),
    readFiles: (files) => ask((number, to) => giveFiles(files, number, to, clock)),
    end() {
      indexer?.end();
      giveUpAsks();
    },
  };
}

/** A few now, and the others when the page has drawn breath. */
function giveFiles(files: readonly ArchiveFile[], ask: number, to: Indexer, clock: Clock): void {
  const rest = files.slice(FILES_IN_MESSAGE);
  const some = files.slice(0, FILES_IN_MESSAGE);
  to.order({ kind: "files", ask, files: some, last: rest.length === 0 });
  if (rest.length > 0) clock.later(0, () => giveFiles(rest, ask, to, clock));
}
