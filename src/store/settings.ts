import { type Database, together } from "./database.ts";
import { RefusedWrite } from "./failure-of.ts";
import type { ProfileRecord, SettingRecords } from "./records.ts";

type TextSetting = "lastOpened" | "preferredProfile";

export function readSetting(database: Database, key: TextSetting): Promise<string | null> {
  return database.read(["settings"], async (transaction) => {
    const value = await transaction.objectStore("settings").get(key);
    return typeof value === "string" ? value : null;
  });
}

export function putSetting<Key extends TextSetting>(
  database: Database,
  key: Key,
  value: SettingRecords[Key],
): Promise<void> {
  return database.write(["settings"], async (transaction) => {
    await transaction.objectStore("settings").put(value, key);
  });
}

/** One's own profiles, in the order they were made. */
export function listProfiles(database: Database): Promise<readonly ProfileRecord[]> {
  return database.read(["profiles"], async (transaction) => {
    const profiles = await transaction.objectStore("profiles").getAll();
    return profiles.toSorted((a, b) => a.order - b.order);
  });
}

/**
 * Keeps a profile under its id, in the place it had, or as the last. `base` is the YAML that it was made from: rejects
 * with `RefusedWrite`, and changes nothing, where another one is kept by now. Left out: whatever is kept is replaced.
 */
export function putProfile(
  database: Database,
  id: string,
  yaml: string,
  base?: string,
): Promise<ProfileRecord> {
  return database.write(["profiles", "settings"], async (transaction) => {
    const profiles = transaction.objectStore("profiles");
    const settings = transaction.objectStore("settings");
    const [former, stored] = await Promise.all([profiles.get(id), settings.get("order")]);
    if (former && base !== undefined && former.yaml !== base) throw new RefusedWrite("conflict");
    const order = typeof stored === "number" ? stored : 1;
    const profile = { id, order: former?.order ?? order, yaml };
    await together(
      () => profiles.put(profile),
      () => settings.put(order + 1, "order"),
    );
    return profile;
  });
}

export function deleteProfile(database: Database, id: string): Promise<void> {
  return database.write(["profiles"], async (transaction) => {
    await transaction.objectStore("profiles").delete(id);
  });
}
