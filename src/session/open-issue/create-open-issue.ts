import { createStore, type StoreApi } from "zustand/vanilla";
import { readFrontMatter, setField } from "../../markdown/front-matter/index.ts";
import type { Issue } from "../../markdown/issue.ts";
import type { AutosaveState } from "../../store/autosave.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { changeIssue, putOpening, readIssue } from "../../store/issues.ts";
import type { IssueRecord, Naming, OpeningRecord } from "../../store/records.ts";
import { putSetting } from "../../store/settings.ts";
import type { Environment, Lens } from "../environment/environment.ts";
import type { News } from "../environment/news.ts";
import { factsOf, fileNameOf } from "../facts/issue-facts.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { withYaml, yamlOf } from "./front-matter-edit.ts";
import type { Current, OpenIssue, OpenIssueState, Surface } from "./open-issue-state.ts";
import { createPlaceKeeper } from "./place-keeper.ts";
import { type TakenIssue, takeIssue } from "./take-issue.ts";
import { createWriter, type Writer } from "./writer.ts";

/** The open issue, with what the other stores of the session need of it. */
export interface OpenIssueStore extends StoreApi<OpenIssueState> {
  /** The file that the open issue came from, and the handle to write it back. */
  readonly opening: () => OpeningRecord | null;
  /** Notes that this text has left the browser; for `written`, that the file holds it now. Rejects as the disk does. */
  readonly noteKept: (kind: "downloaded" | "written", text: string) => Promise<void>;
  /** Another file, or another state of it, is what the issue is compared with from now on. */
  readonly setOpening: (opening: OpeningRecord) => Promise<void>;
  /** Saves and gives the issue back, to be open again after a restart. */
  readonly end: () => Promise<void>;
  /** Begins what must be on its way before the page goes. */
  readonly flushNow: () => void;
}

/** What belongs to the open issue and the face need not see. */
interface Held {
  readonly id: string;
  readonly lens: Lens;
  naming: Naming;
  opening: OpeningRecord | null;
  writer: Writer | null;
}

