import type { Database } from "../../store/database.ts";
import { mergeInboxLinks } from "../../store/inbox-links.ts";
import { ARRIVAL_WAYS } from "../../store/arrival-ways.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import { attempt, type Outcome } from "../core/attempt.ts";
import type { Environment } from "../environment/environment.ts";
import type { InboxRecordChange, InboxRecords } from "./inbox-records.ts";
import type { InboxCommands } from "./inbox-state.ts";

type Changes = Pick<
  InboxCommands,
  "place" | "unplace" | "change" | "giveTitle" | "restoreAddress" | "remove" | "bringBack"
>;

/** What is done with links that are there. */
export function createInboxChanges(
  { clock, loadLinks }: Pick<Environment, "clock" | "loadLinks">,
  database: Database,
  records: InboxRecords,
): Changes {
  function bringBack(ids: readonly string[], change: InboxRecordChange): Promise<Outcome> {
    return attempt(async () => {
      const { returned } = await loadLinks();
      records.take(await mergeInboxLinks(database, (there) => returned(there, ids, change)));
    });
  }

  return {
    place(ids, { issueId, section }) {
      const placed = { issueId, section, at: clock.now() };
      // One that was joined to its like, and so thrown out, stands in the text again.
      return records.change(ids, (record) => ({ ...record, placed, removed: false }));
    },
    unplace: (ids) => bringBack(ids, (record) => ({ ...record, placed: null })),
    change: records.type,
    async giveTitle(key, title, from) {
      const ids = records
        .onDisk()
        .filter((record) => record.key === key && takesTitle(record))
        .map(({ id }) => id);
      const change: InboxRecordChange = (record) =>
        takesTitle(record) ? { ...record, title, titleFrom: from } : record;
      if (ids.length > 0) await records.change(ids, change);
    },
    restoreAddress: (id) =>
      records.change([id], (record) => ({ ...record, href: record.original, rules: [] })),
    remove: (ids) =>
      records.change(ids, (record) => ({ ...record, removed: true, removedAt: clock.now() })),
    bringBack: (ids) => bringBack(ids, (record) => ({ ...record, removed: false })),
  };
}

/** Whether a source of metadata may name it: nobody has by hand, nor whoever gave the link. */
function takesTitle({ title, titleFrom }: InboxLinkRecord): boolean {
  return title === null || !OF_ITSELF.has(titleFrom ?? "");
}
const OF_ITSELF: ReadonlySet<string> = new Set(["typed", ...ARRIVAL_WAYS]);
