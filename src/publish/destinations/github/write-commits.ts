import {
  type FileChange,
  type FileVersion,
  isAddition,
  type WriteOutcome,
} from "../destination.ts";
import { type BranchFacts, readBranchHead } from "./branch-facts.ts";
import { commitBatches } from "./commit-batches.ts";
import { createCommit, type MadeCommit } from "./create-commit.ts";
import { type GitHubApi, textIn } from "./github-api.ts";
import { DROP_BRANCH_MUTATION, NEW_BRANCH_MUTATION } from "./github-queries.ts";
import { GitHubError, type GitHubRefusal } from "./github-refusal.ts";
import { objectsAt } from "./objects-at.ts";
import { refuseInTheWay } from "./refuse-in-the-way.ts";

/** What is written: files with the versions that they were read as. */
interface Writing {
  readonly changes: readonly FileChange[];
  readonly versions: ReadonlyMap<string, FileVersion>;
  readonly message: string;
}

type Committed =
  | ({ readonly kind: "done" } & MadeCommit)
  | { readonly kind: "conflict"; readonly paths: readonly string[] };

/** How often a commit is tried where the branch goes on meanwhile with other files. */
const TRIES = 4;

/**
 * Writes files onto a branch as it was looked at, by one commit, or by as few as GitHub takes; a new branch is made first,
 * and taken back where nothing came into it. Rejects with a `GitHubError`.
 */
export async function writeCommits(
  api: GitHubApi,
  branch: BranchFacts,
  writing: Writing,
): Promise<WriteOutcome> {
  const batches = commitBatches(writing.changes, api.mostInCommit);
  const made = branch.isNew ? await makeBranch(api, branch) : null;
  if (branch.isNew && made === null)
    return { kind: "conflict", paths: writing.changes.map(pathOf) };
  let last: Committed | null = null;
  try {
    for (const changes of batches) {
      const from: string = last?.head ?? branch.head;
      // One after the other: a post comes last, when all that it names is there.
      // oxlint-disable-next-line no-await-in-loop
      const next = await commitOn(api, branch, { ...writing, changes }, from, TRIES);
      if (next.kind === "conflict") return next;
      last = next;
    }
    return last ? { kind: "done", address: last.address } : { kind: "done" };
  } finally {
    // A branch that holds nothing new is in the way of the next try.
    if (made !== null && last === null) await dropBranch(api, branch, made);
  }
}

const pathOf = ({ path }: FileChange): string => path;

/**
 * Commits from the head that the files were read at. Where the branch has gone on, it is looked at again: only another
 * version of the same paths is a conflict, and else the commit goes onto the new head.
 */
async function commitOn(
  api: GitHubApi,
  branch: BranchFacts,
  writing: Writing,
  head: string,
  tries: number,
): Promise<Committed> {
  const { changes, versions, message } = writing;
  const paths = changes.map(pathOf);
  try {
    const made = await createCommit(api, branch, changes, message, head);
    if (made) return { kind: "done", ...made };
  } catch (error) {
    // Somebody has taken the branch away: that is to be looked at anew, and says nothing of the repository.
    if (await isGone(api, branch, error)) return { kind: "conflict", paths };
    throw error;
  }
  const next = await readBranchHead(api, branch);
  if (next === null || tries <= 1) return { kind: "conflict", paths };
  const now = await objectsAt(api, branch.repository, next, paths);
  const moved = paths.filter((path) => (now.get(path) ?? null) !== (versions.get(path) ?? null));
  if (moved.length > 0) return { kind: "conflict", paths: moved };
  await refuseInTheWay(api, branch.repository, next, changes.filter(isAddition).map(pathOf));
  return commitOn(api, branch, writing, next, tries - 1);
}

/** Whether a commit was refused because the branch is not there any more. Never rejects. */
async function isGone(api: GitHubApi, branch: BranchFacts, error: unknown): Promise<boolean> {
  if (!(error instanceof GitHubError) || !MAY_BE_GONE.has(error.refusal.kind)) return false;
  const head = await readBranchHead(api, branch).catch(() => "");
  return head === null;
}
const MAY_BE_GONE: ReadonlySet<GitHubRefusal["kind"]> = new Set(["missing", "other"]);

/** The id of the new branch; null where somebody else has made one of that name meanwhile. */
async function makeBranch(
  api: GitHubApi,
  { repositoryId, name, head }: BranchFacts,
): Promise<string | null> {
  const input = { repositoryId, name: `refs/heads/${name}`, oid: head };
  try {
    return textIn(await api.ask(NEW_BRANCH_MUTATION, { input }), "createRef", "ref", "id");
  } catch (error) {
    const { refusal } = error instanceof GitHubError ? error : { refusal: null };
    if (refusal?.kind === "other" && /already exists/.test(refusal.words)) return null;
    throw error;
  }
}

/** Takes back a branch that was made and got nothing. Never rejects. */
async function dropBranch(api: GitHubApi, branch: BranchFacts, refId: string): Promise<void> {
  try {
    // A commit may be there of which no word came back.
    if ((await readBranchHead(api, branch)) === branch.head)
      await api.ask(DROP_BRANCH_MUTATION, { input: { refId } });
  } catch {
    // It stays, with nothing in it that the other branch has not.
  }
}
