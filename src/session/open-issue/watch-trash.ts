import type { Database } from "../../store/database.ts";
import { readStoredIssue } from "../../store/issues.ts";
import type { Events } from "../environment/events.ts";
import type { IssueNotes } from "./issue-notes.ts";
import type { OpenIssueModel } from "./open-issue-model.ts";
import { quietly } from "./quietly.ts";

/**
 * What the open issue does where another tab puts it into the trash. Returns what takes it out of there, which rejects
 * as the disk does.
 */
export function watchTrash(
  database: Database,
  events: Events,
  model: OpenIssueModel,
  notes: IssueNotes,
): () => Promise<void> {
  async function bringBack(): Promise<void> {
    const held = model.held();
    if (!held) return;
    await notes.change(held.id, (issue) => ({ ...issue, removed: false }));
    if (model.held() === held) model.patch({ inTrash: false });
  }

  /** Another tab has changed the library: whether it has put this issue into the trash, or taken it out. */
  async function look(): Promise<void> {
    const held = model.held();
    const stored = held && (await readStoredIssue(database, held.id));
    if (!stored || model.held() !== held) return;
    const { removed } = stored.issue;
    if (model.current()?.inTrash !== removed) model.patch({ inTrash: removed });
    // Writing on says that the issue is wanted, also where it is not on the disk yet.
    if (removed && held.writer?.autosave.isSaved === false) await bringBack();
  }

  events.on((message, own) => {
    if (!own && message.kind === "library") quietly(look());
  });
  return bringBack;
}
