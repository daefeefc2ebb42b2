import { changeInboxLinks, listInboxLinks } from "../../store/inbox-links.ts";
import type { Database } from "../../store/database.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import { createTypedFields } from "../core/typed-fields.ts";
import type { Environment } from "../environment/environment.ts";
import type { InboxLinkChange } from "./inbox-state.ts";
import { isLinkChange, joinedChange, withChange } from "./typed-change.ts";

export type InboxRecordChange = (record: InboxLinkRecord) => InboxLinkRecord;

/** Every link that came in, waiting, placed or thrown out. */
export interface InboxRecords {
  /** As the disk has them. */
  readonly onDisk: () => readonly InboxLinkRecord[];
  /** With the changes that the disk has not acknowledged yet. */
  readonly shown: () => readonly InboxLinkRecord[];
  /** Shows the change at once; where the disk refuses it, it shows no more. */
  readonly change: (ids: readonly string[], change: InboxRecordChange) => Promise<Outcome>;
  /** The same for what is being typed of one: shown at once, written a moment later, and kept where the disk refuses it. */
  readonly type: (id: string, change: InboxLinkChange) => Promise<Outcome>;
  /** The disk has these now; `added`, those that are new to the inbox. */
  readonly take: (kept: readonly InboxLinkRecord[], added?: readonly string[]) => void;
  /** Reads them from the disk. Rejects as it does. */
  readonly load: () => Promise<void>;
}

/** `onShown` is called when `shown` differs; `onTaken` after that, when the disk does, with those that are new. */
export function createInboxRecords(
  environment: Pick<Environment, "clock" | "page" | "storage">,
  database: Database,
  onShown: () => void,
  onTaken: (added: readonly string[]) => void,
): InboxRecords {
  let records = new Map<string, InboxLinkRecord>();
  const pending = new Set<{
    readonly ids: ReadonlySet<string>;
    readonly change: InboxRecordChange;
  }>();

  const typed = createTypedFields<InboxLinkChange>({
    kind: "inbox",
    environment,
    join: joinedChange,
    isValue: isLinkChange,
    async write(changes) {
      const known = [...changes.keys()].filter((id) => records.has(id));
      take(
        await changeInboxLinks(database, known, (record) =>
          withChange(record, changes.get(record.id) ?? {}),
        ),
      );
    },
    onWritten: onShown,
  });

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
        const words = typed.waiting().get(record.id);
        return words ? withChange(changed, words) : changed;
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
    type(id, change) {
      const written = typed.put(id, change);
      onShown();
      return written;
    },
    take,
    async load() {
      const read = await listInboxLinks(database);
      records = new Map(read.map((record) => [record.id, record]));
      onShown();
      await typed.restore();
    },
  };
}
