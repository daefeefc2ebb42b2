import type { Database } from "../../store/database.ts";
import { listIssues, readStoredIssue, type StoredIssue } from "../../store/issues.ts";
import { gatherIds } from "../core/gather-ids.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { sectionsOfEntry } from "./sections-of-entry.ts";
import { newestFirst, type ShelfEntry, shelfEntry } from "./shelf.ts";

/** How long the row of an issue that is being written may be behind. */
const REFRESH_AFTER = 1_000;

/** The issues of the disk as this tab knows them, kept in step with what any tab does. */
export interface Shelf {
  /** Newest first. */
  readonly entries: () => readonly ShelfEntry[];
  /** Reads all from the disk. Rejects with the database's error. */
  readonly load: () => Promise<void>;
}

/** `onChange` is called after each change of `entries`. */
export function createShelf(
  environment: Environment,
  database: Database,
  events: Events,
  stores: { readonly profiles: ProfilesStore; readonly openIssue: OpenIssueStore },
  onChange: () => void,
): Shelf {
  const { clock, page } = environment;
  const { profiles, openIssue } = stores;
  let entries = new Map<string, ShelfEntry>();
  let sorted: readonly ShelfEntry[] = [];
  const stale = gatherIds(clock, REFRESH_AFTER, (ids) => {
    // The row stays as it was; the next save makes it right.
    refresh(ids).catch(() => undefined);
  });
  let cancelReading: (() => void) | null = null;

  function entryOf(stored: StoredIssue): ShelfEntry {
    const former = entries.get(stored.issue.id) ?? null;
    return shelfEntry(stored, profiles.getState().profiles, former);
  }

  function changed(): void {
    sorted = newestFirst(entries.values());
    onChange();
    readNextSections();
  }

  async function load(): Promise<void> {
    const stored = await listIssues(database);
    entries = new Map(stored.map((each) => [each.issue.id, entryOf(each)]));
    changed();
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    const read = await Promise.all(ids.map((id) => readStoredIssue(database, id)));
    for (const stored of read)
      if (stored && !stored.issue.removed) entries.set(stored.issue.id, entryOf(stored));
    changed();
  }

  /** One issue in each idle moment: to parse a long one takes a while. */
  function readNextSections(): void {
    const next = sorted.find(({ sections }) => sections === null);
    if (!next || cancelReading) return;
    cancelReading = page.whenIdle(() => {
      void readSections(next);
    });
  }

  async function readSections(entry: ShelfEntry): Promise<void> {
    const sections = await sectionsOfEntry(environment, openIssue, entry);
    cancelReading = null;
    if (sections && entries.get(entry.issue.id) === entry)
      entries.set(entry.issue.id, { ...entry, sections });
    if (sections) changed();
  }

  events.on((message) => {
    if (message.kind === "saved") stale.add(message.id);
    // What cannot be read now is read at the next occasion; what is shown stays.
    else if (message.kind === "library") load().catch(() => undefined);
  });
  profiles.subscribe((now, before) => {
    if (now.profiles === before.profiles || entries.size === 0) return;
    entries = new Map([...entries].map(([id, entry]) => [id, entryOf(entry)]));
    changed();
  });

  return { entries: () => sorted, load };
}
