import { commitBatches } from "../../publish/destinations/github/commit-batches.ts";
import type { GitHubBranch } from "../../publish/destinations/github/github-branch.ts";
import type { OpeningRecord } from "../../store/records.ts";
import { type FormerFile, formerPostAtGitHub } from "./former-files.ts";
import { knownAtGitHub } from "./known-texts.ts";
import type { GitHubPlan, IssueFiles } from "./publishing-state.ts";
import { changesOf, planOf, textOfPost } from "./writing-plan.ts";

/** What of an issue a plan for a branch is made of. */
interface IssueForBranch {
  readonly files: IssueFiles;
  /** What it may have left there. */
  readonly former: readonly FormerFile[];
  readonly opening: OpeningRecord | null;
}

/**
 * What committing these files to a branch would do, in commits of at most so many characters. Rejects with a
 * `GitHubError`.
 */
export async function gitHubPlanOf(
  branch: GitHubBranch,
  { files, former, opening }: IssueForBranch,
  mostInCommit: number,
): Promise<GitHubPlan> {
  const meant = [...files.figures, files.post].filter(({ path }) => !files.refused.has(path));
  await branch.mustTake(meant.map(({ path }) => path));
  const place = gitHubPlaceOf(branch);
  const plan = await planOf(branch, files, {
    known: knownAtGitHub(opening, place),
    former,
    wasThere: formerPostAtGitHub(opening, place)?.path === files.post.path,
  });
  const changes = changesOf(plan, textOfPost(files));
  const both = changesOf(plan, textOfPost(files), "both-files");
  return {
    ...plan,
    repository: branch.facts.repository,
    branch: branch.facts.name,
    defaultBranch: branch.facts.defaultName,
    isNewBranch: branch.facts.isNew,
    inLfs: await branch.inLfs(both.map(({ path }) => path)),
    commits: commitBatches(changes, mostInCommit).length,
    commitsOfBoth: commitBatches(both, mostInCommit).length,
  };
}

/** What the texts that were committed to a branch are known by. */
export function gitHubPlaceOf({ facts }: GitHubBranch): string {
  return `${facts.repository}@${facts.name}`;
}
