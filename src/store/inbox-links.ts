import { type Database, together } from "./database.ts";
import { RefusedWrite } from "./failure-of.ts";
import type { InboxLinkRecord } from "./records.ts";

/** Longer words than these, in characters, are no note to a link; what is beyond is cut off. */
export const LONGEST_NOTE = 4_000;
export const LONGEST_TITLE = 500;

/** All links that were not removed, the newest first. */
export function listInboxLinks(database: Database): Promise<readonly InboxLinkRecord[]> {
  return database.read(["caught"], async (transaction) => {
    const records = await transaction.objectStore("caught").getAll();
    return records.filter(({ removed }) => !removed).toSorted((a, b) => b.order - a.order);
  });
}

/** The removed ones that are still kept. */
export function listThrownOutLinks(database: Database): Promise<readonly InboxLinkRecord[]> {
  return database.read(["caught"], async (transaction) => {
    const records = await transaction.objectStore("caught").getAll();
    return records.filter(({ removed }) => removed);
  });
}

/**
 * Puts links into the store by what is there: `decide` is given all links, removed ones too, and the next number of the
 * counter, and answers with the records to keep, new or changed. All or nothing. Resolves to what was kept.
 */
export function mergeInboxLinks(
  database: Database,
  decide: (there: readonly InboxLinkRecord[], order: number) => readonly InboxLinkRecord[],
): Promise<readonly InboxLinkRecord[]> {
  return database.write(["caught", "settings"], async (transaction) => {
    const links = transaction.objectStore("caught");
    const settings = transaction.objectStore("settings");
    const [there, stored] = await Promise.all([links.getAll(), settings.get("order")]);
    const order = typeof stored === "number" ? stored : 1;
    const records = decide(there, order).map(bounded);
    const next = records.reduce((most, record) => Math.max(most, record.order + 1), order);
    await together(
      async () => next > order && settings.put(next, "order"),
      ...records.map((record) => () => links.put(record)),
    );
    return records;
  });
}

/** Changes links, all or nothing. Rejects with `RefusedWrite` where one of them is not there. */
export function changeInboxLinks(
  database: Database,
  ids: readonly string[],
  change: (record: InboxLinkRecord) => InboxLinkRecord,
): Promise<readonly InboxLinkRecord[]> {
  return database.write(["caught"], async (transaction) => {
    const links = transaction.objectStore("caught");
    const records = await Promise.all(ids.map((id) => links.get(id)));
    const changed = records.map((record) => {
      if (!record) throw new RefusedWrite("missing");
      return bounded(change(record));
    });
    await together(...changed.map((record) => () => links.put(record)));
    return changed;
  });
}

/** So many removed links are kept, besides those that were removed lately: to take a removal back. */
export const REMOVED_KEPT = 200;
const REMOVED_LATELY = 86_400_000;

/** Deletes links that were removed long ago. */
export function purgeInboxLinks(database: Database, now: number): Promise<void> {
  return database.write(["caught"], async (transaction) => {
    const links = transaction.objectStore("caught");
    const removed = (await links.getAll()).filter((record) => record.removed);
    const old = removed
      .toSorted((a, b) => removedAt(b) - removedAt(a) || b.order - a.order)
      .slice(REMOVED_KEPT)
      .filter((record) => now - removedAt(record) >= REMOVED_LATELY);
    await together(
      ...old.map(
        ({ id }) =>
          () =>
            links.delete(id),
      ),
    );
  });
}

/** Of links that were joined to others, or removed by an earlier Galley, it is not known. */
function removedAt({ removedAt: at = 0 }: InboxLinkRecord): number {
  return at;
}

function bounded(record: InboxLinkRecord): InboxLinkRecord {
  const title = record.title === null ? null : cut(record.title, LONGEST_TITLE);
  return { ...record, title, note: cut(record.note, LONGEST_NOTE) };
}

/** Never through the middle of a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
