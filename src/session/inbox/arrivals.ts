import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOfCleaned } from "../../links/identity/identity.ts";
import { plainWords } from "../../links/plain/plain-words.ts";
import { transferLink } from "../../links/transfer/transfer.ts";
import { LONGEST_NOTE } from "../../store/inbox-links.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import type { ArrivalWay, FoundLink } from "./inbox-state.ts";
import { isWaiting } from "./is-waiting.ts";

/** A link that comes, ready for the disk but for its number. */
export type Arrival = Omit<InboxLinkRecord, "order">;

/** A found link, cleaned and known by its identity; null for what is no address that Galley writes. */
export function arrivalOf(
  found: FoundLink,
  from: ArrivalWay,
  { id, now }: { readonly id: string; readonly now: number },
): Arrival | null {
  const link = transferLink(found.href, found.title);
  if (!link) return null;
  const { original, href, rules } = cleanLink(link.href);
  return {
    id,
    href,
    original,
    rules,
    key: identityOfCleaned(href)?.key ?? null,
    title: link.title,
    titleFrom: link.title === null ? null : from,
    note: plainWords(found.note, LONGEST_NOTE),
    from,
    ...(found.submission ? { submission: found.submission } : {}),
    caughtAt: now,
    placed: null,
    removed: false,
  };
}

export interface Joined {
  /** Records to keep, new or changed. */
  readonly records: readonly InboxLinkRecord[];
  readonly added: readonly string[];
  /** Those that waited already. */
  readonly known: readonly string[];
}

/**
 * Adds arrivals to the links that are there, the first on top. One that waits already gets no second row: its note is
 * joined, and a title that it lacks is taken.
 */
export function joinArrivals(
  there: readonly InboxLinkRecord[],
  arrivals: readonly Arrival[],
  order: number,
): Joined {
  const waiting = new Map(
    there.filter(isWaiting).map((record) => [sameness(record), { record, isNew: false }]),
  );
  const touched = new Map<string, { record: InboxLinkRecord; isNew: boolean }>();
  for (const [index, arrival] of arrivals.entries()) {
    const known = waiting.get(sameness(arrival));
    const entry = known ?? {
      record: { ...arrival, order: order + arrivals.length - 1 - index },
      isNew: true,
    };
    if (known) known.record = joined(known.record, arrival);
    else waiting.set(sameness(arrival), entry);
    touched.set(entry.record.id, entry);
  }
  const entries = [...touched.values()];
  const ids = (isNew: boolean) =>
    entries.filter((entry) => entry.isNew === isNew).map(({ record }) => record.id);
  return { records: entries.map(({ record }) => record), added: ids(true), known: ids(false) };
}

/**
 * Links come back to where they were before. One whose like has come into the inbox meanwhile is joined to that instead,
 * and is not kept twice.
 */
export function returned(
  there: readonly InboxLinkRecord[],
  ids: readonly string[],
  change: (record: InboxLinkRecord) => InboxLinkRecord,
): readonly InboxLinkRecord[] {
  const byId = new Map(there.map((record) => [record.id, record]));
  const waiting = new Map(
    there.filter(isWaiting).map((record) => [sameness(record), record] as const),
  );
  const records = new Map<string, InboxLinkRecord>();
  for (const id of ids) {
    const before = byId.get(id);
    if (!before) continue;
    const back = change(before);
    const twin = waiting.get(sameness(back));
    if (isWaiting(back) && twin && twin.id !== id) {
      const kept = joined(twin, back);
      waiting.set(sameness(kept), kept);
      records.set(kept.id, kept).set(id, { ...back, removed: true });
    } else {
      if (isWaiting(back)) waiting.set(sameness(back), back);
      records.set(id, back);
    }
  }
  return [...records.values()];
}

function sameness({ key, href }: Arrival): string {
  return key ?? href;
}

function joined(
  record: InboxLinkRecord,
  { title, titleFrom, note, submission = record.submission }: Arrival,
): InboxLinkRecord {
  const words = record.note.includes(note)
    ? record.note
    : [record.note, note].filter(Boolean).join("\n");
  const kept = { ...record, note: words, ...(submission ? { submission } : {}) };
  return record.title === null ? { ...kept, title, titleFrom } : kept;
}
