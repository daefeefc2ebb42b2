import { neighbourOf } from "../../checks/neighbour.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import { learnNewsletter } from "../../links/learning/newsletter/learn-newsletter.ts";
import type { ReadDocument } from "../../links/learning/newsletter/learn-items.ts";
import { digestIssue } from "../../links/archive/digest-issue.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import type { Issue } from "../../markdown/issue.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { Lens } from "../environment/environment.ts";
import { doublesAmong, type KnownText } from "../core/double-posts.ts";
import { factsOf, fileNameOf, type IssueFacts } from "../core/issue-facts.ts";
import type {
  ArchiveFile,
  EntryId,
  FilesOrder,
  FolderOrder,
  IndexEntry,
  IndexerEvent,
  IndexOrder,
  PostsReading,
} from "./index-messages.ts";
import { readFiles, readFolder } from "./read-posts.ts";
import { isPost, type IndexSource, sourcesToLookAt } from "./sources.ts";

/** So few that the page takes a message in a millisecond or two. */
const ENTRIES_IN_MESSAGE = 4;

/** No eye follows a count that changes more often; in milliseconds. */
const PROGRESS_EVERY = 100;

type IndexLens = Pick<Lens, "parseIssue" | "complete">;

/** What is known of an entry that was told. */
interface Told {
  readonly mark: string;
  readonly sum: string;
  readonly fileName: string;
}

/**
 * The indexer's side of the messages: keeps in mind what it has told, so that each text is read once, and tells only what
 * differs. Returns what takes an order; `emit` is called with the events.
 */
export function createIndexWork(
  database: Database,
  lens: IndexLens,
  emit: (event: IndexerEvent) => void,
): (order: IndexOrder) => Promise<void> {
  const told = new Map<EntryId, Told>();
  /** Files that came before the last of theirs, by what they were given for. */
  const arrived = new Map<number, readonly ArchiveFile[]>();
  let profiles: readonly [Profile, ...Profile[]] | null = null;
  let before: Promise<void> = Promise.resolve();

  async function carryOut(order: IndexOrder): Promise<void> {
    if (order.kind === "profiles") {
      ({ profiles } = order);
      if (profiles.some(({ engine }) => engine === "gfm")) await lens.complete();
      for (const [id, each] of told) told.set(id, { ...each, mark: "" });
      return;
    }
    if (order.kind === "look") return look(order.issues);
    const reading = order.kind === "folder" ? await readOf(order) : await readGiven(order);
    if (!reading) return;
    await look("all");
    emit({ kind: "read", ask: order.ask, reading });
  }

  function readOf({ folder, kept, onlyWhileKept }: FolderOrder): Promise<PostsReading> {
    return readFolder(database, folder, kept, { onlyWhileKept });
  }

  /** null while there are more to come. */
  async function readGiven({ ask, files, last }: FilesOrder): Promise<PostsReading | null> {
    const all = [...(arrived.get(ask) ?? []), ...files];
    if (last) arrived.delete(ask);
    else arrived.set(ask, all);
    return last ? readFiles(database, all) : null;
  }

  async function look(issues: readonly string[] | "all"): Promise<void> {
    const { sources, all } = await sourcesToLookAt(database, issues);
    const there = new Set(sources.map(({ id }) => id));
    const gone = all
      ? [...told.keys()].filter((id) => !there.has(id))
      : (issues === "all" ? [] : issues)
          .map((id): EntryId => `issue:${id}`)
          .filter((id) => !there.has(id) && told.has(id));
    for (const id of gone) told.delete(id);
    if (gone.length > 0) emit({ kind: "gone", ids: gone });
    const fresh = sources.filter(({ id, mark }) => told.get(id)?.mark !== mark);
    tellAbout(fresh);
    if (all && [...fresh.map(({ id }) => id), ...gone].some(isPost))
      emit({ kind: "learned", newsletter: newsletterOf(sources, lens) });
    emit({ kind: "looked", doubles: doublesAmong(knownTexts(told)) });
  }

  function tellAbout(sources: readonly IndexSource[]): void {
    let entries: IndexEntry[] = [];
    let toldAt = 0;
    const total = sources.length;
    for (const [index, source] of sources.entries()) {
      const entry = read(source);
      if (entry) entries.push(entry);
      if (entries.length < ENTRIES_IN_MESSAGE && index < total - 1) continue;
      emit({ kind: "digests", entries });
      entries = [];
      if (performance.now() - toldAt < PROGRESS_EVERY) continue;
      toldAt = performance.now();
      emit({ kind: "progress", done: index + 1, total });
    }
  }

  function read({ id, mark, text, naming, profileId }: IndexSource): IndexEntry | null {
    if (!profiles) return null;
    const profile =
      profiles.find((each) => each.id === profileId) ??
      (profileId === null ? profileForText(text, profiles) : profiles[0]);
    const facts = factsOf(text, profile, naming);
    const fileName = fileNameOf(naming, profile, facts);
    told.set(id, { mark, sum: sumOf(mark), fileName });
    return { id, digest: digestOf(lens.parseIssue(text, profile), text, facts) };
  }

  return (order) => {
    before = before
      .then(() => carryOut(order))
      .catch((error: unknown) => emit({ kind: "failed", failure: failureOf(error) }));
    return before;
  };
}

function digestOf(issue: Issue, text: string, facts: IssueFacts): IssueDigest {
  return { ...digestIssue(issue, facts), told: neighbourOf(text, issue.doc, issue.profile) };
}

function newsletterOf(
  sources: readonly IndexSource[],
  lens: Pick<IndexLens, "parseIssue">,
): LearnedNewsletter | null {
  const posts = sources
    .filter(({ id }) => isPost(id))
    .map(({ id, text }) => ({ path: id.slice("post:".length), text }));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const read: ReadDocument = (text, profile) => lens.parseIssue(text, profile);
  return learnNewsletter(posts, { read, timeZone });
}

function sumOf(mark: string): string {
  return mark.slice(0, mark.indexOf(" "));
}

function knownTexts(told: ReadonlyMap<EntryId, Told>): readonly KnownText[] {
  return Array.from(told, ([entry, { fileName, sum }]) => {
    const of = isPost(entry)
      ? ({ kind: "post", path: entry.slice("post:".length) } as const)
      : ({ kind: "issue", id: entry.slice("issue:".length) } as const);
    return { of, fileName, sum };
  });
}
