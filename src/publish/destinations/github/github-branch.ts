import type { FileVersion, PublishingDestination } from "../destination.ts";
import { pathProblem } from "../safe-path.ts";
import { type BranchFacts, readBranchFacts } from "./branch-facts.ts";
import { gitBlobId } from "./git-blob.ts";
import { pathsInLfs } from "./git-attributes.ts";
import type { GitHubApi } from "./github-api.ts";
import { GitHubError } from "./github-refusal.ts";
import { lastChangeOf } from "./last-change.ts";
import { objectsAt } from "./objects-at.ts";
import { refuseInTheWay } from "./refuse-in-the-way.ts";
import { writeCommits } from "./write-commits.ts";

/** A branch at GitHub, read at the commit that was its last when it was opened. */
export interface GitHubBranch extends PublishingDestination {
  /** Another repository than asked where it was renamed. A new branch is made by the first write. */
  readonly facts: BranchFacts;
  /** Those of these paths that its repository keeps in Git LFS, where nothing can be committed from a page. */
  readonly inLfs: (paths: readonly string[]) => Promise<readonly string[]>;
  /** Rejects with a `GitHubError` where a file at one of these paths would take the place of a link or another repository. */
  readonly mustTake: (paths: readonly string[]) => Promise<void>;
}

/** Opens a branch of a repository (`owner/name`); null: its default one. Rejects with a `GitHubError`. */
export async function openGitHubBranch(
  api: GitHubApi,
  asked: string,
  branch: string | null,
): Promise<GitHubBranch> {
  const facts = await readBranchFacts(api, asked, branch);
  const { repository, head } = facts;

  const versionsOf = async (paths: readonly string[]) => {
    const objects = await objectsAt(api, repository, head, paths.filter(isInside));
    return new Map(paths.map((path): [string, FileVersion] => [path, objects.get(path) ?? null]));
  };

  /** A file that is there; its bytes are held against what git knows them by. */
  async function bytesOf(oid: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await api.blob(repository, oid);
    if ((await gitBlobId(bytes)) !== oid)
      throw new GitHubError({ kind: "other", words: `blob ${oid}` });
    return bytes;
  }

  return {
    facts,
    changedAt: (path) => lastChangeOf(api, repository, head, path),
    versionFor: gitBlobId,
    versionsOf,
    async read(path) {
      const version = (await versionsOf([path])).get(path) ?? null;
      if (version?.includes(" "))
        throw new GitHubError({ kind: "other", words: `${path} is no file` });
      return version === null ? null : { bytes: await bytesOf(version), version };
    },
    async inLfs(paths) {
      const files = attributesAbove(paths);
      const objects = await objectsAt(api, repository, head, files);
      const texts = await Promise.all(
        files.map(async (path) => {
          const oid = objects.get(path);
          const text = oid ? new TextDecoder().decode(await bytesOf(oid)) : "";
          return { folder: path.slice(0, -ATTRIBUTES.length), text };
        }),
      );
      return pathsInLfs(texts, paths);
    },
    mustTake: (paths) => refuseInTheWay(api, repository, head, paths),
    async write(changes, versions, message) {
      for (const { path } of changes)
        if (pathProblem(path) !== null) throw new TypeError(`not a path of a post: ${path}`);
      return writeCommits(api, facts, { changes, versions, message });
    },
  };
}

const ATTRIBUTES = ".gitattributes";
/** What leads out of the repository is not there for Galley. */
const isInside = (path: string): boolean => pathProblem(path) !== "outside";

/** The files that may say how these are kept, from the root inwards. */
function attributesAbove(paths: readonly string[]): readonly string[] {
  const folders = new Set([""]);
  for (const path of paths)
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
      folders.add(path.slice(0, at + 1));
  return [...folders]
    .toSorted((one, other) => one.length - other.length)
    .map((folder) => `${folder}${ATTRIBUTES}`);
}
