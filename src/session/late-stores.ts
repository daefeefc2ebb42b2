import type { Profile } from "../issue/profile/profile.ts";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { lazy } from "../lazy/lazy.ts";
import type { Database } from "../store/database.ts";
import type { ArchiveStore } from "./archive/create-archive.ts";
import type { Environment } from "./environment/environment.ts";
import type { Events } from "./environment/events.ts";
import type { OpenIssueStore } from "./open-issue/create-open-issue.ts";
import type { ProfilesStore } from "./profiles/create-profiles.ts";
import type { Session } from "./session.ts";

interface Stores extends Pick<
  Session,
  "library" | "inbox" | "metadata" | "linkAnswers" | "preferences"
> {
  readonly openIssue: OpenIssueStore;
  readonly profiles: ProfilesStore;
  readonly archive: ArchiveStore;
}

type LateStores = Pick<
  Session,
  | "briefs"
  | "copies"
  | "checks"
  | "publishing"
  | "preview"
  | "openPictures"
  | "search"
  | "numbers"
  | "submissions"
  | "versions"
  | "linkService"
  | "loadLens"
  | "loadLinks"
>;

/** The parts of the session that are loaded when first asked for, and what loads ahead. */
export function createLateStores(
  environment: Environment,
  database: Database,
  events: Events,
  stores: Stores,
  language: string,
): LateStores {
  const { clock } = environment;
  const { openIssue, profiles, inbox, archive, metadata, linkAnswers, preferences } = stores;

  async function loadLens() {
    const lens = await environment.loadLens();
    await lens.complete();
  }

  const currentProfile = (): Profile => profileNow(stores, language);

  return {
    briefs: lazy(async () => {
      const [{ createInboxBriefs }] = await Promise.all([
        import("./links/inbox-brief.ts"),
        loadLens(),
      ]);
      return createInboxBriefs(archive, openIssue, currentProfile);
    }),
    copies: lazy(async () => {
      const [{ createCopies }] = await Promise.all([
        import("./copies/create-copies.ts"),
        loadLens(),
      ]);
      return createCopies(environment, database, events, profiles);
    }),
    checks: lazy(async () => {
      const { createIssueChecks } = await import("./checks/create-issue-checks.ts");
      return createIssueChecks({ ...environment, archive, openIssue, profiles, database, events });
    }),
    publishing: lazy(async () => {
      const [{ createPublishing }, tools] = await Promise.all([
        import("./publishing/create-publishing.ts"),
        environment.loadPublishing(),
      ]);
      return createPublishing(environment, database, events, openIssue, archive, tools);
    }),
    preview: lazy(async () => {
      await loadLens();
      return (await import("./preview/create-preview.ts")).createPreview(database);
    }),
    async openPictures(issueId) {
      const { createIssuePictures } = await import("./pictures/create-issue-pictures.ts");
      const { loadPictures, choosePictures, page } = environment;
      const sources = { database, events, page, openIssue, preferences, choosePictures };
      return createIssuePictures({ ...sources, loadTools: loadPictures }, issueId);
    },
    search: lazy(async () => {
      const { createSearch } = await import("./search/create-search.ts");
      return createSearch(database, stores);
    }),
    numbers: lazy(async () => {
      const { createNumbers } = await import("./numbers/create-numbers.ts");
      return createNumbers(environment, database, archive);
    }),
    submissions: lazy(async () => {
      const { createSubmissions } = await import("./submissions/create-submissions.ts");
      return createSubmissions(environment, database, inbox, profiles);
    }),
    versions: lazy(async () => {
      const { createVersions } = await import("./versions/create-versions.ts");
      return createVersions({ environment, database, openIssue });
    }),
    async linkService(options) {
      const { createLinkService } = await import("./links/create-link-service.ts");
      const sources = {
        stores: { inbox, archive, metadata, answers: linkAnswers },
        clock,
        profile: currentProfile,
      };
      return createLinkService(sources, options);
    },
    loadLens,
    loadLinks: () => loadLinks(environment),
  };
}

/** Of the issue that is open, else the one for new issues. */
function profileNow({ openIssue, profiles }: Stores, language: string): Profile {
  const { current } = openIssue.getState();
  const { profile, preferredId } = profiles.getState();
  if (current.kind === "open") return current.profile;
  return profile(preferredId) ?? defaultProfile(language);
}

async function loadLinks(environment: Environment): Promise<void> {
  await Promise.all([
    environment.loadLinks(),
    environment.loadMetadata(),
    import("./links/create-link-service.ts"),
    import("./pictures/create-issue-pictures.ts"),
  ]);
}
