import { defaultProfile } from "../issue/profile/defaults.ts";
import { lazy } from "../lazy/lazy.ts";
import { Database } from "../store/database.ts";
import { createArchive } from "./archive/create-archive.ts";
import { createInbox } from "./inbox/create-inbox.ts";
import { createDeliveries } from "./delivery/create-deliveries.ts";
import { createFiles } from "./files/create-files.ts";
import { createEvents } from "./environment/events.ts";
import type { Environment } from "./environment/environment.ts";
import { createLibrary } from "./library/create-library.ts";
import { loadNewIssues } from "./library/late-parts.ts";
import { createLinkAnswers } from "./links/link-answers.ts";
import { nameWaiting } from "./links/name-waiting.ts";
import { createMetadata } from "./metadata/create-metadata.ts";
import { createOpenIssue } from "./open-issue/create-open-issue.ts";
import { createPreferences } from "./preferences/create-preferences.ts";
import { createProfiles } from "./profiles/create-profiles.ts";
import { createSafety } from "./safety/create-safety.ts";
import type { Session } from "./session.ts";

/** The tab's stores, joined. `language` is the interface's, for the profile that a newcomer begins with. */
export function createSession(environment: Environment, language: string): Session {
  const database = new Database(environment.databaseName, {
    onYield: () => openIssue.flushNow(),
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
  const profiles = createProfiles(environment, database, events, language);
  const openIssue = createOpenIssue(environment, database, events, profiles);
  const archive = createArchive(environment, database, events, {
    profiles,
    openIssue,
    openFiles: (files) => library.getState().openFiles(files),
  });
  const library = createLibrary(environment, database, events, {
    profiles,
    openIssue,
    archive,
    safety,
  });
  const inbox = createInbox(environment, database, events);
  const preferences = createPreferences(environment.storage);
  const metadata = createMetadata(environment, database, events, preferences);
  const linkAnswers = createLinkAnswers(metadata, environment.clock);
  const endNaming = nameWaiting({ inbox, metadata, events, page: environment.page });
  const linkSources = {
    stores: { inbox, archive, metadata, answers: linkAnswers },
    clock: environment.clock,
    profile() {
      const { current } = openIssue.getState();
      const { profile, preferredId } = profiles.getState();
      if (current.kind === "open") return current.profile;
      return profile(preferredId) ?? defaultProfile(language);
    },
  };
  async function load(): Promise<void> {
    // Without one's own profiles the library can still be read; if the disk is at fault, the library says so.
    await Promise.all([profiles.load().catch(() => undefined), openIssue.restoreUnsavedCopies()]);
    await Promise.all([library.load(), inbox.load(), archive.load()]);
  }

  return {
    library,
    openIssue,
    profiles,
    preferences,
    files: createFiles(environment, openIssue),
    copies: lazy(async () => {
      const [{ createCopies }, lens] = await Promise.all([
        import("./copies/create-copies.ts"),
        environment.loadLens(),
      ]);
      await lens.complete();
      return createCopies(environment, database, events);
    }),
    checks: lazy(async () => {
      const { createIssueChecks } = await import("./checks/create-issue-checks.ts");
      return createIssueChecks({ archive, openIssue, profiles, storage: environment.storage });
    }),
    publishing: lazy(async () => {
      const [{ createPublishing }, tools] = await Promise.all([
        import("./publishing/create-publishing.ts"),
        environment.loadPublishing(),
      ]);
      return createPublishing(environment, database, openIssue, tools);
    }),
    async openPictures(issueId) {
      const { createIssuePictures } = await import("./pictures/create-issue-pictures.ts");
      const { loadPictures, choosePictures } = environment;
      const sources = { database, events, openIssue, preferences, choosePictures };
      return createIssuePictures({ ...sources, loadTools: loadPictures }, issueId);
    },
    search: lazy(async () => {
      const { createSearch } = await import("./search/create-search.ts");
      return createSearch(database, { library, archive, profiles });
    }),
    inbox,
    archive,
    metadata,
    linkAnswers,
    async linkService(options) {
      const { createLinkService } = await import("./links/create-link-service.ts");
      return createLinkService(linkSources, options);
    },
    deliveries: createDeliveries(environment, database, events, inbox),
    safety,
    askToPersist: environment.persist,
    start: load,
    loadNewIssues,
    async loadLens() {
      const lens = await environment.loadLens();
      await lens.complete();
    },
    async loadLinks() {
      await Promise.all([
        environment.loadLinks(),
        environment.loadMetadata(),
        import("./links/create-link-service.ts"),
        import("./pictures/create-issue-pictures.ts"),
      ]);
    },
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
