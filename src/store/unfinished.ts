import { placeOfIssue } from "./place-of-issue.ts";
import { type Database, together, type Transaction } from "./database.ts";

/** Before the place of the field, among the settings. */
const PREFIX = "unfinished:";

/**
 * What stands in fields and could not be taken yet, by the places of the fields. What a tab has typed meanwhile is newer
 * than what is read, and its own stays; `lost` is of that what another tab has given up in the same field, and the disk
 * has no more.
 */
export async function readUnfinished(
  database: Database,
  waiting: () => ReadonlyMap<string, string | null>,
  own: ReadonlyMap<string, string>,
): Promise<{
  readonly texts: Readonly<Record<string, string>>;
  readonly lost: readonly (readonly [place: string, text: string])[];
}> {
  const texts = await listUnfinished(database);
  for (const [place, text] of waiting()) {
    if (text === null) delete texts[place];
    else texts[place] = text;
  }
  const lost = [...own].filter(([place]) => !(place in texts));
  return { texts: { ...texts, ...Object.fromEntries(own) }, lost };
}

function listUnfinished(database: Database): Promise<Record<string, string>> {
  return database.read(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const range = IDBKeyRange.bound(PREFIX, `${PREFIX}\uFFFF`);
    const [keys, values] = await Promise.all([settings.getAllKeys(range), settings.getAll(range)]);
    const texts: Record<string, string> = {};
    for (const [at, key] of keys.entries()) {
      const value = values[at];
      if (typeof value === "string") texts[key.slice(PREFIX.length)] = value;
    }
    return texts;
  });
}

/** Keeps what stands in fields; null: nothing is unfinished there. */
export function putUnfinished(
  database: Database,
  texts: ReadonlyMap<string, string | null>,
): Promise<void> {
  return database.write(["settings"], async (transaction) => {
    const settings = transaction.objectStore("settings");
    const put = [...texts].map(
      ([place, text]) =>
        async () =>
          text === null ? settings.delete(PREFIX + place) : settings.put(text, PREFIX + place),
    );
    await together(...put);
  });
}

/** Forgets what was typed in fields of issues that go for good. The transaction writes the settings. */
export async function forgetUnfinished(
  transaction: Transaction<"readwrite">,
  issueIds: readonly string[],
): Promise<void> {
  const settings = transaction.objectStore("settings");
  await together(
    ...issueIds.map((id) => () => {
      const places = `${PREFIX}${placeOfIssue(id, "")}`;
      return settings.delete(IDBKeyRange.bound(places, `${places}\uFFFF`));
    }),
  );
}
