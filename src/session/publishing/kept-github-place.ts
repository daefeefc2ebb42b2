import type { Database } from "../../store/database.ts";
import type { GitHubPlaceRecord } from "../../store/records.ts";

/** Where at GitHub the issues of a newsletter are, by its profile; never the token. Keeping it is not worth an error. */
export interface KeptGitHubPlace {
  /** null where nobody said. Never rejects. */
  readonly read: (profileId: string) => Promise<GitHubPlaceRecord | null>;
  /** Keeps it for the next time. Never rejects. */
  readonly put: (profileId: string, repository: string, branch: string | null) => Promise<void>;
  /** The branch that was last written to, where that was in this repository. */
  readonly branchIn: (profileId: string, repository: string) => Promise<string | null>;
}

export function keptGitHubPlace(database: Database): KeptGitHubPlace {
  const key = (profileId: string) => `github:${profileId}` as const;

  async function read(profileId: string): Promise<GitHubPlaceRecord | null> {
    const reading: Promise<unknown> = database.read(["settings"], (transaction) =>
      transaction.objectStore("settings").get(key(profileId)),
    );
    const found = await reading.catch(() => null);
    return isPlace(found) ? found : null;
  }

  return {
    read,
    async put(profileId, repository, branch) {
      await database
        .write(["settings"], (transaction) =>
          transaction.objectStore("settings").put({ repository, branch }, key(profileId)),
        )
        .catch(() => undefined);
    },
    async branchIn(profileId, repository) {
      const place = await read(profileId);
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
