import { checksum } from "../checksum.ts";
import type { Database, Transaction } from "../database.ts";
import { withDifference } from "./difference.ts";
import { isWholeBase } from "./version-bases.ts";
import { basesOf, VERSION_STORES, versionsOf } from "./version-stores.ts";
import type { VersionBaseRecord, VersionRecord } from "./version-record.ts";

/** What lies on the disk of the versions of an issue: the versions, and of each base one whole record. */
export interface IssueVersionRecords {
  readonly id: string;
  readonly versions: readonly VersionRecord[];
  readonly bases: readonly Pick<VersionBaseRecord, "base" | "text">[];
}

/** The versions of an issue, the oldest first. */
export interface VersionHistory {
  readonly versions: readonly VersionRecord[];
  /** The text of a version, to the letter; null where it is damaged. */
  readonly textOf: (version: VersionRecord) => string | null;
}

/** Reads all versions of an issue, without making texts of them. Rejects as the database does. */
export async function readVersions(database: Database, id: string): Promise<VersionHistory> {
  return historyOf(await versionRecords(database, id));
}

export function historyOf({ versions, bases }: IssueVersionRecords): VersionHistory {
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

/** The records as they are. Rejects as the database does. */
export function versionRecords(database: Database, id: string): Promise<IssueVersionRecords> {
  return database.read(VERSION_STORES, (transaction) => versionRecordsIn(transaction, id));
}

export async function versionRecordsIn(
  transaction: Transaction<"readonly" | "readwrite">,
  id: string,
): Promise<IssueVersionRecords> {
  const [versions, ...both] = await Promise.all([
    transaction.objectStore("versions").getAll(versionsOf(id)),
    ...basesOf(id).map((range) => transaction.objectStore("bases").getAll(range)),
  ]);
  const whole = new Map(
    both
      .flat()
      .filter(isWholeBase)
      .map(({ base, text }) => [base, text]),
  );
  return { id, versions, bases: [...whole].map(([base, text]) => ({ base, text })) };
}
