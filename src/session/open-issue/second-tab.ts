import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import { type TakenIssue, takeIssue } from "./take-issue.ts";

/** What a tab does that has an issue open which another tab writes. */
export interface SecondTab {
  /** Shows what the writing tab has saved, without losing the place. Rejects as the disk does. */
  readonly follow: () => Promise<void>;
  /** When the person comes to this tab and the writing one is gone, this one writes. */
  readonly tryWriting: () => Promise<void>;
}

export function createSecondTab(
  environment: Environment,
  database: Database,
  model: OpenIssueModel,
  startWriting: (taken: TakenIssue) => void,
): SecondTab {
  return {
    async follow() {
      const held = model.held();
      if (!held || held.writer) return;
      const stored = await readStoredIssue(database, held.id);
      const current = model.current();
      if (!stored || !current || model.held() !== held || held.writer) return;
      const { text, savedAt } = stored.head;
      if (text !== model.text())
        held.document.take(held.lens.parseIssue(text, current.profile), "anew");
      model.patch({ saving: { kind: "saved", at: savedAt } });
    },

    async tryWriting() {
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
    },
  };
}
