import { checksum } from "../checksum.ts";
import type { Database } from "../database.ts";
import { isWholeText } from "../issues.ts";
import type { JournalRecord } from "../records.ts";
import { addVersions } from "./add-versions.ts";
import { joinSaves } from "./join-saves.ts";
import type { NewVersion } from "./next-versions.ts";
import type { VersionReason, VersionRecord } from "./version-record.ts";

/** Makes versions of the saves that the journal has and that are none yet. Rejects as the database does. */
export async function keepSaves(database: Database, id: string, now: number): Promise<void> {
  const saves = await journalOf(database, id);
  await addVersions(database, id, (known) => newSaves(saves, known), now);
}

/**
 * Keeps a text of an issue, for a reason, after the saves that came before it. `text` null: the one that was saved last;
 * else `now` is when it was the text of the issue. Rejects as the database does.
 */
export async function keepVersion(
  database: Database,
  id: string,
  text: string | null,
  reason: VersionReason,
  now: number,
): Promise<void> {
  const all = await journalOf(database, id);
  // By now the disk may have the save that replaced the text.
  const saves = text === null ? all : all.filter(({ savedAt }) => savedAt <= now);
  const kept = text ?? saves.at(-1)?.text;
  if (kept === undefined) return;
  await addVersions(
    database,
    id,
    (known) => [...newSaves(saves, known), { text: kept, at: now, reason }],
    now,
  );
}

function journalOf(database: Database, id: string): Promise<readonly JournalRecord[]> {
  return database.read(["journal"], async (transaction) => {
    const saves = await transaction
      .objectStore("journal")
      .getAll(IDBKeyRange.bound([id], [id, Number.MAX_SAFE_INTEGER]));
    return saves.filter(isWholeText);
  });
}

/** The saves after the last one that is a version; the first of all is always one: there the issue began. */
function newSaves(
  saves: readonly JournalRecord[],
  known: readonly VersionRecord[],
): readonly NewVersion[] {
  const isKnown = new Set(known.map(({ at, sum }) => `${at} ${sum}`));
  const from = saves.findLastIndex((save) => isKnown.has(`${save.savedAt} ${checksum(save.text)}`));
  const since = saves.slice(from + 1);
  const first = known.length === 0 ? since.splice(0, 1) : [];
  return [...first, ...joinSaves(since)].map(({ text, savedAt }) => ({
    text,
    at: savedAt,
    reason: null,
  }));
}
