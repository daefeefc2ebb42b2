import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import type { Database } from "../../store/database.ts";
import { hasTexts } from "../../store/posts.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import { gatherIds } from "../core/gather-ids.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { ArchiveIndex } from "./archive-index.ts";
import type { IndexerEvent } from "./index-messages.ts";
import { createOpenEntry } from "./open-entry.ts";
import { createRunningIndexer, type PostsReader } from "./running-indexer.ts";

/** How long what is known of an issue that is being written may be behind. */
const REFRESH_AFTER = 1_000;

export interface KeptIndex extends PostsReader {
  /** null until it is loaded. */
  readonly index: () => ArchiveIndex | null;
  /** Loads what answers, also where there is nothing to index; see the step `loaded`. */
  readonly wake: () => void;
  /** Begins to index, where the disk holds anything. */
  readonly begin: () => Promise<void>;
  /** Looks for what has changed on the disk. */
  readonly look: () => void;
  readonly end: () => void;
}

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
  let index: ArchiveIndex | null = null;
  let waking: Promise<void> | null = null;
  let changed = false;

  const indexer = createRunningIndexer({ clock, archive: tools }, profiles, loadIndex, onEvent);
  const stale = gatherIds(clock, REFRESH_AFTER, (issues) => {
    if (!indexer.order({ kind: "look", issues })) look();
  });
  const openEntry = createOpenEntry(
    openIssue,
    (id) => index?.has(id) ?? false,
    (id, entry) => {
      if (entry && index?.put([entry])) onStep({ kind: "looked", changed: true });
      stale.add(id);
    },
  );

  function onEvent(message: Exclude<IndexerEvent, { readonly kind: "read" }>): void {
    if (message.kind === "digests") {
      if (index?.put(message.entries.filter((entry) => !openEntry.putOff(entry)))) changed = true;
    } else if (message.kind === "gone") {
      index?.remove(message.ids);
      changed = true;
    } else if (message.kind === "looked") {
      if (index?.setDoubles(message.doubles)) changed = true;
      onStep({ kind: "looked", changed });
      changed = false;
    } else if (message.kind === "ended") {
      // A new indexer does not know what the one before has found: what it does not find again is gone.
      index = null;
      openEntry.forget();
      onStep({ kind: "failed", failure: { kind: "other", name: "WorkerError" } });
    } else {
      onStep(message);
    }
  }

  async function loadIndex(): Promise<void> {
    if (index) return;
    const create = await tools.loadIndex();
    if (index) return;
    index = create();
    onStep({ kind: "loaded" });
  }

  async function begin(): Promise<void> {
    if (!(await hasTexts(database))) return onStep({ kind: "looked", changed: false });
    await indexer.ensure();
  }

  function look(): void {
    // Nothing is lost: what could not be loaded is tried again at the next occasion.
    if (!indexer.order({ kind: "look", issues: "all" })) begin().catch(() => undefined);
  }

  events.on((message, own) => {
    if (message.kind === "saved" && own && openEntry.isOf(message.id)) return;
    if (message.kind === "saved") stale.add(message.id);
    else if (message.kind === "library" || message.kind === "archive") look();
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
    readFolder: indexer.readFolder,
    readFiles: indexer.readFiles,
    end() {
      stale.cancel();
      indexer.end();
    },
  };
}