export function createOpenIssue(
  environment: Environment,
  database: Database,
  news: News,
  profiles: ProfilesStore,
): OpenIssueStore {
  const places = createPlaceKeeper(environment.clock, database);
  let held: Held | null = null;
  let surface: Surface | null = null;
  let printed: { readonly issue: Issue; readonly text: string } | null = null;
  /** Grows with each `open` and `close`, so that an answer that comes too late is known. */
  let turns = 0;
  let generations = 0;

  const store = createStore<OpenIssueState>()(() => ({
    current: { kind: "none" },
    open,
    close,
    abandon,
    text,
    replaceText,
    switchProfile,
    setDoc(doc, origin) {
      const current = openNow();
      if (!current || !held) return;
      if (origin) show({ ...current.issue, doc, origin });
      else if (doc !== current.issue.doc) show(held.lens.withDoc(current.issue, doc));
    },
    frontMatter: () => readFrontMatter(head()),
    frontMatterYaml: () => yamlOf(head()),
    setField(key, value) {
      const current = openNow();
      if (!current) return;
      const { issue, profile } = current;
      const frontMatter = setField(head(), key, value, profile);
      if (frontMatter === head()) return;
      const { doc } = issue;
      apply({ ...issue, doc: doc.type.create({ ...doc.attrs, frontMatter }, doc.content) });
    },
    setFrontMatterYaml: (yaml) => replaceText(withYaml(text(), yaml)),
    setSlug(slug) {
      if (!held || held.naming.kind !== "made" || !isWriting()) return;
      held.naming = { kind: "made", slug };
      const { naming } = held;
      noteChange((issue) => ({ ...issue, naming }));
      patch({ slug, fileName: nameNow() });
    },
    attach(attached) {
      surface = attached;
      return () => {
        if (surface === attached) surface = null;
      };
    },
    rememberPlace(place) {
      if (held) places.remember(held.id, place);
    },
    flush: async () => (await held?.writer?.autosave.flush()) ?? true,
    retry() {
      void held?.writer?.autosave.flush();
    },
  }));

  function openNow(): OpenIssue | null {
    const { current } = store.getState();
    return current.kind === "open" ? current : null;
  }

  function become(current: Current): void {
    store.setState({ current });
  }

  function patch(change: Partial<OpenIssue>): void {
    const current = openNow();
    if (current) become({ ...current, ...change });
  }

  function isWriting(): boolean {
    return openNow()?.access === "writing";
  }

  function head(): string {
    const attribute: unknown = openNow()?.issue.doc.attrs["frontMatter"];
    return typeof attribute === "string" ? attribute : "";
  }

  function nameNow(): string {
    const current = openNow();
    if (!current || !held) return "";
    // Only a newsletter without front matter says its number elsewhere; then the whole text must be asked.
    const source = head() === "" ? text() : head();
    const { profile } = current;
    return fileNameOf(held.naming, profile, factsOf(source, profile, held.naming));
  }

  function text(): string {
    const current = openNow();
    if (!current || !held) return "";
    if (printed?.issue !== current.issue)
      printed = { issue: current.issue, text: held.lens.printIssue(current.issue) };
    return printed.text;
  }

  /** The issue as it stands from now on. */
  function show(issue: Issue): void {
    const former = head();
    const saved = openNow()?.saving.kind === "saved";
    // In one step: "saved" must not be said of the new document for a moment.
    const dirty = { saving: { kind: "dirty", since: environment.clock.now() } } as const;
    patch({ issue, ...(held?.writer && saved ? dirty : {}) });
    if (head() !== former) patch({ fileName: nameNow() });
    held?.writer?.autosave.changed();
  }

  function apply(next: Issue): void {
    if (!isWriting()) return;
    surface?.apply(next);
    // Without a surface, or with one that has not carried the origin: the text is to be this one all the same.
    const doc = surface ? openNow()?.issue.doc : null;
    if (openNow()?.issue.origin !== next.origin || !surface)
      show({ ...next, doc: doc ?? next.doc });
  }

  function replaceText(replacement: string): void {
    const current = openNow();
    if (!current || !held || replacement === text()) return;
    apply(held.lens.parseIssue(replacement, current.profile));
  }

  function switchProfile(profileId: string): void {
    const current = openNow();
    const profile = profiles.getState().profile(profileId);
    if (!current || !held || !profile || !isWriting()) return;
    const issue = held.lens.parseIssue(text(), profile);
    patch({ issue, profile, generation: ++generations });
    patch({ fileName: nameNow() });
    noteChange((record) => ({ ...record, profileId }));
  }

  /** Beside the text: what cannot be noted now is asked of the person again another time, and no text is lost. */
  function noteChange(change: (issue: IssueRecord) => IssueRecord): void {
    if (!held) return;
    changeIssue(database, held.id, change).then(
      () => news.tell({ kind: "library" }),
      () => undefined,
    );
  }

  async function open(id: string): Promise<boolean> {
    if (openNow()?.id === id) return true;
    if (!(await close())) return false;
    const turn = ++turns;
    become({ kind: "opening", id });
    const [taken, lens] = await Promise.all([
      takeIssue(environment, database, id),
      environment.loadLens().catch((error: unknown) => failureOf(error)),
    ]);
    if (turn === turns && taken.kind === "taken" && "parseIssue" in lens) {
      hold(taken, lens);
      return true;
    }
    if (taken.kind === "taken") taken.writing?.release();
    if (turn !== turns) return true;
    if (taken.kind !== "taken") become({ ...taken, id });
    else if (!("parseIssue" in lens)) become({ kind: "unreadable", id, failure: lens });
    return true;
  }

  function hold(taken: TakenIssue, lens: Lens): void {
    const { issue: record, head: saved, opening, place } = taken.stored;
    const { naming, sample } = record;
    const listed = profiles.getState();
    const profile =
      listed.profile(record.profileId) ?? listed.profile(listed.preferredId) ?? undefined;
    const issue = lens.parseIssue(saved.text, profile);
    printed = { issue, text: saved.text };
    held = { id: record.id, lens, naming, opening, writer: null };
    become({
      kind: "open",
      id: record.id,
      issue,
      profile: issue.profile,
      generation: ++generations,
      openedText: opening?.text ?? null,
      fileName: "",
      slug: naming.kind === "made" ? naming.slug : null,
      hasFileHandle: (opening?.handle ?? null) !== null,
      sample,
      access: "reading",
      saving: { kind: "saved", at: saved.savedAt },
      place: place ?? { anchor: 0, head: 0, scroll: 0, folds: [] },
    });
    startWriting(taken);
    patch({ fileName: nameNow() });
    // Only which issue a restart shows.
    putSetting(database, "lastOpened", record.id).catch(() => undefined);
  }

  function startWriting(taken: TakenIssue): void {
    if (!held || !taken.writing) return;
    const { id } = held;
    held.writer = createWriter({
      environment,
      database,
      taken,
      right: taken.writing,
      text,
      onState: (saving: AutosaveState) => patch({ saving }),
      onSaved() {
        news.tell({ kind: "saved", id });
        if (head() === "") patch({ fileName: nameNow() });
      },
    });
    patch({ access: "writing" });
  }

  async function close(): Promise<boolean> {
    const leaving = held;
    const saved = await leaving?.writer?.autosave.flush();
    if (saved === false) return false;
    // Keys that were pressed while the disk was writing.
    if (leaving?.writer && !leaving.writer.autosave.isSaved) return close();
    if (held !== leaving) return true;
    letGo();
    putSetting(database, "lastOpened", null).catch(() => undefined);
    return true;
  }

  function abandon(): void {
    letGo();
  }

  function letGo(): void {
    turns++;
    places.flush();
    held?.writer?.end();
    held = null;
    printed = null;
    become({ kind: "none" });
  }

  /** A reading tab shows what the writing tab has saved, without losing its place. */
  async function follow(): Promise<void> {
    const following = held;
    if (!following || following.writer) return;
    const stored = await readIssue(database, following.id);
    const current = openNow();
    if (!stored || !current || held !== following || following.writer) return;
    if (stored.head.text !== text()) {
      const next = following.lens.parseIssue(stored.head.text, current.profile);
      if (surface) surface.apply(next);
      else show(next);
    }
    patch({ saving: { kind: "saved", at: stored.head.savedAt } });
  }

  /** When the person comes to a reading tab and the writing one is gone, this one writes. */
  async function tryWriting(): Promise<void> {
    const reading = held;
    if (!reading || reading.writer || isWriting()) return;
    const taken = await takeIssue(environment, database, reading.id);
    if (taken.kind !== "taken" || !taken.writing) return;
    const current = openNow();
    if (held !== reading || !current || held.writer) return taken.writing.release();
    if (taken.stored.head.text !== text()) {
      const issue = reading.lens.parseIssue(taken.stored.head.text, current.profile);
      patch({ issue, generation: ++generations });
    }
    startWriting(taken);
  }

  function flushNow(): void {
    void held?.writer?.autosave.flush();
    places.flush();
  }

  const quietly = (work: Promise<void>): void => {
    // A reading tab that misses a state shows the next one.
    work.catch(() => undefined);
  };
  news.hear((message, own) => {
    if (!own && message.kind === "saved" && message.id === held?.id) quietly(follow());
  });
  environment.page.onHide(flushNow);
  environment.page.onShow(() => quietly(tryWriting()));
  environment.page.onLeave(() => openNow()?.saving.kind === "failed");

  return {
    ...store,
    opening: () => held?.opening ?? null,
    flushNow,
    async end() {
      await held?.writer?.autosave.flush();
      letGo();
    },
    async noteKept(kind, keptText) {
      if (!held) return;
      const { id, opening } = held;
      const kept = { kind, sum: checksum(keptText), at: environment.clock.now() };
      if (kind === "written" && opening) await setOpening({ ...opening, onDisk: kept.sum });
      await changeIssue(database, id, (issue) => ({ ...issue, kept }));
      news.tell({ kind: "library" });
    },
    setOpening,
  };

  async function setOpening(opening: OpeningRecord): Promise<void> {
    if (held?.id === opening.id) {
      held.opening = opening;
      patch({ openedText: opening.text, hasFileHandle: opening.handle !== null });
    }
    await putOpening(database, opening);
  }
}
