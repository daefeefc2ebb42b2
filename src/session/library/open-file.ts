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
  /** See `OpenIssueStore`. */
  readonly setOpening: (opening: OpeningRecord) => Promise<void>;
}

/**
 * Takes one file into the library, unless it is there already: as `ownerId`, where it is known whose file it is. Never
 * rejects.
 */
export async function openFile(
  incoming: IncomingFile,
  context: OpenFileContext,
  ownerId: string | null = null,
): Promise<OpenOutcome> {
  const { file, handle } = incoming;
  const fileName = file.name;
  const read = await readMarkdownFile(file);
  if (read.kind === "refused") return { ...read, fileName };
  const { text } = read;
  try {
    const known = await findSameFile(context, { fileName, text, handle }, ownerId);
    if (known) {
      const { id } = known;
      await goOnWith(handle, checksum(text), known, context);
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
  { database, profiles, newId, now }: Omit<OpenFileContext, "issues" | "setOpening">,
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
  ownerId: string | null,
): Promise<SameFile | null> {
  const sum = checksum(text);
  const candidates = issues.filter(({ issue: { id, naming } }) =>
    ownerId === null ? naming.kind === "opened" && naming.fileName === fileName : id === ownerId,
  );
  const openings = await Promise.all(
    candidates.map(async ({ issue, head }) => ({
      head,
      opening: await readOpening(database, issue.id),
    })),
  );
  const same = await Promise.all(
    openings.map(async (each) => ({
      ...each,
      same: ownerId !== null || (await mayBeSame(each.opening, handle)),
    })),
  );
  const found = same.filter((each) => each.same);
  const unchanged = found.find(
    ({ head, opening }) => head.sum === sum || opening?.onDisk === sum || opening?.text === text,
  );
  const chosen = unchanged ?? found[0];
  if (!chosen) return null;
  const { head, opening } = chosen;
  return { id: head.id, sameText: chosen === unchanged, isAsHere: head.sum === sum, opening };
}

interface SameFile {
  readonly id: string;
  readonly sameText: boolean;
  /** The file is as the issue is now. */
  readonly isAsHere: boolean;
  readonly opening: OpeningRecord | null;
}

/** A file that an issue has no handle of, or another one, is written back from now on, where nothing in it is unknown here. */
async function goOnWith(
  handle: FileSystemFileHandle | null,
  sum: string,
  { id, isAsHere, opening }: SameFile,
  { issues, setOpening }: OpenFileContext,
): Promise<void> {
  const isKnown = isAsHere || opening?.onDisk === sum;
  if (!handle || !isKnown) return;
  const isSame = opening?.handle && (await opening.handle.isSameEntry(handle));
  if (isSame && opening.onDisk === sum) return;
  const text = issues.find(({ issue }) => issue.id === id)?.head.text ?? "";
  await setOpening({ ...(opening ?? { id, text }), handle, onDisk: sum });
}

async function mayBeSame(
  opening: OpeningRecord | null,
  handle: FileSystemFileHandle | null,
): Promise<boolean> {
  if (!opening?.handle || !handle) return true;
  return opening.handle.isSameEntry(handle);
}
