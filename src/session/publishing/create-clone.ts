import {
  cloneFolder,
  pathIn,
  fileHandleIn,
  LinkInTheWay,
} from "../../publish/destinations/clone-folder.ts";
import { isAddition } from "../../publish/destinations/destination.ts";
import { inLineEndsOf } from "../../publish/destinations/line-ends-of.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { CloneConnection } from "./clone-connection.ts";
import { collectFiles } from "./collect-files.ts";
import { formerFiles, formerPostInClone } from "./former-files.ts";
import { knownInClone } from "./known-texts.ts";
import { isStillText, noted, noteWritten } from "./note-written.ts";
import type { CloneService, LastWrite, WriteResult } from "./publishing-state.ts";
import { changesOfPlan } from "./changes-of-plan.ts";
import { changesOf, planOf, textOfPlan } from "./writing-plan.ts";

/** Writes the open issue into the clone of the site on this computer. */
export function createClone(
  { clock, loadLens }: Environment,
  database: Database,
  events: Events,
  openIssue: OpenIssueStore,
  { folder: connected, ...connection }: CloneConnection,
): CloneService {
  let last: (LastWrite & { readonly id: string }) | null = null;
  return {
    ...connection,
    lastWrite() {
      const { current } = openIssue.getState();
      return current.kind === "open" && current.id === last?.id ? last : null;
    },
    async plan() {
      const folder = connected();
      if (!folder) return null;
      const files = await collectFiles(openIssue, database);
      const { current } = openIssue.getState();
      if (!files || current.kind !== "open") return null;
      const opening = openIssue.opening();
      const former = await formerFiles(openIssue, database, formerPostInClone(current, opening));
      const path = opening?.handle ? await pathIn(folder, opening.handle) : null;
      return planOf(cloneFolder(folder), files, {
        known: knownInClone(opening),
        former,
        wasThere: path === files.post.path,
      });
    },
    textOf: textOfPlan,
    changes: changesOfPlan(loadLens, openIssue),
    async write(plan, text, message, keeping, takesAway): Promise<WriteResult> {
      const { current } = openIssue.getState();
      const folder = connected();
      if (!folder || current.kind !== "open") return { kind: "failed", reason: "NotFoundError" };
      const { id } = current;
      if (current.access !== "writing") return { kind: "reading" };
      if (!isStillText(openIssue, id, plan.issue.post.bytes)) return { kind: "moved" };
      const changes = changesOf(plan, text, keeping, takesAway);
      const openingOf = async () => {
        // Another issue may be open once the file is found.
        const opening = openIssue.opening();
        const handle = await fileHandleIn(folder, plan.issue.post.path);
        const opened = opening?.text ?? text;
        const written = plan.likeThere === null ? text : inLineEndsOf(plan.likeThere, text);
        return { ...opening, id, text: opened, handle, onDisk: checksum(written), written };
      };
      try {
        const outcome = await cloneFolder(folder).write(changes, plan.versions, message);
        if (outcome.kind === "conflict") return { kind: "moved" };
        if (outcome.kind === "differs") return outcome;
        // It is written, whether that can be noted here or not.
        const notes = { clock, database, events, openIssue };
        await noteWritten(notes, noted(plan, keeping, takesAway), id, text, openingOf).catch(
          () => undefined,
        );
        const [added, gone] = [true, false].map((is) =>
          changes.filter((change) => isAddition(change) === is).map(({ path }) => path),
        );
        last = { id, paths: added ?? [], gone: gone ?? [], message };
        return { kind: "written", paths: changes.map(({ path }) => path), text };
      } catch (error) {
        const reason = error instanceof Error ? error.name : String(error);
        const link = error instanceof LinkInTheWay ? { link: error.path } : {};
        return { kind: "failed", reason, ...link };
      }
    },
  };
}
