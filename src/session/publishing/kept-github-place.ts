import type { Database } from "../../store/database.ts";
import type { GitHubPlaceRecord } from "../../store/records.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";

/** Where at GitHub the issues of the open one's newsletter are; never the token. Keeping it is not worth an error. */
export interface KeptGitHubPlace {
  /** null where nobody said. Never rejects. */
  readonly read: () => Promise<GitHubPlaceRecord | null>;
  /** Keeps it for the next time. Never rejects. */
  readonly put: (repository: string, branch: string | null) => Promise<void>;
  /** The branch that was last written to, where that was in this repository. */
  readonly branchIn: (repository: string) => Promise<string | null>;
}

/** One for each newsletter, by its profile. */
export function keptGitHubPlace(database: Database, openIssue: OpenIssueStore): KeptGitHubPlace {
  const key = () => {
    const { current } = openIssue.getState();
    return current.kind === "open" ? (`github:${current.profile.id}` as const) : null;
  };

  async function read(): Promise<GitHubPlaceRecord | null> {
    const name = key();
    if (name === null) return null;
    const reading: Promise<unknown> = database.read(["settings"], (transaction) =>
      transaction.objectStore("settings").get(name),
    );
    const found = await reading.catch(() => null);
    return isPlace(found) ? found : null;
  }

  return {
    read,
    async put(repository, branch) {
      const name = key();
      if (name === null) return;
      await database
        .write(["settings"], (transaction) =>
          transaction.objectStore("settings").put({ repository, branch }, name),
        )
        .catch(() => undefined);
    },
    async branchIn(repository) {
      const place = await read();
      return place?.repository === repository ? place.branch : null;
    },
  };
}

/** A backup from elsewhere may hold anything. */
function isPlace(value: unknown): value is GitHubPlaceRecord {
  if (typeof value !== "object" || value === null) return false;
  const { repository, branch }: { [Key in keyof GitHubPlaceRecord]?: unknown } = value;
  return typeof repository === "string" && (branch === null || typeof branch === "string");
}
