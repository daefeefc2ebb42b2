import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { failureOf, RefusedWrite } from "../../store/failure-of.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import { attempt } from "../core/attempt.ts";
import { keepBefore } from "../core/keep-before.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { created } from "./created.ts";
import type { Shelf } from "./create-shelf.ts";
import { loadOpening, loadReplacing } from "./late-parts.ts";
import { allProfiles, keepLearned, learnedProfile } from "./learned-profile.ts";
import type { LibraryActions, OpenOutcome } from "./library-state.ts";
import { noteKept } from "./note-kept.ts";
import { stillThere } from "./still-there.ts";

/** The issues that come as files. `announce` is called when some have come. */
export function createFileTaking(
  environment: Environment,
  database: Database,
  stores: {
    readonly profiles: ProfilesStore;
    readonly openIssue: OpenIssueStore;
    readonly archive: Pick<ArchiveStore, "getState">;
  },
  shelf: Shelf,
  announce: () => Promise<void>,
): Pick<LibraryActions, "openFiles" | "openFileOf" | "takeFile" | "openAnyway"> {
  const { clock, newId, locks } = environment;
  const { profiles, openIssue } = stores;

  /** What an issue that comes as a file is made with. */
  const context = () => ({
    database,
    profiles: allProfiles(stores),
    newId,
    now: clock.now(),
    setOpening: openIssue.setOpening,
  });

  /** A newsletter that was learned is kept for an issue that began as a file, too. */
  async function keepLearnedOf(id: string): Promise<void> {
    const learned = learnedProfile(stores);
    if (learned && (await stillThere(database, id))?.issue.profileId === learned.id)
      await keepLearned(profiles, learned);
  }

  return {
    openFileOf: async (id, incoming) =>
      (await loadOpening()).openFile(incoming, { ...context(), issues: shelf.entries() }, id),
    async openFiles(files) {
      void environment.persist();
      const opening = await loadOpening().catch((error: unknown) => failureOf(error));
      if (!("openFile" in opening))
        return files.map(({ file: { name } }) => ({
          kind: "failed",
          fileName: name,
          failure: opening,
        }));
      const outcomes: OpenOutcome[] = [];
      // One after the other: a file that comes twice in one drop is found the second time.
      await files.reduce<Promise<void>>(async (before, incoming) => {
        await before;
        const outcome = await opening.openFile(incoming, { ...context(), issues: shelf.entries() });
        outcomes.push(outcome);
        if (outcome.kind !== "opened") return;
        await keepLearnedOf(outcome.id);
        await shelf.load();
      }, Promise.resolve());
      if (outcomes.some(({ kind }) => kind === "opened")) await announce();
      return outcomes;
    },
    takeFile: ({ id, text, handle, fileName }) =>
      attempt(async () => {
        const opening = { id, text, handle, onDisk: checksum(text) };
        await keepBefore({ database, clock }, id, openTextOf(openIssue, id), {
          kind: "file",
          name: fileName,
        });
        // Meanwhile it may have been closed, and another one opened.
        if (openTextOf(openIssue, id) !== null) await replaceOpenText(openIssue, text);
        else
          await (await loadReplacing()).replaceStoredText(database, locks, id, text, clock.now());
        await openIssue.setOpening(opening);
        await noteKept(database, id, "opened", text, clock.now());
        await announce();
      }),
    openAnyway: (file) =>
      created(async () => {
        const { addOpened } = await loadOpening();
        const { id } = (await addOpened(context(), file)).issue;
        await keepLearnedOf(id);
        await announce();
        return id;
      }),
  };
}

/** null where another issue is open, or none. */
function openTextOf(openIssue: OpenIssueStore, id: string): string | null {
  const { current, text } = openIssue.getState();
  return current.kind === "open" && current.id === id ? text() : null;
}

/**
 * Resolves when the disk has the text: the file is noted as known only after that, else a later save would overwrite
 * it unasked with an older text.
 */
async function replaceOpenText(openIssue: OpenIssueStore, text: string): Promise<void> {
  const { current, replaceText, flush } = openIssue.getState();
  if (current.kind !== "open" || current.access === "reading") throw new RefusedWrite("conflict");
  replaceText(text);
  if (!(await flush())) throw new Error("the text is not on the disk");
}
