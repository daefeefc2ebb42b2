import { type GitHubApi, listIn, wholeNumberIn, textIn } from "./github-api.ts";
import { foldersQuery } from "./github-queries.ts";
import { GitHubError } from "./github-refusal.ts";

/** As git writes what an entry of a folder is. */
const FOLDER = 0o040000;
const FILES: readonly (number | null)[] = [0o100644, 0o100755, 0o100664];

/**
 * Looks at what stands at these paths in a commit, and on the way to them: links, which git knows by their mode alone, or
 * other repositories, each of which a commit would replace by a file or folder. Rejects with a `GitHubError` where one does.
 */
export async function refuseInTheWay(
  api: GitHubApi,
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<void> {
  const folders = [...new Set(paths.flatMap(foldersAbove))];
  if (folders.length === 0) return;
  const [owner = "", name = ""] = repository.split("/");
  const expressions = folders.map((folder, index) => [`e${index}`, `${commit}:${folder}`]);
  const variables = { owner, name, ...Object.fromEntries(expressions) };
  const answer = await api.ask(foldersQuery(folders.length), variables);
  const modes = new Map(
    folders.flatMap((folder, index) =>
      listIn(answer, "repository", `f${index}`, "entries").map((entry) => [
        folder === "" ? textIn(entry, "name") : `${folder}/${textIn(entry, "name")}`,
        wholeNumberIn(entry, "mode"),
      ]),
    ),
  );
  for (const path of paths)
    for (const part of [...foldersAbove(path).slice(1), path]) {
      const mode = modes.get(part);
      if (mode === undefined) continue;
      const isRight = part === path ? FILES.includes(mode) : mode === FOLDER;
      if (!isRight) throw new GitHubError({ kind: "in-the-way", path: part });
    }
}

/** The folders that lead to a path, from the root, "", on. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}
