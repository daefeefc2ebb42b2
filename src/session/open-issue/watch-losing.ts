import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { deleteUnsavedCopy, readUnsavedCopy } from "../../store/unsaved-copy.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import { keepLateWords } from "./keep-left-words.ts";
import type { Held, OpenIssueModel } from "./open-issue-model.ts";
import { quietly } from "./quietly.ts";

/** Milliseconds until the disk is asked again to take in what it has refused. */
const RETRY = 5_000;

/** What a tab does whose issue another tab wants to write, or has taken over. */
export interface Losing {
  /** Another tab writes the open issue from now on. What is not saved here becomes an issue of its own. */
  readonly lose: () => void;
  /** Asks the disk again to take in what was not saved by then. */
  readonly retry: () => void;
}

/** `follow`: shows what the tab that writes now has saved. */
export function watchLosing(
  environment: Environment,
  database: Database,
  events: Events,
  model: OpenIssueModel,
  follow: () => Promise<void>,
): Losing {
  let isKeeping = false;

  async function lose(): Promise<void> {
    const held = model.held();
    const writer = held?.writer;
    if (!held || !writer) return;
    // What is typed beside the page and not handed over yet is part of it.
    model.settle();
    held.lateWords = writer.autosave.isSaved ? null : model.textToKeep();
    writer.end(held.lateWords);
    held.writer = null;
    model.patch({ access: "reading", takenOver: { wordsId: null } });
    await keep(held);
  }

  async function keep(held: Held): Promise<void> {
    const { lateWords } = held;
    if (lateWords !== null) {
      isKeeping = true;
      try {
        const wordsId = await keepLateWords(environment, database, held.id, lateWords);
        held.lateWords = null;
        forgetCopy(held.id, lateWords);
        if (wordsId !== null) events.emit({ kind: "library" });
        if (model.held() === held) model.patch({ takenOver: { wordsId } });
      } catch (error) {
        if (model.held() !== held) return;
        const since = environment.clock.now();
        model.patch({ saving: { kind: "failed", since, failure: failureOf(error) } });
        environment.clock.later(RETRY, retry);
        return;
      } finally {
        isKeeping = false;
      }
    }
    await follow();
  }

  /** They are an issue of their own now. */
  function forgetCopy(id: string, words: string): void {
    const { storage } = environment;
    if (readUnsavedCopy(storage, id)?.text === words) deleteUnsavedCopy(storage, id);
  }

  function retry(): void {
    const held = model.held();
    if (held && held.lateWords !== null && !isKeeping) quietly(keep(held));
  }

  /** A tab that reads the issue wants to write it. What cannot be saved now is not given up. */
  async function giveUp(id: string): Promise<void> {
    const held = model.held();
    const writer = held?.writer;
    if (held?.id !== id || !writer || !(await model.runWaiting())) return;
    if ((await writer.autosave.flush()) && held.writer === writer) await lose();
  }

  events.on((message, own) => {
    if (!own && message.kind === "wanted") quietly(giveUp(message.id));
  });
  return { lose: () => quietly(lose()), retry };
}
