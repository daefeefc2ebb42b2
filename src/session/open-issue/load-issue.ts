import type { createIssueDocument } from "../../editor/assembly/issue-document.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { Environment, Lens } from "../environment/environment.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import { type TakenIssue, takeIssue, type Taking } from "./take-issue.ts";

/** Loaded with the lens: nobody needs it before an issue is opened. */
const loadDocuments = () => import("../../editor/assembly/issue-document.ts");

/** What an issue is read and shown with. */
export interface ShownWith {
  readonly lens: Lens;
  readonly createIssueDocument: typeof createIssueDocument;
}

/**
 * Takes an issue, and loads meanwhile the lens, with all that it takes to read this one, and what its document is made
 * with. Never rejects.
 */
export function loadIssue(
  environment: Environment,
  database: Database,
  profiles: ProfilesStore,
  id: string,
): Promise<[Taking, ShownWith | SaveFailure]> {
  const taking = takeIssue(environment, database, id);
  async function load(): Promise<ShownWith> {
    const [lens, documents] = await Promise.all([environment.loadLens(), loadDocuments()]);
    const taken = await taking;
    if (taken.kind === "taken" && profileOfTaken(taken, profiles)?.engine === "gfm")
      await lens.complete();
    return { lens, createIssueDocument: documents.createIssueDocument };
  }
  return Promise.all([taking, load().catch(failureOf)]);
}

/** The profile of an issue; where that is gone, the one that is preferred. */
export function profileOfTaken(
  { stored }: TakenIssue,
  profiles: ProfilesStore,
): Profile | undefined {
  const { profile, preferredId } = profiles.getState();
  return profile(stored.issue.profileId) ?? profile(preferredId) ?? undefined;
}
