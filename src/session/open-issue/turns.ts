import type { Database } from "../../store/database.ts";
import { putSetting } from "../../store/settings.ts";
import type { Environment } from "../environment/environment.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { loadIssue, profileOfTaken } from "./load-issue.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import type { PlaceKeeper } from "./place-keeper.ts";
import { quietly } from "./quietly.ts";
import { restoreUnsavedCopies } from "./restore-unsaved-copy.ts";
import { showIssue } from "./show-issue.ts";
import type { TakenIssue } from "./take-issue.ts";

/** Opens and closes issues, one at a time. */
export interface Turns {
  /** See `OpenIssueActions`. */
  readonly open: (id: string) => Promise<boolean>;
  readonly close: () => Promise<boolean>;
  /** Closes without waiting for the disk. */
  readonly letGo: () => void;
  /** See `OpenIssueStore`. */
  readonly restoreUnsavedCopies: (reading: Promise<unknown>) => Promise<void>;
}

/** `onShown` is called when an issue is the open one. */
export function createTurns(
  environment: Environment,
  database: Database,
  profiles: ProfilesStore,
  model: OpenIssueModel,
  places: PlaceKeeper,
  onShown: (taken: TakenIssue) => void,
): Turns {
  /** Grows with each `open` and `close`, so that an answer that comes too late is known. */
  let turns = 0;
  /**
   * Settles when this tab has no issue's lock in its hands for a moment only (the last `open` before it holds its issue,
   * the restoring of unsaved copies): its own lock must not make the next `open` read.
   */
  let handedBack: Promise<void> = Promise.resolve();
  /** The issue that is on its way. */
  let coming: { readonly id: string; readonly turn: number; readonly done: Promise<void> } | null =
    null;

  async function open(id: string): Promise<boolean> {
    if (model.current()?.id === id) {
      // It may be on its way out while the disk takes in the last words.
      turns++;
      return true;
    }
    // Both the start of a page and its screen ask for the issue of the address.
    if (coming?.id !== id || coming.turn !== turns) {
      const turn = ++turns;
      if (!(await closeIn(turn))) return false;
      if (turn !== turns) return true;
      model.become({ kind: "opening", id });
      const done = handedBack.then(() => bring(id, turn));
      handedBack = done.catch(() => undefined);
      coming = { id, turn, done };
    }
    const { done } = coming;
    await done;
    if (coming?.done === done) coming = null;
    return true;
  }

  /** Takes the issue and shows it, or says why not; gives it back where another `open` or `close` came meanwhile. */
  async function bring(id: string, turn: number): Promise<void> {
    if (turn !== turns) return;
    const [taken, shownWith] = await loadIssue(environment, database, profiles, id);
    if (turn === turns && taken.kind === "taken" && "lens" in shownWith) {
      showIssue(model, taken, profileOfTaken(taken, profiles), shownWith);
      onShown(taken);
      return;
    }
    if (taken.kind === "taken") taken.writing?.release();
    if (turn !== turns) return;
    if (taken.kind !== "taken") model.become({ ...taken, id });
    else if (!("lens" in shownWith)) model.become({ kind: "unreadable", id, failure: shownWith });
  }

  /** Somebody who comes back to the issue meanwhile, or asks for another one, begins another turn: then it is not let go. */
  async function closeIn(turn: number): Promise<boolean> {
    // What was said of the issue before the lens could write it is part of it.
    if (!(await model.runWaiting())) return false;
    const leaving = model.held();
    if (leaving && leaving.lateWords !== null) return false;
    const autosave = leaving?.writer?.autosave;
    if ((await autosave?.flush()) === false) return false;
    // Keys that were pressed while the disk was writing.
    if (autosave && !autosave.isSaved) return closeIn(turn);
    if (turn !== turns || model.held() !== leaving) return true;
    drop();
    if (leaving) quietly(putSetting(database, "lastOpened", null));
    return true;
  }

  function letGo(): void {
    turns++;
    drop();
  }

  function drop(): void {
    places.flush();
    model.letGo();
  }

  return {
    open,
    close: () => closeIn(++turns),
    letGo,
    restoreUnsavedCopies(reading) {
      const restoring = handedBack.then(() => restoreUnsavedCopies(environment, database));
      handedBack = Promise.all([restoring, reading]).then(() => undefined);
      return handedBack;
    },
  };
}
