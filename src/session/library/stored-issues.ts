import { MARKDOWN_TYPE } from "../../publish/download.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import { changeIssue, readStoredIssue } from "../../store/issues.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import { fileNameOf } from "../core/issue-facts.ts";
import type { Environment } from "../environment/environment.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { Shelf } from "./create-shelf.ts";
import { loadTrash } from "./late-parts.ts";
import type { LibraryActions } from "./library-state.ts";
import { noteKept } from "./note-kept.ts";
import { libraryRowOf, shelfEntry } from "./shelf.ts";
import { stillThere } from "./still-there.ts";

/** What is done with issues of the library without opening them. `announce` is called after each change. */
export function createStoredIssues(
  { clock, download }: Pick<Environment, "clock" | "download">,
  database: Database,
  profiles: ProfilesStore,
  shelf: Shelf,
  announce: () => Promise<void>,
): Pick<LibraryActions, "remove" | "restore" | "trash" | "textOf" | "download"> {
  function setRemoved(id: string, removed: boolean): Promise<Outcome> {
    return attempt(async () => {
      const removedAt = clock.now();
      await changeIssue(database, id, (issue) =>
        removed ? { ...issue, removed, removedAt } : { ...issue, removed },
      );
      await announce();
    });
  }

  return {
    remove: (id) => setRemoved(id, true),
    restore: (id) => setRemoved(id, false),
    async trash() {
      const { listTrash } = await loadTrash();
      const stored = await listTrash(database);
      return stored.map((each) => ({
        ...libraryRowOf(shelfEntry(each, profiles.getState().profiles, null)),
        removedAt: each.issue.removedAt ?? null,
      }));
    },
    async textOf(id) {
      return (await stillThere(database, id))?.head.text ?? null;
    },
    download: (id) =>
      attempt(async () => {
        const stored = await readStoredIssue(database, id);
        const entry = shelf.entries().find(({ issue }) => issue.id === id);
        if (!stored || !entry) throw new Error("there is no such issue");
        const { text } = stored.head;
        const name = fileNameOf(entry.issue.naming, entry.profile, entry.facts);
        download(encodeUtf8(text).bytes, name, MARKDOWN_TYPE);
        await noteKept(database, id, "downloaded", text, clock.now());
        await announce();
      }),
  };
}
