import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { IssueRecord } from "../../store/records.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";

/** What the open issue does where another tab puts it into the trash. */
export interface TrashWatch {
  /** Takes it out of there. Rejects as the disk does. */
  readonly bringBack: () => Promise<void>;
  /** Another tab has changed the library: whether it has put this issue into the trash, or taken it out. */
  readonly look: () => Promise<void>;
}

export function createTrashWatch(
  database: Database,
  model: OpenIssueModel,
  change: (id: string, by: (issue: IssueRecord) => IssueRecord) => Promise<void>,
): TrashWatch {
  async function bringBack(): Promise<void> {
    const held = model.held();
    if (!held) return;
    await change(held.id, (issue) => ({ ...issue, removed: false }));
    if (model.held() === held) model.patch({ inTrash: false });
  }
  return {
    bringBack,
    async look() {
      const held = model.held();
      const stored = held && (await readStoredIssue(database, held.id));
      if (!stored || model.held() !== held) return;
      const { removed } = stored.issue;
      if (model.current()?.inTrash !== removed) model.patch({ inTrash: removed });
      // Writing on says that the issue is wanted, also where it is not on the disk yet.
      if (removed && held.writer?.autosave.isSaved === false) await bringBack();
    },
  };
}
