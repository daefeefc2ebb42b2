import { createStore, type StoreApi } from "zustand/vanilla";
import type { Database } from "../../store/database.ts";
import type { OpeningRecord } from "../../store/records.ts";
import { putSetting } from "../../store/settings.ts";
import { attempt } from "../core/attempt.ts";
import { keepBefore } from "../core/keep-before.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { createEdits } from "./edits.ts";
import { createIssueNotes } from "./issue-notes.ts";
import { completeLensOf } from "./lens-completion.ts";
import { createOpenIssueModel } from "./open-issue-model.ts";
import type { OpenIssueState } from "./open-issue-state.ts";
import { createPlaceKeeper } from "./place-keeper.ts";
import { quietly } from "./quietly.ts";
import { watchWritingTab } from "./watch-writing-tab.ts";
import { startWriting } from "./start-writing.ts";
import type { TakenIssue } from "./take-issue.ts";
import { watchLosing } from "./watch-losing.ts";
import { watchTrash } from "./watch-trash.ts";
import { createTurns } from "./turns.ts";

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
  /**
   * Gives the disk what pages have left behind of issues that no tab writes. An issue is opened only after that and after
   * `reading`, which must not reject. Never rejects.
   */
  readonly restoreUnsavedCopies: (reading: Promise<unknown>) => Promise<void>;
  /** Saves and gives the issue back, to be open again after a restart. */
  readonly end: () => Promise<void>;
  /** Begins what must be on its way before the page goes. */
  readonly flushNow: () => void;
}

export function createOpenIssue(
  environment: Environment,
  database: Database,
  events: Events,
  profiles: ProfilesStore,
): OpenIssueStore {
  const { clock, page } = environment;
  const places = createPlaceKeeper(environment, database);
  const model = createOpenIssueModel(clock, {
    getState: () => store.getState(),
    setState: (state) => store.setState(state),
  });
  const notes = createIssueNotes(clock, database, events, model);
  const bringBack = watchTrash(database, events, model, notes);
  const write = (taken: TakenIssue): void =>
    startWriting(environment, database, events, model, taken, { bringBack, lose: losing.lose });
  const writingTab = watchWritingTab(environment, database, events, model, write);
  const losing = watchLosing(environment, database, events, model, writingTab.follow);
  const turns = createTurns(environment, database, profiles, model, places, (taken) => {
    write(taken);
    if (taken.hasLeftWords) events.emit({ kind: "library" });
    if (!taken.writing) writingTab.tryWritingSoon();
    const { id } = taken.stored.issue;
    model.patch({ fileName: model.fileName() });
    quietly(putSetting(database, "lastOpened", id));
    completeLensOf(id, model, clock);
  });
  const flush = (): Promise<boolean> | undefined => model.held()?.writer?.autosave.flush();
  const store = createStore<OpenIssueState>()(() => ({
    ...createEdits(
      model,
      profiles,
      notes.changeOpen,
      (...kept) => void keepBefore({ database, clock }, ...kept),
    ),
    current: { kind: "none" },
    open: turns.open,
    close: turns.close,
    abandon: turns.letGo,
    attachSource: model.attachSource,
    sourceTyped: () => model.held()?.writer?.autosave.changed(),
    settle: model.settle,
    rememberPlace(place) {
      const held = model.held();
      if (held) places.remember(held.id, place);
    },
    writeHere: writingTab.writeHere,
    flush: async () => (await flush()) ?? true,
    retry() {
      losing.retry();
      void flush();
    },
    bringBack: () => attempt(bringBack),
  }));

  function flushNow(): void {
    const held = model.held();
    held?.writer?.leave(places.last(held.id));
    places.leave();
  }

  page.onHide(flushNow);
  page.onLeave(() => model.current()?.saving.kind === "failed");

  return {
    ...store,
    opening: () => model.held()?.opening ?? null,
    noteKept: notes.noteKept,
    setOpening: notes.setOpening,
    canPrint: () => model.completeLens().catch(() => undefined),
    restoreUnsavedCopies: turns.restoreUnsavedCopies,
    async end() {
      await flush();
      turns.letGo();
    },
    flushNow,
  };
}
