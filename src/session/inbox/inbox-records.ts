import { changeInboxLinks, listInboxLinks } from "../../store/inbox-links.ts";
import type { Database } from "../../store/database.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import { attempt, type Outcome } from "../core/attempt.ts";

export type InboxRecordChange = (record: InboxLinkRecord) => InboxLinkRecord;

/** Every link that came in, waiting, placed or thrown out. */
export interface InboxRecords {
  /** As the disk has them. */
  readonly onDisk: () => readonly InboxLinkRecord[];
  /** With the changes that the disk has not acknowledged yet. */
  readonly shown: () => readonly InboxLinkRecord[];
  /** Shows the change at once; where the disk refuses it, it shows no more. */
  readonly change: (ids: readonly string[], change: InboxRecordChange) => Promise<Outcome>;
  /** The disk has these now; `added`, those that are new to the inbox. */
  readonly take: (kept: readonly InboxLinkRecord[], added?: readonly string[]) => void;
  /** Reads them from the disk. Rejects as it does. */
  readonly load: () => Promise<void>;
}

/** `onShown` is called when `shown` differs; `onTaken` after that, when the disk does, with those that are new. */
export function createInboxRecords(
  database: Database,
  onShown: () => void,
  onTaken: (added: readonly string[]) => void,
): InboxRecords {
  let records = new Map<string, InboxLinkRecord>();
  const pending = new Set<{
    readonly ids: ReadonlySet<string>;
    readonly change: InboxRecordChange;
  }>();

  function take(kept: readonly InboxLinkRecord[], added: readonly string[] = []): void {
    for (const record of kept) records.set(record.id, record);
    onShown();
    onTaken(added);
  }

  return {
    onDisk: () => [...records.values()],
    shown: () =>
      [...records.values()].map((record) => {
        let changed = record;
        for (const { ids, change } of pending) if (ids.has(record.id)) changed = change(changed);
        return changed;
      }),
    change(ids, change) {
      const step = { ids: new Set(ids), change };
      pending.add(step);
      onShown();
      return attempt(async () => {
        try {
          const changed = await changeInboxLinks(database, ids, change);
          pending.delete(step);
          take(changed);
        } finally {
          if (pending.delete(step)) onShown();
        }
      });
    },
    take,
    async load() {
      const read = await listInboxLinks(database);
      records = new Map(read.map((record) => [record.id, record]));
      onShown();
    },
  };
}
