import { Database } from "../store/database.ts";
import { createArchive } from "./archive/create-archive.ts";
import { createInbox } from "./inbox/create-inbox.ts";
import { createDeliveries } from "./delivery/create-deliveries.ts";
import { createFiles } from "./files/create-files.ts";
import { createEvents } from "./environment/events.ts";
import type { Environment } from "./environment/environment.ts";
import { createLibrary } from "./library/create-library.ts";
import { loadNewIssues } from "./library/late-parts.ts";
import { createLateStores } from "./late-stores.ts";
import { createLinkAnswers } from "./links/link-answers.ts";
import { nameWaiting } from "./links/name-waiting.ts";
import { createMetadata } from "./metadata/create-metadata.ts";
import { createOpenIssue } from "./open-issue/create-open-issue.ts";
import { createPreferences } from "./preferences/create-preferences.ts";
import { createProfiles } from "./profiles/create-profiles.ts";
import { createSafety } from "./safety/create-safety.ts";
import { isDoubted } from "./safety/doubted-database.ts";
import { createUnfinished } from "./unfinished/create-unfinished.ts";
import type { Session } from "./session.ts";

/** The tab's stores, joined. `language` is the interface's, for the profile that a newcomer begins with. */
export function createSession(environment: Environment, language: string): Session {
  const database = new Database(environment.databaseName, {
    onYield: () => openIssue.flushNow(),
    onForbidden: () => safety.forbid(),
    onEmptied: () => events.emit({ kind: "emptied" }),
  });
  const safety = createSafety(environment, async (store) => {
    const { createSafetyWork } = await import("./safety/safety-work.ts");
    return createSafetyWork({
      environment,
      database,
      store,
      profiles: () => profiles.getState().profiles.map(({ profile }) => profile),
      names: () =>
        Object.fromEntries(library.getState().issues.map(({ id, fileName }) => [id, fileName])),
      async reload() {
        await load();
        for (const kind of ["library", "profiles"] as const) environment.channel.post({ kind });
        environment.channel.post({ kind: "inbox", ids: [] });
      },
    });
  });
  const events = createEvents(environment.channel);
  events.on(({ kind }) => {
    if (kind === "emptied") safety.emptied();
  });
  const profiles = createProfiles(environment, database, events, language);
  const openIssue = createOpenIssue(environment, database, events, profiles);
  const archive = createArchive(environment, database, events, {
    profiles,
    openIssue,
    openFiles: (files) => library.getState().openFiles(files),
    openFileOf: (id, file) => library.getState().openFileOf(id, file),
  });
  const library = createLibrary(environment, database, events, {
    profiles,
    openIssue,
    archive,
    safety,
  });
  const inbox = createInbox(environment, database, events);
  const unfinished = createUnfinished(environment, database, events);
  const preferences = createPreferences(environment.storage);
  const metadata = createMetadata(environment, database, events, preferences);
  const endNaming = nameWaiting({ inbox, metadata, events, page: environment.page });
  /** What brings an issue back must not find it in this tab's hands. */
  async function leaveToRecovery(): Promise<void> {
    if (safety.getState().trouble !== null) await openIssue.getState().close();
  }
  async function load(issueId?: string): Promise<void> {
    // Without one's own profiles the library can still be read; if the disk is at fault, the library says so.
    const profilesRead = profiles.load().catch(() => undefined);
    // A database whose disk was full may have less than its copy: that is found before anybody writes on.
    const looked = isDoubted(environment) ? library.load().then(leaveToRecovery) : null;
    const reading = Promise.all([profilesRead, looked]);
    const restoring = openIssue.restoreUnsavedCopies(reading);
    // It has its turn at once: whoever goes elsewhere meanwhile takes that away.
    const opening = issueId === undefined ? null : openIssue.getState().open(issueId);
    await restoring;
    // What was left in fields is no text: who cannot have it now goes on without.
    unfinished.load().catch(() => undefined);
    await Promise.all([opening, looked ?? library.load(), inbox.load(), archive.load()]);
    await leaveToRecovery();
  }

  const stores = {
    library,
    openIssue,
    profiles,
    unfinished,
    preferences,
    inbox,
    archive,
    metadata,
    linkAnswers: createLinkAnswers(metadata, environment.clock),
  };
  return {
    ...stores,
    ...createLateStores(environment, database, events, stores, language),
    files: createFiles(environment, openIssue),
    deliveries: createDeliveries(environment, database, events, stores),
    safety,
    askToPersist: environment.persist,
    start: load,
    loadNewIssues,
    async stop() {
      await openIssue.end();
      endNaming();
      archive.end();
      metadata.end();
      safety.end();
      environment.channel.close();
      database.close();
    },
  };
}
