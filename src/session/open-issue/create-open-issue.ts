import { createStore, type StoreApi } from "zustand/vanilla";
import type { createIssueDocument } from "../../editor/assembly/issue-document.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { changeIssue, putOpening } from "../../store/issues.ts";
import type { IssueRecord, OpeningRecord } from "../../store/records.ts";
import { putSetting } from "../../store/settings.ts";
import { attempt } from "../core/attempt.ts";
import type { Environment, Lens } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { createEdits } from "./edits.ts";
import { createOpenIssueModel } from "./open-issue-model.ts";
import type { OpenIssueState } from "./open-issue-state.ts";
import { createPlaceKeeper } from "./place-keeper.ts";
import { restoreUnsavedCopies } from "./restore-unsaved-copy.ts";
import { createSecondTab } from "./second-tab.ts";
import { type TakenIssue, takeIssue, type Taking } from "./take-issue.ts";
import { createTrashWatch } from "./trash-watch.ts";
import { createWriter } from "./writer.ts";

/** Pause before the next attempt to load what the lens lacks. */
const LENS_AGAIN_AFTER = 3_000;

/** Loaded with the lens: nobody needs it before an issue is opened. */
const loadDocuments = () => import("../../editor/assembly/issue-document.ts");

interface Parts {
  readonly lens: Lens;
  readonly createIssueDocument: typeof createIssueDocument;
}

/** The open issue, with what the other stores of the session need of it. */
export interface OpenIssueStore extends StoreApi<OpenIssueState> {
  /** The file that the open issue came from, and the handle to write it back. */
  readonly opening: () => OpeningRecord | null;
  /** Notes that this text of an issue has left the browser. Rejects as the disk does. */
  readonly noteKept: (id: string, kind: "downloaded" | "written", text: string) => Promise<void>;
  /** Another file, or another state of it, is what the issue is compared with from now on. */
  readonly setOpening: (opening: OpeningRecord) => Promise<void>;
  /** Resolves when the text can be printed as it is meant, or cannot be now. */
  readonly canPrint: () => Promise<void>;
  /** Gives the disk what pages have left behind of issues that no tab writes. Never rejects. */
  readonly restoreUnsavedCopies: () => Promise<void>;
  /** Saves and gives the issue back, to be open again after a restart. */
  readonly end: () => Promise<void>;
  /** Begins what must be on its way before the page goes. */
  readonly flushNow: () => void;
}

/** Measured: at most 67 ms after a tab was closed, reloaded or has crashed. */
const LOCK_FREED_AFTER = 500;

