import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import { quietly } from "./quietly.ts";
import { type TakenIssue, takeIssue } from "./take-issue.ts";

/** Measured: at most 67 ms after a tab was closed, reloaded or has crashed. */
const LOCK_FREED_AFTER = 500;

/**
 * What a tab does that has an issue open which another tab writes. Returns what tries in a moment to write: a page that
 * goes, and a tab that restores unsaved copies, have the lock that long.
 */
export function watchWritingTab(
  environment: Environment,
  database: Database,
  events: Events,
  model: OpenIssueModel,
  startWriting: (taken: TakenIssue) => void,
): () => void {
  /** Shows what the writing tab has saved, without losing the place. Rejects as the disk does. */
  async function follow(): Promise<void> {
    const held = model.held();
    if (!held || held.writer) return;
    const stored = await readStoredIssue(database, held.id);
    const current = model.current();
    if (!stored || !current || model.held() !== held || held.writer) return;
    const { text, savedAt } = stored.head;
    if (text !== model.text())
      held.document.take(held.lens.parseIssue(text, current.profile), "anew");
    model.patch({ saving: { kind: "saved", at: savedAt } });
  }

  /** When the person comes to this tab and the writing one is gone, this one writes. */
  async function tryWriting(): Promise<void> {
    const held = model.held();
    if (!held || held.writer) return;
    const taken = await takeIssue(environment, database, held.id);
    if (taken.kind !== "taken" || !taken.writing) return;
    const current = model.current();
    if (model.held() !== held || !current || held.writer) {
      taken.writing.release();
      return;
    }
    const { text } = taken;
    if (text !== model.text())
      held.document.take(held.lens.parseIssue(text, current.profile), "anew");
    startWriting(taken);
  }

  function tryWritingSoon(): void {
    environment.clock.later(LOCK_FREED_AFTER, () => quietly(tryWriting()));
  }

  events.on((message, own) => {
    if (!own && message.kind === "saved" && message.id === model.held()?.id) quietly(follow());
  });
  environment.page.onShow(() => {
    quietly(tryWriting());
    tryWritingSoon();
  });
  return tryWritingSoon;
}
