import { type FileChange, isAddition } from "../destination.ts";
import type { BranchFacts } from "./branch-facts.ts";
import { base64Of } from "./commit-batches.ts";
import { gitBlobId } from "./git-blob.ts";
import { type GitHubApi, StaleHeadError, textIn } from "./github-api.ts";
import { COMMIT_MUTATION } from "./github-queries.ts";
import { GitHubError } from "./github-refusal.ts";
import { objectsAt } from "./objects-at.ts";

export interface MadeCommit {
  /** Its own id, which is the branch's head now. */
  readonly head: string;
  readonly address: string;
}

/**
 * One commit of these files upon a head, looked at again afterwards; null where the branch has another head. Rejects with
 * a `GitHubError`.
 */
export async function createCommit(
  api: GitHubApi,
  { repository, name }: BranchFacts,
  changes: readonly FileChange[],
  message: string,
  head: string,
): Promise<MadeCommit | null> {
  const [headline = "", ...lines] = message.trim().split("\n");
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: name },
    expectedHeadOid: head,
    message: { headline, body: lines.join("\n").trim() },
    fileChanges: {
      additions: changes
        .filter(isAddition)
        .map(({ path, bytes }) => ({ path, contents: base64Of(bytes) })),
      deletions: changes.filter((change) => !isAddition(change)).map(({ path }) => ({ path })),
    },
  };
  try {
    const answer = await api.ask(COMMIT_MUTATION, { input }, "large");
    const made = {
      head: textIn(answer, "createCommitOnBranch", "commit", "oid"),
      address: textIn(answer, "createCommitOnBranch", "commit", "url"),
    };
    await compare(api, repository, made.head, changes);
    return made;
  } catch (error) {
    if (error instanceof StaleHeadError) return null;
    throw error;
  }
}

/** Rejects where a commit has not these files to the byte. Where that cannot be seen now, GitHub's word counts. */
async function compare(
  api: GitHubApi,
  repository: string,
  head: string,
  changes: readonly FileChange[],
): Promise<void> {
  const paths = changes.map(({ path }) => path);
  const there = await objectsAt(api, repository, head, paths).catch(() => null);
  if (!there) return;
  const wanted = await Promise.all(changes.map(async ({ bytes }) => bytes && gitBlobId(bytes)));
  const other = paths.find((path, index) => (there.get(path) ?? null) !== wanted[index]);
  if (other !== undefined)
    throw new GitHubError({ kind: "other", words: `${other} is not what was sent` });
}
