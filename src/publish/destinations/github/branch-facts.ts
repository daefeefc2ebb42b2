import { type GitHubApi, textIn, valueIn } from "./github-api.ts";
import { isBranchName } from "./github-names.ts";
import { BRANCH_QUERY } from "./github-queries.ts";
import { GitHubError, type GitHubRefusal } from "./github-refusal.ts";

/** A branch as it stood when it was looked at. */
export interface BranchFacts {
  /** `owner/name` of its repository, as it is called now. */
  readonly repository: string;
  /** GitHub's own id of the repository. */
  readonly repositoryId: string;
  readonly name: string;
  /** The branch that the repository shows first. */
  readonly defaultName: string;
  /** There is none of this name yet; its head is that of the default one. */
  readonly isNew: boolean;
  /** Its last commit. */
  readonly head: string;
}

const WRITERS: ReadonlySet<string> = new Set(["WRITE", "MAINTAIN", "ADMIN"]);

/**
 * Looks at a branch of a repository (`owner/name`); null: at its default one. Rejects with a `GitHubError`, also where
 * nothing could be written.
 */
export async function readBranchFacts(
  api: GitHubApi,
  asked: string,
  branch: string | null,
): Promise<BranchFacts> {
  const refuse = (refusal: GitHubRefusal): never => {
    throw new GitHubError(refusal);
  };
  if (branch !== null && !isBranchName(branch)) refuse({ kind: "branch-name", name: branch });
  const found = (await askFor(api, asked, branch)) ?? refuse({ kind: "missing" });
  if (valueIn(found, "isArchived") === true) refuse({ kind: "archived" });
  if (!WRITERS.has(textIn(found, "viewerPermission"))) refuse({ kind: "read-only" });
  const defaultName = textIn(found, "defaultBranchRef", "name");
  if (defaultName === "") refuse({ kind: "empty" });
  const ownHead = textIn(found, "ref", "target", "oid");
  return {
    repository: textIn(found, "nameWithOwner"),
    repositoryId: textIn(found, "id"),
    name: branch ?? defaultName,
    defaultName,
    isNew: branch !== null && ownHead === "",
    head: ownHead || textIn(found, "defaultBranchRef", "target", "oid"),
  };
}

/** The last commit of a branch now; null where it is gone. Rejects with a `GitHubError`. */
export async function readBranchHead(
  api: GitHubApi,
  { repository, name }: BranchFacts,
): Promise<string | null> {
  return textIn(await askFor(api, repository, name), "ref", "target", "oid") || null;
}

async function askFor(api: GitHubApi, repository: string, branch: string | null): Promise<unknown> {
  const [owner = "", name = ""] = repository.split("/");
  const named = branch !== null;
  const variables = { owner, name, branch: `refs/heads/${branch ?? ""}`, named };
  return valueIn(await api.ask(BRANCH_QUERY, variables), "repository");
}
