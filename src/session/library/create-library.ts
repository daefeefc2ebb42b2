import { createStore, type StoreApi } from "zustand/vanilla";
import { nextIssueDay, nextNumber, suggestSlug } from "../../issue/new-issue/index.ts";
import { defaultProfile } from "../../issue/profile/defaults.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { MARKDOWN_TYPE } from "../../publish/download.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { failureOf, RefusedWrite } from "../../store/failure-of.ts";
import { addIssue, changeIssue, type NewStoredIssue, readStoredIssue } from "../../store/issues.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import { readSetting } from "../../store/settings.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import type { Events } from "../environment/events.ts";
import { fileNameOf } from "../core/issue-facts.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { newsletterProfile } from "../core/newsletter-profile.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { SafetyStore } from "../safety/create-safety.ts";
import { createShelf } from "./create-shelf.ts";
import type { Created, LibraryState, NewIssueSuggestion, OpenOutcome } from "./library-state.ts";
import { findEntries, type ShelfEntry, shelfEntry, libraryRowOf, tagsOf } from "./shelf.ts";

/** What writes new issues: only who begins one needs it. */
const loadNewIssueText = () => import("../../issue/new-issue/new-issue-text.ts");

/** What takes files in: only who opens one needs it. */
const loadOpening = () => import("./open-file.ts");

const loadReplacing = () => import("./replace-stored-text.ts");

/** Loads ahead what brings issues into the library. Rejects where that is not possible now. */
export const loadNewIssues = () =>
  Promise.all([loadNewIssueText(), loadOpening(), loadReplacing()]);

/** The trash is looked into now and then. */
const loadTrash = () => import("../../store/trash.ts");

export interface LibraryStore extends StoreApi<LibraryState> {
  /** Reads the library from the disk. Never rejects: `status` says how it went. */
  readonly load: () => Promise<void>;
}

