import type { Profile } from "../../issue/profile/profile.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import { readMarkdownFile } from "../../publish/read-file.ts";
import { checksum } from "../../store/checksum.ts";
import type { Database } from "../../store/database.ts";
import { failureOf } from "../../store/failure-of.ts";
import { addIssue, readOpening, type StoredIssue } from "../../store/issues.ts";
import type { OpeningRecord } from "../../store/records.ts";
import type { IncomingFile, OpenOutcome } from "./library-state.ts";

export interface OpenFileContext {
  readonly database: Database;
  readonly profiles: readonly [Profile, ...Profile[]];
  readonly issues: readonly StoredIssue[];
  readonly newId: () => string;
  readonly now: number;
}

/** Takes one file into the library, unless it is there already. Never rejects. */
export async function openFile(
  incoming: IncomingFile,
  context: OpenFileContext,
): Promise<OpenOutcome> {
  const { file, handle } = incoming;
  const fileName = file.name;
  const read = await readMarkdownFile(file);
  if (read.kind === "refused") return { ...read, fileName };
  const { text } = read;
  try {
    const known = await findSameFile(context, { fileName, text, handle });
    if (known) {
      const { id } = known;
      return known.sameText
        ? { kind: "same", fileName, id }
        : { kind: "changed", fileName, id, text, handle };
    }
    const { issue } = await addOpened(context, { fileName, text, handle });
    return { kind: "opened", fileName, id: issue.id };
  } catch (error) {
    return { kind: "failed", fileName, failure: failureOf(error) };
  }
}

export interface OpenedFile {
  readonly fileName: string;
  readonly text: string;
  readonly handle: FileSystemFileHandle | null;
}

/** Puts a file into the library as an issue of its own. Rejects with the database's error. */
export function addOpened(
  { database, profiles, newId, now }: Omit<OpenFileContext, "issues">,
  { fileName, text, handle }: OpenedFile,
): Promise<StoredIssue> {
  const id = newId();
  const sum = checksum(text);
  return addIssue(
    database,
    {
      id,
      text,
      profileId: profileForText(text, profiles).id,
      naming: { kind: "opened", fileName },
      kept: { kind: "opened", sum, at: now },
      sample: false,
      opening: { id, text, handle, onDisk: sum },
    },
    now,
  );
}

/**
 * The issue of this very file. Where the browser knows both files it says whether they are one; many folders have an
 * `index.md`. Else the name decides. `sameText`: the file is as Galley last saw it, or as the issue is now.
 */
async function findSameFile(
  { database, issues }: OpenFileContext,
  { fileName, text, handle }: OpenedFile,
): Promise<{ readonly id: string; readonly sameText: boolean } | null> {
  const sum = checksum(text);
  const candidates = issues.filter(
    ({ issue }) => issue.naming.kind === "opened" && issue.naming.fileName === fileName,
  );
  const openings = await Promise.all(
    candidates.map(async ({ issue, head }) => ({
      head,
      opening: await readOpening(database, issue.id),
    })),
  );
  const same = await Promise.all(
    openings.map(async (each) => ({ ...each, same: await mayBeSame(each.opening, handle) })),
  );
  const found = same.filter((each) => each.same);
  const unchanged = found.find(
    ({ head, opening }) => head.sum === sum || opening?.onDisk === sum || opening?.text === text,
  );
  const [first] = found;
  if (unchanged) return { id: unchanged.head.id, sameText: true };
  return first ? { id: first.head.id, sameText: false } : null;
}

async function mayBeSame(
  opening: OpeningRecord | null,
  handle: FileSystemFileHandle | null,
): Promise<boolean> {
  if (!opening?.handle || !handle) return true;
  return opening.handle.isSameEntry(handle);
}
