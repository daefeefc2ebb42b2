import { type GitHubApi, textIn } from "./github-api.ts";
import { objectsQuery } from "./github-queries.ts";

/** How many paths are asked for at once. */
const AT_ONCE = 50;

/**
 * What git knows the files at these paths by, in the tree of one commit, and folders by that word before it; a path is left
 * out where nothing is. Rejects with a `GitHubError`.
 */
export async function objectsAt(
  api: GitHubApi,
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [owner = "", name = ""] = repository.split("/");
  const parts = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, part) =>
    paths.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const found = await Promise.all(
    parts.map(async (part) => {
      const expressions = part.map((path, index) => [`e${index}`, `${commit}:${path}`]);
      const variables = { owner, name, ...Object.fromEntries(expressions) };
      const answer = await api.ask(objectsQuery(part.length), variables);
      return part.flatMap((path, index): [string, string][] => {
        const at = ["repository", `f${index}`] as const;
        const [kind, oid] = [textIn(answer, ...at, "__typename"), textIn(answer, ...at, "oid")];
        if (oid === "") return [];
        return [[path, kind === "Blob" ? oid : `${kind} ${oid}`]];
      });
    }),
  );
  return new Map(found.flat());
}
