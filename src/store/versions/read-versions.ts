import { checksum } from "../checksum.ts";
import type { Database } from "../database.ts";
import { withDifference } from "./difference.ts";
import { isWholeBase } from "./version-bases.ts";
import { basesOf, VERSION_STORES, versionsOf } from "./version-stores.ts";
import type { VersionBaseRecord, VersionRecord } from "./version-record.ts";

/** The versions of an issue, the oldest first. */
export interface VersionHistory {
  readonly versions: readonly VersionRecord[];
  /** The text of a version, to the letter; null where it is damaged. */
  readonly textOf: (version: VersionRecord) => string | null;
}

/** Reads all versions of an issue, without making texts of them. Rejects as the database does. */
export async function readVersions(database: Database, id: string): Promise<VersionHistory> {
  const { versions, bases } = await versionRecords(database, id);
  const texts = new Map(bases.map(({ base, text }) => [base, text]));
  return {
    versions,
    textOf({ base, difference, sum }) {
      const leaned = texts.get(base);
      const text = leaned === undefined ? null : withDifference(leaned, difference);
      return text !== null && checksum(text) === sum ? text : null;
    },
  };
}

/** What lies on the disk: the versions, and of each base one whole record. Rejects as the database does. */
export function versionRecords(
  database: Database,
  id: string,
): Promise<{
  readonly versions: readonly VersionRecord[];
  readonly bases: readonly VersionBaseRecord[];
}> {
  return database.read(VERSION_STORES, async (transaction) => {
    const [versions, ...both] = await Promise.all([
      transaction.objectStore("versions").getAll(versionsOf(id)),
      ...basesOf(id).map((range) => transaction.objectStore("bases").getAll(range)),
    ]);
    const whole = both.flat().filter(isWholeBase);
    return { versions, bases: [...new Map(whole.map((each) => [each.base, each])).values()] };
  });
}
