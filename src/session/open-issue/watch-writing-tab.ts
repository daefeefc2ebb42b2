import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { Outcome } from "../core/attempt.ts";
import type { Held, OpenIssueModel } from "./open-issue-model.ts";
import type { OpenIssueActions } from "./open-issue-state.ts";
import { quietly } from "./quietly.ts";
import { type TakenIssue, takeIssue, type Taking } from "./take-issue.ts";

/** Measured: at most 67 ms after a tab was closed, reloaded or has crashed. */
const LOCK_FREED_AFTER = 500;

/** What a tab does that has an issue open which another tab writes. */
export interface WritingTabWatch {
  /** Shows what the writing tab has saved, without losing the place. Rejects as the disk does. */
  readonly follow: () => Promise<void>;
  /** Tries in a moment to write: a page that goes, and a tab that restores unsaved copies, have the lock that long. */
  readonly tryWritingSoon: () => void;
  /** See `OpenIssueActions`. */
  readonly writeHere: OpenIssueActions["writeHere"];
}

export function watchWritingTab(
  environment: Environment,
  database: Database,
  events: Events,
  model: OpenIssueModel,
  startWriting: (taken: TakenIssue) => void,
): WritingTabWatch {
  /** The open issue, where another tab writes it and its text may be replaced by the disk's. */
  function reading(): Held | null {
    const held = model.held();
    return held && !held.writer && held.lateWords === null ? held : null;
  }

  async function follow(): Promise<void> {
    const held = reading();
    if (!held) return;
    const stored = await readStoredIssue(database, held.id);
    const current = model.current();
    if (!stored || !current || reading() !== held) return;
    const { text, savedAt } = stored.head;
    if (text !== model.text())
      held.document.take(held.lens.parseIssue(text, current.profile), "anew");
    model.patch({ saving: { kind: "saved", at: savedAt } });
  }

  /** When the person comes to this tab and the writing one is gone, this one writes. */
  async function tryWriting(): Promise<void> {
    const held = reading();
    if (held) begin(held, await takeIssue(environment, database, held.id));
  }

  /** One after the other: this tab must not wait for a lock that it holds itself, nor take it away from itself. */
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = waiting > 0 ? before.then(work) : work();
    waiting += 1;
    before = done
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
      });
    return done;
  }

  async function writeHere(): Promise<Outcome> {
    const held = reading();
    if (!held) return { ok: true };
    events.emit({ kind: "wanted", id: held.id });
    const taken = await takeIssue(environment, database, held.id, true);
    if (taken.kind === "unreadable") return { ok: false, failure: taken.failure };
    if (taken.kind === "missing")
      return { ok: false, failure: { kind: "missing", name: "NotFoundError" } };
    begin(held, taken);
    return { ok: true };
  }

  function begin(held: Held, taken: Taking): void {
    if (taken.kind !== "taken" || !taken.writing) return;
    const current = model.current();
    if (reading() !== held || !current) {
      taken.writing.release();
      return;
    }
    const { text } = taken;
    if (text !== model.text())
      held.document.take(held.lens.parseIssue(text, current.profile), "anew");
    startWriting(taken);
  }

  function tryWritingSoon(): void {
    environment.clock.later(LOCK_FREED_AFTER, () => quietly(inTurn(tryWriting)));
  }

  events.on((message, own) => {
    if (!own && message.kind === "saved" && message.id === model.held()?.id) quietly(follow());
  });
  environment.page.onShow(() => {
    quietly(inTurn(tryWriting));
    tryWritingSoon();
  });
  return { follow, tryWritingSoon, writeHere: () => inTurn(writeHere) };
}
