import type { Database } from "../database.ts";
import type { FigureFileRecord } from "../records.ts";
import { type IssueVersionRecords, versionRecords } from "../versions/read-versions.ts";
import { COPIED_STORES } from "../second-copy/copied-records.ts";
import { copyOfVersions } from "../second-copy/copied-versions.ts";
import { copiedFigures } from "../second-copy/copied-figures.ts";
import { bestOf } from "../second-copy/best-of.ts";
import type { CopyFolder } from "../second-copy/copy-folder.ts";
import { recordsInDatabase } from "../second-copy/keep-records.ts";
import { type FoundRecords, readCopy } from "../second-copy/read-copy.ts";
import { figuresInDatabase, type FoundFigures } from "./figures-in-database.ts";
import { salvage } from "../second-copy/salvage.ts";

const NOTHING: FoundRecords = {
  issues: [],
  unreadable: [],
  records: { profiles: {}, caught: {}, lessons: {}, settings: {} },
};

/** All that there is of a library. */
export interface Collected extends FoundRecords, FoundFigures {
  readonly versions: readonly IssueVersionRecords[];
}

/**
 * All that can be read in the database and, where that has it not, in the second copy. A picture that both have is
 * given twice: the bytes of one may be damaged. `folder` null: what the database has. `withVersions`: former texts, too.
 * Never rejects.
 */
export async function collect(
  database: Database,
  folder: CopyFolder | null,
  withVersions = true,
): Promise<Collected> {
  const [copy, salvaged] = await Promise.all([
    folder ? readCopy(folder).catch(() => NOTHING) : NOTHING,
    salvage(database),
  ]);
  const copies = new Map(copy.issues.map((each) => [each.issue.id, each]));
  const here = new Map(salvaged.map((each) => [each.issue.id, each]));
  const ids = [...new Set([...here.keys(), ...copies.keys()])];
  const records = await Promise.all(
    COPIED_STORES.map(async (store) => {
      const found = await recordsInDatabase(database, store).catch(() => ({}));
      return [store, { ...copy.records[store], ...found }] as const;
    }),
  );
  const { profiles = {}, caught = {}, lessons = {}, settings = {} } = Object.fromEntries(records);
  return {
    issues: ids.map((id) => bestOf(here.get(id) ?? null, copies.get(id) ?? null)),
    unreadable: copy.unreadable.filter((id) => !here.has(id)),
    records: { profiles, caught, lessons, settings },
    ...(await figuresOfBoth(database, folder)),
    versions: withVersions ? await versionsOfAll(database, folder, ids) : [],
  };
}

async function figuresOfBoth(database: Database, folder: CopyFolder | null): Promise<FoundFigures> {
  const none: FoundFigures = { figures: [], pictures: [] };
  const [here, copy] = await Promise.all([
    figuresInDatabase(database),
    folder ? copiedFigures(folder).catch(() => none) : none,
  ]);
  const known = new Set(here.figures.map(keyOf));
  return {
    figures: [...here.figures, ...copy.figures.filter((file) => !known.has(keyOf(file)))],
    pictures: [...here.pictures, ...copy.pictures],
  };
}

function keyOf({ issueId, path }: FigureFileRecord): string {
  return `${issueId} ${path}`;
}

/** One issue after the other: all of them at once may be more than there is room for. */
async function versionsOfAll(
  database: Database,
  folder: CopyFolder | null,
  ids: readonly string[],
): Promise<readonly IssueVersionRecords[]> {
  const found: IssueVersionRecords[] = [];
  await ids.reduce<Promise<void>>(async (before, id) => {
    await before;
    const here = await versionRecords(database, id).catch(() => null);
    const copy =
      here?.versions.length || !folder ? null : await copyOfVersions(folder, id).catch(() => null);
    const versions = copy ?? here;
    if (versions && versions.versions.length > 0) found.push(versions);
  }, Promise.resolve());
  return found;
}
