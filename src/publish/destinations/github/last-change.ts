import { type GitHubApi, listIn, textIn } from "./github-api.ts";
import { LAST_CHANGE_QUERY } from "./github-queries.ts";

/**
 * When the last commit was made that changed a file, as far as a head goes back, in milliseconds since 1970; null where GitHub
 * does not say. Never rejects: it is only to be shown.
 */
export async function lastChangeOf(
  api: GitHubApi,
  repository: string,
  head: string,
  path: string,
): Promise<number | null> {
  const [owner = "", name = ""] = repository.split("/");
  try {
    const answer = await api.ask(LAST_CHANGE_QUERY, { owner, name, head, path });
    const [last] = listIn(answer, "repository", "object", "history", "nodes");
    const at = Date.parse(textIn(last, "committedDate"));
    return Number.isNaN(at) ? null : at;
  } catch {
    return null;
  }
}