export function createOpenIssue(
  environment: Environment,
  database: Database,
  events: Events,
  profiles: ProfilesStore,
): OpenIssueStore {
  const { clock, page, loadLens } = environment;
  const places = createPlaceKeeper(clock, database);
  /** Grows with each `open` and `close`, so that an answer that comes too late is known. */
  let turns = 0;
  /**
   * Settles when this tab has no issue's lock in its hands for a moment only (the last `open` before it holds its issue,
   * the restoring of unsaved copies): its own lock must not make the next `open` read.
   */
  let handedBack: Promise<void> = Promise.resolve();

  const model = createOpenIssueModel(clock, {
    getState: () => store.getState(),
    setState: (state) => store.setState(state),
  });
  const edits = createEdits(model, profiles, noteChange);
  const store = createStore<OpenIssueState>()(() => ({
    ...edits,
    current: { kind: "none" },
    open,
    close,
    abandon: letGo,
    attachSource: model.attachSource,
    sourceTyped: () => model.held()?.writer?.autosave.changed(),
    settle: model.settle,
    rememberPlace(place) {
      const held = model.held();
      if (held) places.remember(held.id, place);
    },
    flush: async () => (await model.held()?.writer?.autosave.flush()) ?? true,
    retry() {
      void model.held()?.writer?.autosave.flush();
    },
    bringBack: () => attempt(trash.bringBack),
  }));
  const secondTab = createSecondTab(environment, database, model, startWriting);
  const trash = createTrashWatch(database, model, changeAndTell);

  /** Beside the text: what cannot be noted now is asked of the person again another time, and no text is lost. */
  function noteChange(change: (issue: IssueRecord) => IssueRecord): void {
    const held = model.held();
    if (held) quietly(changeAndTell(held.id, change));
  }

  async function changeAndTell(
    id: string,
    change: (issue: IssueRecord) => IssueRecord,
  ): Promise<void> {
    await changeIssue(database, id, change);
    events.emit({ kind: "library" });
  }

  async function open(id: string): Promise<boolean> {
    if (model.current()?.id === id) return true;
    if (!(await close())) return false;
    const turn = ++turns;
    model.become({ kind: "opening", id });
    const bringing = handedBack.then(() => bring(id, turn));
    handedBack = bringing.catch(() => undefined);
    await bringing;
    return true;
  }

  /** Takes the issue and shows it, or says why not; gives it back where another `open` or `close` came meanwhile. */
  async function bring(id: string, turn: number): Promise<void> {
    if (turn !== turns) return;
    const taking = takeIssue(environment, database, id);
    const [taken, parts] = await Promise.all([
      taking,
      loadParts(taking).catch((error: unknown) => failureOf(error)),
    ]);
    if (turn === turns && taken.kind === "taken" && "lens" in parts) {
      hold(taken, parts);
      return;
    }
    if (taken.kind === "taken") taken.writing?.release();
    if (turn !== turns) return;
    if (taken.kind !== "taken") model.become({ ...taken, id });
    else if (!("lens" in parts)) model.become({ kind: "unreadable", id, failure: parts });
  }

  /** The lens, with all that it takes to read this issue, and what its document is made with. */
  async function loadParts(taking: Promise<Taking>): Promise<Parts> {
    const [lens, { createIssueDocument }] = await Promise.all([loadLens(), loadDocuments()]);
    const taken = await taking;
    if (taken.kind === "taken" && profileOf(taken)?.engine === "gfm") await lens.complete();
    return { lens, createIssueDocument };
  }

  function profileOf({ stored }: TakenIssue): Profile | undefined {
    const { profile, preferredId } = profiles.getState();
    return profile(stored.issue.profileId) ?? profile(preferredId) ?? undefined;
  }

  function hold(taken: TakenIssue, { lens, createIssueDocument }: Parts): void {
    const { issue: record, head, opening } = taken.stored;
    const { id, naming, sample } = record;
    const issue = lens.parseIssue(taken.text, profileOf(taken));
    const read = (text: string) => lens.parseIssue(text, model.current()?.profile).origin;
    const document = createIssueDocument(issue, read, (published) =>
      model.publish(document, published),
    );
    model.take(
      { id, lens, document, naming, opening, writer: null },
      {
        kind: "open",
        id,
        state: document.state(),
        owner: document,
        profile: issue.profile,
        hasLostForm: false,
        openedText: opening?.text ?? null,
        fileName: "",
        slug: naming.kind === "made" ? naming.slug : null,
        hasFileHandle: (opening?.handle ?? null) !== null,
        sample,
        access: "reading",
        inTrash: false,
        saving: { kind: "saved", at: head.savedAt },
        ignored: record.ignored ?? [],
        place: taken.place ?? { anchor: 0, head: 0, scroll: 0, folds: [] },
      },
      taken.text,
    );
    startWriting(taken);
    if (!taken.writing) tryWritingSoon();
    model.patch({ fileName: model.fileName() });
    quietly(putSetting(database, "lastOpened", id));
    completeLens(id);
  }

  /** An issue can be read and typed in before its lens is complete; from then on it is made so, however often it takes. */
  function completeLens(id: string): void {
    model.completeLens().catch(() => {
      clock.later(LENS_AGAIN_AFTER, () => model.held()?.id === id && completeLens(id));
    });
  }

  function startWriting(taken: TakenIssue): void {
    const held = model.held();
    if (!held || !taken.writing) return;
    held.writer = createWriter({
      environment,
      database,
      taken,
      right: taken.writing,
      text() {
        model.settle();
        return model.textToKeep();
      },
      onState: (saving) => model.patch({ saving }),
      onSaved() {
        events.emit({ kind: "saved", id: held.id });
        if (model.current()?.inTrash) quietly(trash.bringBack());
        if (model.head() === "") model.patch({ fileName: model.fileName() });
      },
    });
    model.patch({ access: "writing" });
    if (taken.text !== taken.stored.head.text) held.writer.autosave.changed();
  }

  /** A page that goes, and a tab that restores unsaved copies, have the lock a moment longer. */
  function tryWritingSoon(): void {
    clock.later(LOCK_FREED_AFTER, () => quietly(secondTab.tryWriting()));
  }

  async function close(): Promise<boolean> {
    // What was said of the issue before the lens could write it is part of it.
    if (!(await model.runWaiting())) return false;
    const leaving = model.held();
    const autosave = leaving?.writer?.autosave;
    if ((await autosave?.flush()) === false) return false;
    // Keys that were pressed while the disk was writing.
    if (autosave && !autosave.isSaved) return close();
    if (model.held() !== leaving) return true;
    letGo();
    if (leaving) quietly(putSetting(database, "lastOpened", null));
    return true;
  }

  function letGo(): void {
    turns++;
    places.flush();
    model.letGo();
  }

  function flushNow(): void {
    const held = model.held();
    held?.writer?.leave(places.last(held.id));
    places.flush();
  }

  async function setOpening(opening: OpeningRecord): Promise<void> {
    const held = model.held();
    if (held?.id === opening.id) {
      held.opening = opening;
      model.patch({ openedText: opening.text, hasFileHandle: opening.handle !== null });
    }
    await putOpening(database, opening);
  }

  events.on((message, own) => {
    if (!own && message.kind === "saved" && message.id === model.held()?.id)
      quietly(secondTab.follow());
    if (!own && message.kind === "library") quietly(trash.look());
  });
  page.onHide(flushNow);
  page.onShow(() => {
    quietly(secondTab.tryWriting());
    tryWritingSoon();
  });
  page.onLeave(() => model.current()?.saving.kind === "failed");

  return {
    ...store,
    opening: () => model.held()?.opening ?? null,
    noteKept(id, kind, text) {
      const kept = { kind, sum: checksum(text), at: clock.now() };
      return changeAndTell(id, (issue) => ({ ...issue, kept }));
    },
    setOpening,
    canPrint: () => model.completeLens().catch(() => undefined),
    restoreUnsavedCopies() {
      handedBack = handedBack.then(() => restoreUnsavedCopies(environment, database));
      return handedBack;
    },
    async end() {
      await model.held()?.writer?.autosave.flush();
      letGo();
    },
    flushNow,
  };
}

/** For what is not the text: a place, a setting, a state of another tab that the next one makes good. */
function quietly(work: Promise<void>): void {
  work.catch(() => undefined);
}
