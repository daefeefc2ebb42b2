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
import { createUnfinished } from "./unfinished/create-unfinished.ts";
import type { Session } from "./session.ts";
import { startOf } from "./start-of.ts";

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
  const load = startOf(environment, { ...stores, safety });
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