export function createLibrary(
  environment: Environment,
  database: Database,
  events: Events,
  stores: {
    readonly profiles: ProfilesStore;
    readonly openIssue: OpenIssueStore;
    readonly archive: Pick<ArchiveStore, "look" | "postsOf" | "getState">;
    readonly safety: Pick<SafetyStore, "look" | "lookWithout" | "mark" | "isMarked">;
  },
): LibraryStore {
  const { clock, newId, locks, download, page } = environment;
  const { profiles, openIssue, archive, safety } = stores;
  /** Whether what was read is what is to be shown: not while more is looked for in the second copy. */
  let isLookedAt = false;

  const store = createStore<LibraryState>()((set) => ({
    status: { kind: "loading" },
    issues: [],
    query: "",
    found: null,
    firstVisit: false,
    tags: [],
    lastOpened: null,

    suggest,
    async newIssue(profileId, { headline, slug, ...given }) {
      const { profile, ...suggested } = suggest(profileId, headline);
      const { number = suggested.number, date = suggested.date } = given;
      if (profiles.getState().profile(profile.id) === null) {
        const failure = await keepLearned(profile);
        if (failure) return { ok: false, failure };
      }
      const naming = { kind: "made", slug, date, number } as const;
      const made = await create({ profileId: profile.id, naming, sample: false }, async () => {
        const { newIssueText } = await loadNewIssueText();
        return newIssueText(profile, { number, headline, date, slug });
      });
      if (made.ok) profiles.getState().prefer(profile.id);
      return made;
    },
    addSample: (text, profileId) =>
      create({ profileId, naming: { kind: "made", slug: "sample" }, sample: true }, () => text),

    async openFiles(files) {
      void environment.persist();
      const opening = await loadOpening().catch((error: unknown) => failureOf(error));
      if (!("openFile" in opening))
        return files.map(({ file: { name } }) => ({
          kind: "failed",
          fileName: name,
          failure: opening,
        }));
      const outcomes: OpenOutcome[] = [];
      // One after the other: a file that comes twice in one drop is found the second time.
      await files.reduce<Promise<void>>(async (before, incoming) => {
        await before;
        outcomes.push(
          await opening.openFile(incoming, {
            database,
            profiles: allProfiles(),
            issues: shelf.entries(),
            newId,
            now: clock.now(),
          }),
        );
        const outcome = outcomes.at(-1);
        if (outcome?.kind !== "opened") return;
        await keepLearnedOf(outcome.id);
        await shelf.load();
      }, Promise.resolve());
      if (outcomes.some(({ kind }) => kind === "opened")) await announce();
      return outcomes;
    },
    takeFile: ({ id, text, handle }) =>
      attempt(async () => {
        const opening = { id, text, handle, onDisk: checksum(text) };
        const { current } = openIssue.getState();
        if (current.kind === "open" && current.id === id) await replaceOpenText(text);
        else
          await (await loadReplacing()).replaceStoredText(database, locks, id, text, clock.now());
        await openIssue.setOpening(opening);
        await noteKept(id, "opened", text);
        await announce();
      }),
    openAnyway: (file) =>
      created(async () => {
        const context = { database, profiles: allProfiles(), newId, now: clock.now() };
        const { addOpened } = await loadOpening();
        const { id } = (await addOpened(context, file)).issue;
        await keepLearnedOf(id);
        return id;
      }),

    async duplicate(id) {
      const stored = await stillThere(id);
      if (!stored) return { ok: false, failure: { kind: "missing", name: "" } };
      const { profile, number, date } = suggest(stored.issue.profileId, "");
      const naming = { kind: "made", slug: "", date, number } as const;
      return create({ profileId: profile.id, naming, sample: false }, async () => {
        const { nextIssueText } = await import("./next-issue-text.ts");
        return nextIssueText(profile, stored.head.text, { number, headline: "", date, slug: "" });
      });
    },
    remove: (id) => setRemoved(id, true),
    restore: (id) => setRemoved(id, false),
    async trash() {
      const { listTrash } = await loadTrash();
      const stored = await listTrash(database);
      return stored.map((each) => ({
        ...libraryRowOf(shelfEntry(each, profiles.getState().profiles, null)),
        removedAt: each.issue.removedAt ?? null,
      }));
    },

    async textOf(id) {
      return (await stillThere(id))?.head.text ?? null;
    },
    download: (id) =>
      attempt(async () => {
        const stored = await readStoredIssue(database, id);
        const entry = shelf.entries().find(({ issue }) => issue.id === id);
        if (!stored || !entry) throw new Error("there is no such issue");
        const { text } = stored.head;
        download(encodeUtf8(text).bytes, nameOf(entry), MARKDOWN_TYPE);
        await noteKept(id, "downloaded", text);
        await announce();
      }),

    search(query) {
      set({ query, found: findEntries(shelf.entries(), query) });
    },
    async reload() {
      set({ status: { kind: "loading" } });
      await load();
    },
  }));

  const shelf = createShelf(environment, database, events, stores, () => {
    if (isLookedAt) show();
  });

  function show(): void {
    const entries = shelf.entries();
    safety.mark(entries.map(({ head }) => head.savedAt));
    store.setState({
      status: { kind: "ready" },
      issues: entries.map(libraryRowOf),
      found: findEntries(entries, store.getState().query),
      tags: tagsOf(entries),
      firstVisit: entries.length === 0 && !safety.isMarked(),
    });
  }

  async function load(): Promise<void> {
    try {
      await shelf.load();
      if (!isLookedAt) {
        isLookedAt = await safety.look(shelf.entries().length, database.lostData);
        if (!isLookedAt) return;
        show();
      }
      const lastOpened = await readSetting(database, "lastOpened");
      const there = shelf.entries().some(({ issue }) => issue.id === lastOpened);
      store.setState({ lastOpened: there ? lastOpened : null });
      page.whenIdle(() => {
        // What is left over is deleted another time.
        loadTrash()
          .then(({ purgeTrash }) => purgeTrash(database, clock.now()))
          .catch(() => undefined);
      });
    } catch (error) {
      const failure = failureOf(error);
      await safety.lookWithout(failure);
      store.setState({ status: { kind: "failed", failure } });
    }
  }

  /**
   * Of the newsletter's own issues, those of the archive too, the highest number counts, and the day is the next in turn
   * after the last of them; a sample is nobody's issue.
   */
  function suggest(profileId: string, headline: string): NewIssueSuggestion {
    const { newsletter } = archive.getState();
    const learned = newsletterProfile(newsletter, profiles.getState().profiles);
    const isLearned = learned?.profile.id === profileId;
    const profile =
      profiles.getState().profile(profileId) ?? (isLearned ? learned.profile : defaultProfile());
    const issues = shelf
      .entries()
      .filter(({ issue }) => issue.profileId === profile.id && !issue.sample)
      .map(({ facts }) => facts);
    const posts = isLearned ? (newsletter?.posts ?? []) : [];
    const known = [...issues, ...archive.postsOf(profile.id), ...posts];
    return {
      profile,
      last: lastOf(known),
      isTaken: (wanted) => known.some(({ number }) => number === wanted),
      number: nextNumber(known.map(({ number }) => number)),
      date: nextIssueDay(profile.publishing, clock.now(), known),
      slug: suggestSlug(headline, profile.slugStyle),
    };
  }

  /** A newsletter that was learned is a profile of one's own from its first issue on. */
  async function keepLearned(profile: Profile): Promise<SaveFailure | null> {
    try {
      const { printProfile } = await import("../../issue/profile/print-profile.ts");
      const saved = await profiles.getState().save(printProfile(profile), null);
      if (saved.kind === "saved") return null;
      return saved.kind === "failed" ? saved.failure : { kind: "other", name: saved.kind };
    } catch (error) {
      return failureOf(error);
    }
  }

  /** The same for an issue that began as a file. */
  async function keepLearnedOf(id: string): Promise<void> {
    const learned = learnedProfile();
    if (learned && (await stillThere(id))?.issue.profileId === learned.id)
      await keepLearned(learned);
  }

  /** The newsletter that the archive is, where it is not among the profiles yet. */
  function learnedProfile(): Profile | null {
    const found = newsletterProfile(archive.getState().newsletter, profiles.getState().profiles);
    return found?.isNew ? found.profile : null;
  }

  function create(
    given: Pick<NewStoredIssue, "profileId" | "naming" | "sample">,
    write: () => string | Promise<string>,
  ): Promise<Created> {
    void environment.persist();
    const id = newId();
    return created(async () => {
      const issue = { ...given, id, text: await write(), kept: null, opening: null };
      await addIssue(database, issue, clock.now());
      return id;
    });
  }

  async function created(make: () => Promise<string>): Promise<Created> {
    try {
      const id = await make();
      await announce();
      return { ok: true, id };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }

  /**
   * Resolves when the disk has the text: the file is noted as known only after that, else a later save would overwrite
   * it unasked with an older text.
   */
  async function replaceOpenText(text: string): Promise<void> {
    const { current, replaceText, flush } = openIssue.getState();
    if (current.kind !== "open" || current.access === "reading") throw new RefusedWrite("conflict");
    replaceText(text);
    if (!(await flush())) throw new Error("the text is not on the disk");
  }

  function setRemoved(id: string, removed: boolean): Promise<Outcome> {
    return attempt(async () => {
      const removedAt = clock.now();
      await changeIssue(database, id, (issue) =>
        removed ? { ...issue, removed, removedAt } : { ...issue, removed },
      );
      await announce();
    });
  }

  async function noteKept(id: string, kind: "downloaded" | "opened", text: string): Promise<void> {
    const kept = { kind, sum: checksum(text), at: clock.now() };
    await changeIssue(database, id, (issue) => ({ ...issue, kept }));
  }

  async function stillThere(id: string): ReturnType<typeof readStoredIssue> {
    try {
      return await readStoredIssue(database, id);
    } catch {
      return null;
    }
  }

  /** This tab has changed the library; the others read it anew, as this one has. */
  async function announce(): Promise<void> {
    environment.channel.post({ kind: "library" });
    archive.look();
    await shelf.load();
  }

  function nameOf({ issue, profile, facts }: ShelfEntry): string {
    return fileNameOf(issue.naming, profile, facts);
  }

  function allProfiles(): readonly [Profile, ...Profile[]] {
    const [first, ...rest] = profiles.getState().profiles.map(({ profile }) => profile);
    const learned = learnedProfile();
    return [first ?? defaultProfile(), ...rest, ...(learned ? [learned] : [])];
  }

  return { ...store, load };
}

/** The issue with the last day; of those without days the one with the highest number. */
function lastOf(
  known: readonly { readonly number: number | null; readonly date: string | null }[],
): NewIssueSuggestion["last"] {
  const [last] = known.toSorted(
    (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || (b.number ?? 0) - (a.number ?? 0),
  );
  return last ? { number: last.number, date: last.date } : null;
}
