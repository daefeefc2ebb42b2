import { type Database, together } from "./database.ts";
import type { ProfileDraftRecord } from "./records.ts";

/** Before the id of the profile, among the settings. */
const PREFIX = "profile-draft:";

/** The profiles that are being written and are not saved yet, by their ids. */
export function listProfileDrafts(
  database: Database,
): Promise<Readonly<Record<string, ProfileDraftRecord>>> {
  return database.read(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const range = IDBKeyRange.bound(PREFIX, `${PREFIX}\uFFFF`);
    const [keys, values] = await Promise.all([settings.getAllKeys(range), settings.getAll(range)]);
    const drafts: Record<string, ProfileDraftRecord> = {};
    for (const [at, key] of keys.entries()) {
      const value = values[at];
      if (isProfileDraft(value)) drafts[key.slice(PREFIX.length)] = value;
    }
    return drafts;
  });
}

/** Keeps what was typed of profiles, by their ids; null: there is nothing more than what is saved. */
export function putProfileDrafts(
  database: Database,
  drafts: ReadonlyMap<string, ProfileDraftRecord | null>,
): Promise<void> {
  return database.write(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const put = [...drafts].map(
      ([id, draft]) =>
        async () =>
          draft ? settings.put(draft, PREFIX + id) : settings.delete(PREFIX + id),
    );
    await together(...put);
  });
}

/** Whether something is what was typed of a profile. */
export function isProfileDraft(value: unknown): value is ProfileDraftRecord {
  return typeof value === "object" && value !== null && "yaml" in value && "base" in value;
}
