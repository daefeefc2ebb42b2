import type { Environment } from "../environment/environment.ts";

/** Holds the name of the database; another one, begun anew, is not doubted. */
const KEY = "galley:doubted-database";

type Place = Pick<Environment, "storage" | "databaseName">;

/**
 * Whether the disk was full under this database. Chromium then goes on in a log that is torn: it acknowledges what comes, and
 * throws it away at its next start. Nothing tells a page when that was, so that the doubt stays.
 */
export function isDoubted({ storage, databaseName }: Place): boolean {
  return storage?.getItem(KEY) === databaseName;
}

/** The disk is full. */
export function doubtDatabase({ storage, databaseName }: Place): void {
  try {
    storage?.setItem(KEY, databaseName);
  } catch {
    // Where nothing can be remembered, saves are acknowledged as the database does it.
  }
}
