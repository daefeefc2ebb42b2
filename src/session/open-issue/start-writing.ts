import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import { quietly } from "./quietly.ts";
import type { TakenIssue } from "./take-issue.ts";
import { createWriter } from "./writer.ts";

export interface WritingEvents {
  /** Takes the open issue out of the trash. */
  readonly bringBack: () => Promise<void>;
  /** Called when another tab writes the open issue from now on. */
  readonly lose: () => void;
}

/** The open issue is saved from now on, if it was taken with the right to write it; what is saved leaves the trash. */
export function startWriting(
  environment: Environment,
  database: Database,
  events: Events,
  model: OpenIssueModel,
  taken: TakenIssue,
  { bringBack, lose }: WritingEvents,
): void {
  const held = model.held();
  if (!held || !taken.writing) return;
  const { clock } = environment;
  held.writer = createWriter({
    environment,
    database,
    taken,
    right: taken.writing,
    text() {
      model.settle();
      return model.textToKeep();
    },
    async putBack(point, text) {
      const { putIssueBack } = await import("../../store/put-issue-back.ts");
      const issue = { ...taken.stored.issue, naming: held.naming };
      const { opening } = held;
      const next = await putIssueBack(database, { issue, opening }, point, text, clock.now());
      events.emit({ kind: "emptied" });
      return next;
    },
    onState(saving) {
      if (saving.kind === "failed" && saving.failure.kind === "conflict") lose();
      else if (held.writer) model.patch({ saving });
    },
    onSaved() {
      events.emit({ kind: "saved", id: held.id });
      if (model.current()?.inTrash) quietly(bringBack());
      if (model.head() === "") model.patch({ fileName: model.fileName() });
    },
  });
  const { writer } = held;
  const { lost } = taken.writing;
  const watch = async (): Promise<void> => {
    await lost;
    if (held.writer === writer) lose();
  };
  void watch();
  model.patch({ access: "writing", takenOver: null });
  if (taken.text !== taken.stored.head.text) held.writer.autosave.changed();
}
