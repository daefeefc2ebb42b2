import { checksum } from "../checksum.ts";
import type { Transaction } from "../database.ts";
import type { VersionBaseRecord } from "./version-record.ts";

type Bases = Transaction<"readonly" | "readwrite">;

/** The base as it was kept, from whichever of its two records is whole; null where neither is. */
export async function readBase(
  transaction: Bases,
  id: string,
  base: number,
): Promise<string | null> {
  const store = transaction.objectStore("bases");
  const both = await Promise.all([store.get([0, id, base]), store.get([1, id, base])]);
  return both.find((found) => found && isWholeBase(found))?.text ?? null;
}

/** Both records of a new base. */
export function baseRecords(id: string, base: number, text: string): readonly VersionBaseRecord[] {
  const sum = checksum(text);
  return ([0, 1] as const).map((copy) => ({ copy, id, base, text, sum }));
}

export function isWholeBase({ text, sum }: VersionBaseRecord): boolean {
  return checksum(text) === sum;
}
