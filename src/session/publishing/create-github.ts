import { createGitHubApi, type GitHubApi } from "../../publish/destinations/github/github-api.ts";
import {
  type GitHubBranch,
  openGitHubBranch,
} from "../../publish/destinations/github/github-branch.ts";
import {
  pullRequestAddress,
  repositoryOf,
  tokenFormAddress,
} from "../../publish/destinations/github/github-names.ts";
import {
  GitHubError,
  type GitHubRefusal,
} from "../../publish/destinations/github/github-refusal.ts";
import type { Database } from "../../store/database.ts";
import type { Environment } from "../environment/environment.ts";
import type { Events } from "../environment/events.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { collectFiles } from "./collect-files.ts";
import { formerFiles, formerPostAtGitHub } from "./former-files.ts";
import { createGitHubConnections } from "./github-connections.ts";
import { gitHubPlaceOf, gitHubPlanOf } from "./github-plan.ts";
import { keptGitHubPlace } from "./kept-github-place.ts";
import { withCommitted } from "./known-texts.ts";
import { isStillText, noted, noteWritten, type WrittenNotes } from "./note-written.ts";
import type { GitHubPlan, GitHubService, Keeping, WriteResult } from "./publishing-state.ts";
import { changesOfPlan } from "./changes-of-plan.ts";
import { changesOf, textOfPlan } from "./writing-plan.ts";

/**
 * The repository at GitHub of the newsletter whose issue is open: each has its own. The tokens live in here until the page
 * goes, and are written down nowhere.
 */
export function createGitHub(
  { clock, fetch, loadLens }: Environment,
  database: Database,
  events: Events,
  openIssue: OpenIssueStore,
  /** The repository that the clone comes from. */
  cloneOrigin: () => Promise<string | null>,
): GitHubService {
  const notes = { clock, database, events, openIssue };
  const kept = keptGitHubPlace(database);
  const connections = createGitHubConnections(openIssue);
  const { store, newsletter } = connections;
  /** The branches that plans were made of: each is written as it was read. */
  const branches = new WeakMap<GitHubPlan, GitHubBranch>();

  /** null where no issue is open. */
  async function planFor(asker: GitHubApi, repository: string, name: string | null) {
    const files = await collectFiles(openIssue, database);
    if (!files) return null;
    const branch = await openGitHubBranch(asker, repository, name);
    const opening = openIssue.opening();
    const post = formerPostAtGitHub(opening, gitHubPlaceOf(branch));
    const former = await formerFiles(openIssue, database, post);
    const plan = await gitHubPlanOf(branch, { files, former, opening }, asker.mostInCommit);
    branches.set(plan, branch);
    return plan;
  }

  return {
    store,
    repositoryOf,
    tokenForm: tokenFormAddress,
    pullRequest: ({ repository, branch, defaultBranch }) =>
      pullRequestAddress(repository, defaultBranch, branch),
    async proposed() {
      const place = await kept.read(newsletter());
      return place?.repository ?? (await cloneOrigin()) ?? "";
    },
    async connect(repository, token) {
      const api = createGitHubApi(fetch, token.trim(), clock.now);
      const owner = newsletter();
      try {
        const { facts } = await openGitHubBranch(api, repository, null);
        const isRenamed = facts.repository.toLowerCase() !== repository.toLowerCase();
        await kept.put(owner, facts.repository, await kept.branchIn(owner, repository));
        const formerName = isRenamed ? repository : null;
        connections.set(owner, { api, repository: facts.repository, formerName });
        return null;
      } catch (error) {
        return refusalOf(error);
      }
    },
    disconnect() {
      connections.set(newsletter(), null);
    },
    async plan(branchName) {
      const connection = connections.current();
      if (!connection) return { kind: "refused", refusal: { kind: "token" } };
      const { api, repository } = connection;
      try {
        const last = branchName ?? (await kept.branchIn(newsletter(), repository));
        const made = await planFor(api, repository, last);
        // Merged and taken away since: nobody asked for it to be made again.
        const isGone = branchName === null && made?.isNewBranch === true;
        const plan = isGone ? await planFor(api, repository, null) : made;
        if (plan) return { kind: "plan", plan };
        return { kind: "refused", refusal: { kind: "other", words: "no issue is open" } };
      } catch (error) {
        return { kind: "refused", refusal: refusalOf(error) };
      }
    },
    textOf: textOfPlan,
    changes: changesOfPlan(loadLens, openIssue),
    async write(plan, text, message, keeping, takesAway) {
      const branch = branches.get(plan);
      if (!branch) return { kind: "moved" };
      const owner = newsletter();
      const result = await commit(notes, branch, { plan, text, message, keeping, takesAway });
      const { repository, name } = branch.facts;
      if (result.kind === "written") await kept.put(owner, repository, name);
      return result;
    },
  };
}

/** What is to be committed. */
interface Order {
  readonly plan: GitHubPlan;
  readonly text: string;
  readonly message: string;
  readonly keeping: Keeping | undefined;
  readonly takesAway: boolean | undefined;
}

/** Commits what was planned, and notes it. Never rejects. */
async function commit(
  notes: WrittenNotes,
  branch: GitHubBranch,
  { plan, text, message, keeping, takesAway }: Order,
): Promise<WriteResult> {
  const { openIssue } = notes;
  const { current } = openIssue.getState();
  if (current.kind !== "open") return { kind: "failed", reason: "NotFoundError" };
  const { id, access } = current;
  if (access !== "writing") return { kind: "reading" };
  if (!isStillText(openIssue, id, plan.issue.post.bytes)) return { kind: "moved" };
  const changes = changesOf(plan, text, keeping, takesAway);
  const openingOf = async () =>
    withCommitted(openIssue.opening(), id, gitHubPlaceOf(branch), plan.issue.post.path, text);
  try {
    const outcome = await branch.write(changes, plan.versions, message);
    if (outcome.kind === "conflict") return { kind: "moved" };
    if (outcome.kind === "differs") return outcome;
    // It is written, whether that can be noted here or not.
    await noteWritten(notes, noted(plan, keeping, takesAway), id, text, openingOf).catch(
      () => undefined,
    );
    const { kind: _, ...where } = outcome;
    return { kind: "written", paths: changes.map(({ path }) => path), text, ...where };
  } catch (error) {
    return { kind: "refused", refusal: refusalOf(error) };
  }
}

/** Anything else is a fault of ours, and told by its name. */
function refusalOf(error: unknown): GitHubRefusal {
  if (error instanceof GitHubError) return error.refusal;
  return { kind: "other", words: error instanceof Error ? error.name : String(error) };
}
