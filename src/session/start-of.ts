import type { ArchiveStore } from "./archive/create-archive.ts";
import type { Environment } from "./environment/environment.ts";
import type { InboxStore } from "./inbox/create-inbox.ts";
import type { LibraryStore } from "./library/create-library.ts";
import type { OpenIssueStore } from "./open-issue/create-open-issue.ts";
import type { ProfilesStore } from "./profiles/create-profiles.ts";
import type { SafetyStore } from "./safety/create-safety.ts";
import { isDoubted } from "./safety/doubted-database.ts";
import type { UnfinishedStore } from "./unfinished/create-unfinished.ts";

interface StartedStores {
  readonly safety: SafetyStore;
  readonly profiles: ProfilesStore;
  readonly openIssue: OpenIssueStore;
  readonly library: LibraryStore;
  readonly inbox: InboxStore;
  readonly archive: ArchiveStore;
  readonly unfinished: UnfinishedStore;
}

/** How a tab reads all that it begins with, and opens the issue of its address. Never rejects. */
export function startOf(
  environment: Environment,
  stores: StartedStores,
): (issueId?: string) => Promise<void> {
  const { safety, profiles, openIssue, library, inbox, archive, unfinished } = stores;

  /** What brings an issue back must not find it in this tab's hands. */
  async function leaveToRecovery(): Promise<void> {
    if (safety.getState().trouble !== null) await openIssue.getState().close();
  }

  return async (issueId) => {
    // Without one's own profiles the library can still be read; if the disk is at fault, the library says so.
    const profilesRead = profiles.load().catch(() => undefined);
    // A database whose disk was full may have less than its copy: that is found before anybody writes on.
    const looked = isDoubted(environment) ? library.load().then(leaveToRecovery) : null;
    const restoring = openIssue.restoreUnsavedCopies(Promise.all([profilesRead, looked]));
    // It has its turn at once: whoever goes elsewhere meanwhile takes that away.
    const opening = issueId === undefined ? null : openIssue.getState().open(issueId);
    await restoring;
    // What was left in fields is no text: who cannot have it now goes on without.
    unfinished.load().catch(() => undefined);
    await Promise.all([opening, looked ?? library.load(), inbox.load(), archive.load()]);
    await leaveToRecovery();
  };
}
