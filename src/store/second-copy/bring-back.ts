import { type Database, together } from "../database.ts";
import { checksum } from "../checksum.ts";
import { JOURNAL_LENGTH } from "../issues.ts";
import type { GalleyDatabase } from "../records.ts";
import { type CopiedStore, IS_RECORD } from "./copied-records.ts";
import type { CopiedIssue } from "./copied-issue.ts";

/**
 * Puts an issue into the database as it was found elsewhere, its text as the newest save; what the database had of it
 * stays in the journal. It goes on from the later of both saves, so that a tab which knows one of them is refused and
 * what a page has left behind is still known as the next one. Rejects as the database does.
 */
export function bringBackIssue(
  database: Database,
  { issue, head, opening }: CopiedIssue,
): Promise<void> {
  const { id } = issue;
  const stores = ["issues", "heads", "journal", "openings", "settings"] as const;
  return database.write(stores, async (transaction) => {
    const heads = transaction.objectStore("heads");
    const settings = transaction.objectStore("settings");
    const [there, known, kept, order] = await Promise.all([
      heads.get(id),
      transaction.objectStore("issues").get(id),
      transaction.objectStore("openings").get(id),
      settings.get("order"),
    ]);
    const isLater = there !== undefined && there.seq >= head.seq;
    const seq = isLater ? there.seq + 1 : head.seq;
    // Else it is the very save that was known, and what a page left behind comes after it.
    const epoch = isLater ? Math.max(there.epoch + 1, head.epoch) : head.epoch;
    const back = { ...head, seq, epoch, sum: checksum(head.text), schema: 1 as const };
    const next = Math.max(typeof order === "number" ? order : 1, issue.order + 1);
    await together(
      () => transaction.objectStore("issues").put(known ?? issue),
      () => heads.put(back),
      () => transaction.objectStore("journal").put(back),
      async () =>
        there && there.seq > seq - JOURNAL_LENGTH && transaction.objectStore("journal").put(there),
      async () =>
        opening && !kept && transaction.objectStore("openings").put({ ...opening, handle: null }),
      () => settings.put(next, "order"),
    );
  });
}

/**
 * Puts records that the database does not have into a small store. Left out are those that are none, or lie under
 * another key than their own, which may be that of a record which is there.
 */
export function bringBackRecords(
  database: Database,
  store: CopiedStore,
  records: Readonly<Record<string, unknown>>,
): Promise<number> {
  return database.write([store], async (transaction) => {
    const there = new Set(await transaction.objectStore(store).getAllKeys());
    const missing = Object.entries(records).filter(([key]) => !there.has(key));
    const put = missing.flatMap(([key, record]): (() => Promise<unknown>)[] => {
      if (store === "settings") {
        return isSetting(record)
          ? [() => transaction.objectStore("settings").put(record, key)]
          : [];
      }
      if (store === "profiles" && IS_RECORD.profiles(record) && record.id === key)
        return [() => transaction.objectStore("profiles").put(record)];
      if (store === "caught" && IS_RECORD.caught(record) && record.id === key)
        return [() => transaction.objectStore("caught").put(record)];
      if (store === "lessons" && IS_RECORD.lessons(record) && record.about === key)
        return [() => transaction.objectStore("lessons").put(record)];
      return [];
    });
    await together(...put);
    return put.length;
  });
}

/** Numbers, words, drafts of profiles, and places at GitHub. */
function isSetting(value: unknown): value is GalleyDatabase["settings"]["value"] {
  return (
    typeof value === "number" ||
    typeof value === "string" ||
    (typeof value === "object" && value !== null && "yaml" in value && "base" in value) ||
    (typeof value === "object" && value !== null && "repository" in value && "branch" in value)
  );
}
