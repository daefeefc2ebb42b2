import { checksum } from "../../store/checksum.ts";
import type { Clock } from "../../store/clock.ts";
import type { Database } from "../../store/database.ts";
import { changeIssue, putOpening } from "../../store/issues.ts";
import type { IssueRecord, OpeningRecord } from "../../store/records.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import { quietly } from "./quietly.ts";

type Change = (issue: IssueRecord) => IssueRecord;

/** What the disk knows of issues beside their texts. All reject as the disk does, but for `changeOpen`. */
export interface IssueNotes {
  readonly change: (id: string, change: Change) => Promise<void>;
  /** Of the open issue: what cannot be noted now is asked of the person another time, and no text is lost. */
  readonly changeOpen: (change: Change) => void;
  /** See `OpenIssueStore`. */
  readonly noteKept: (id: string, kind: "downloaded" | "written", text: string) => Promise<void>;
  readonly setOpening: (opening: OpeningRecord) => Promise<void>;
}

export function createIssueNotes(
  clock: Clock,
  database: Database,
  events: Events,
  model: OpenIssueModel,
): IssueNotes {
  async function change(id: string, by: Change): Promise<void> {
    await changeIssue(database, id, by);
    events.emit({ kind: "library" });
  }

  return {
    change,
    changeOpen(by) {
      const held = model.held();
      if (held) quietly(change(held.id, by));
    },
    noteKept(id, kind, text) {
      const kept = { kind, sum: checksum(text), at: clock.now() };
      return change(id, (issue) => ({ ...issue, kept }));
    },
    async setOpening(opening) {
      const held = model.held();
      if (held?.id === opening.id) {
        held.opening = opening;
        model.patch({ openedText: opening.text, hasFileHandle: opening.handle !== null });
      }
      await putOpening(database, opening);
    },
  };
}
