import { Autosave, type AutosaveState } from "../../store/autosave.ts";
import type { Database } from "../../store/database.ts";
import { RefusedWrite } from "../../store/failure-of.ts";
import { readStoredIssue, saveText, type WritingPoint } from "../../store/issues.ts";
import { deleteUnsavedCopy, keepUnsavedCopy, readUnsavedCopy } from "../../store/unsaved-copy.ts";
import type { Environment } from "../environment/environment.ts";
import type { Place } from "./open-issue-state.ts";
import type { TakenIssue, WritingRight } from "./take-issue.ts";

/** The right of this tab to write an issue, and its saving. */
export interface Writer {
  readonly autosave: Autosave;
  /**
   * The page goes, or may: begins to save what is not on the disk, and leaves it behind until it is, with where the
   * reader is.
   */
  readonly leave: (place: Place | null) => void;
  /** Stops saving and gives the right back. Words that were not saved are left behind until somebody has stored them. */
  readonly end: (unsaved?: string | null) => void;
}

export interface WriterOptions {
  readonly environment: Environment;
  readonly database: Database;
  readonly taken: TakenIssue;
  readonly right: WritingRight;
  readonly text: () => string;
  /**
   * The database has lost the issue: puts it back of what the tab has, with this text as the successor of `point`. Rejects
   * as the database does.
   */
  readonly putBack: (point: WritingPoint, text: string) => Promise<WritingPoint>;
  readonly onState: (state: AutosaveState) => void;
  /** The disk has this text. */
  readonly onSaved: (text: string) => void;
}

export function createWriter(options: WriterOptions): Writer {
  const { environment, database, taken, right, onSaved } = options;
  const { id } = taken.stored.issue;
  let { point } = right;
  let onDisk = taken.stored.head.text;
  let attempted: string | null = null;
  let hasUnsavedCopy = taken.text !== onDisk;

  async function write(text: string, pageGoes: boolean): Promise<void> {
    if (text === onDisk) return;
    const former = attempted;
    attempted = text;
    try {
      point = await saveText(database, id, point, text, environment.clock.now(), pageGoes);
    } catch (error) {
      if (!(error instanceof RefusedWrite)) throw error;
      if (error.kind === "missing") point = await options.putBack(point, text);
      else if (!(await wasOurs(former))) throw error;
      else point = await saveText(database, id, point, text, environment.clock.now());
    }
    onDisk = text;
    onSaved(text);
  }

  /**
   * A save whose acknowledgement was lost (the connection broke at that moment) may be on the disk after all. Then the
   * next one is refused as if somebody else had written: it goes on from there instead.
   */
  async function wasOurs(former: string | null): Promise<boolean> {
    const stored = await readStoredIssue(database, id);
    if (!stored || former === null) return false;
    const { seq, epoch, text } = stored.head;
    if (epoch !== point.epoch || seq !== point.seq + 1 || text !== former) return false;
    point = { seq, epoch };
    return true;
  }

  function leaveBehind(text: string, place: Place | null): void {
    const { storage, clock } = environment;
    // Whoever has taken the issue over may have left one behind, which is newer.
    if ((readUnsavedCopy(storage, id)?.epoch ?? 0) > point.epoch) return;
    keepUnsavedCopy(storage, id, { ...point, text, place, at: clock.now() });
    hasUnsavedCopy = true;
  }

  function leave(place: Place | null): void {
    if (!autosave.isSaved) {
      try {
        leaveBehind(options.text(), place);
      } catch {
        // A text that cannot be printed: the save below says so.
      }
    }
    void autosave.flush(true);
  }

  function forget(): void {
    const { storage } = environment;
    // Whoever has taken the issue over may have left one behind, too.
    if (hasUnsavedCopy && readUnsavedCopy(storage, id)?.epoch === point.epoch)
      deleteUnsavedCopy(storage, id);
    hasUnsavedCopy = false;
  }

  const autosave = new Autosave({
    clock: environment.clock,
    savedAt: taken.stored.head.savedAt,
    text: options.text,
    write,
    onState(state) {
      if (state.kind === "saved") forget();
      options.onState(state);
    },
  });
  return {
    autosave,
    leave,
    end(unsaved = null) {
      autosave.stop();
      if (unsaved === null) forget();
      else leaveBehind(unsaved, null);
      right.release();
    },
  };
}
