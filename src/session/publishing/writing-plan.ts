import type {
  FileChange,
  FileVersion,
  PublishingDestination,
} from "../../publish/destinations/destination.ts";
import { conflictCount, mergeTexts, textOfParts } from "../../publish/destinations/merge-texts.ts";
import { inLineEndsOf } from "../../publish/destinations/line-ends-of.ts";
import { decodeUtf8, encodeUtf8 } from "../../publish/utf8.ts";
import { pathProblem } from "../../publish/destinations/safe-path.ts";
import type { FormerFile } from "./former-files.ts";
import { type KnownTexts, baseOf } from "./known-texts.ts";
import type {
  FileToWrite,
  IssueFiles,
  Keeping,
  PlannedFile,
  PlannedRemoval,
  WritingPlan,
} from "./publishing-state.ts";

/** What is known of an issue in the place that it is written into. */
interface KnownOfIssue {
  /** The texts that what stands there may come from. */
  readonly known: KnownTexts;
  /** What it may have left there. */
  readonly former: readonly FormerFile[];
  /** Whether the post was there, under the name that it has. */
  readonly wasThere: boolean;
}

/**
 * What writing these files into a place would do. Three texts of the post are compared: what it comes from, as it was
 * last read or written, as it stands there now, and as it is to be written. Rejects as the place does.
 */
export async function planOf(
  there: PublishingDestination,
  issue: IssueFiles,
  { known, former, wasThere }: KnownOfIssue,
): Promise<WritingPlan> {
  const { post, figures, elsewhere } = issue;
  const written = [...figures, post].filter(({ path }) => !issue.refused.has(path));
  const mine = textOfPost(issue);
  const versions = await there.versionsOf([...written.map(({ path }) => path), ...elsewhere]);
  const versionAt = (path: string) => versions.get(path) ?? null;
  const found = versionAt(post.path) === null ? null : await there.read(post.path);
  const read = found ? decodeUtf8(found.bytes) : null;
  const planned = async ({ path, bytes }: FileToWrite): Promise<PlannedFile> => {
    const version = versionAt(path);
    const isSame = version !== null && version === (await there.versionFor(bytes));
    const change = version === null ? "new" : isSame ? "same" : "changed";
    return { path, size: bytes.length, change };
  };
  const files = await Promise.all(
    written.map((file) =>
      planned(file === post ? { ...post, bytes: bytesLike(read, mine) } : file),
    ),
  );

  const theirs = read === null ? null : inLineEndsOf(mine, read);
  const comesFrom = known.map((text) => inLineEndsOf(mine, text));
  const isMine = theirs === null || theirs === mine || comesFrom.includes(theirs);
  const parts = isMine
    ? [{ kind: "merged", text: mine } as const]
    : mergeTexts(mine, baseOf(comesFrom, mine, theirs), theirs);
  const conflicts = conflictCount(parts);
  const left = await leftThere(there, former, [...written, post]);
  const beside = isMine ? null : await freeBeside(there, post.path);
  return {
    files,
    versions: new Map([
      ...files.map(({ path }) => [path, versionAt(path)] as const),
      // What was compared is what was read.
      ...(found ? [[post.path, found.version] as const] : []),
      ...left.former.map(({ path, version }) => [path, version] as const),
      ...(beside === null ? [] : [[beside, null] as const]),
    ]),
    issue,
    refused:
      found && read === null ? new Map([...issue.refused, [post.path, "encoding"]]) : issue.refused,
    theirs,
    likeThere: read,
    isGone: wasThere && found === null,
    isMerged: !isMine,
    parts,
    conflicts,
    ...left,
    theirsAt: conflicts > 0 ? await there.changedAt(post.path) : null,
    theirFile: found && beside !== null ? { path: beside, bytes: found.bytes } : null,
    replaced: figures
      .map(({ path }) => path)
      .filter((path) => files.some((file) => file.path === path && file.change === "changed")),
    missing: elsewhere.filter((path) => versionAt(path) === null),
  };
}

/** What is there of files that an issue had under a former name, by whether it is what was written there. */
async function leftThere(
  there: PublishingDestination,
  former: readonly FormerFile[],
  written: readonly FileToWrite[],
): Promise<{
  readonly former: readonly (PlannedRemoval & { readonly version: FileVersion })[];
  readonly formerChanged: readonly string[];
}> {
  // Where a disk knows no capitals, the file of another case is the one that is written.
  const taken = new Set(written.map(({ path }) => path.toLowerCase()));
  const meant = former.filter(
    ({ path }) => !taken.has(path.toLowerCase()) && pathProblem(path) === null,
  );
  const versions = await there.versionsOf(meant.map(({ path }) => path));
  const found = await Promise.all(
    meant.map(async ({ path, contents }) => {
      const version = versions.get(path) ?? null;
      if (version === null) return null;
      const own = await Promise.all(contents.map((bytes) => there.versionFor(bytes)));
      const size = contents[own.indexOf(version)]?.length ?? null;
      return { path, version, size };
    }),
  );
  const present = found.filter((each) => each !== null);
  return {
    former: present.flatMap(({ size, ...each }) => (size === null ? [] : [{ ...each, size }])),
    formerChanged: present.filter(({ size }) => size === null).map(({ path }) => path),
  };
}

/** A path for another post beside this one, where there is none yet; null where there are many. */
async function freeBeside(there: PublishingDestination, path: string): Promise<string | null> {
  const names = Array.from({ length: 9 }, (_, at) =>
    path.replace(/(\.[^./]*)?$/, `-theirs${at === 0 ? "" : `-${at + 1}`}$1`),
  );
  const versions = await there.versionsOf(names);
  return names.find((name) => (versions.get(name) ?? null) === null) ?? null;
}

/** The files of a plan that are to be written, figures first, with this text of the post, and then those that are to be gone. */
export function changesOf(
  { files, issue, likeThere, theirFile, former }: WritingPlan,
  text: string,
  keeping: Keeping = [],
  takesAway = false,
): readonly FileChange[] {
  const wanted = new Set(files.filter(({ change }) => change !== "same").map(({ path }) => path));
  const post = { path: issue.post.path, bytes: bytesLike(likeThere, text) };
  const theirs = keeping === "both-files" && theirFile ? [theirFile] : [];
  const gone = takesAway ? former.map(({ path }) => ({ path, bytes: null })) : [];
  return [...issue.figures.filter(({ path }) => wanted.has(path)), ...theirs, post, ...gone];
}

/** The text of the post by what is kept of ours and theirs; null while a place is not decided. */
export function textOfPlan({ parts, issue }: WritingPlan, keeping: Keeping): string | null {
  return keeping === "both-files" ? textOfPost(issue) : textOfParts(parts, keeping);
}

/** The text of the post that an issue is in its repository. */
export function textOfPost({ post }: IssueFiles): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(post.bytes);
}

/** A text as a place has it, in the line ends of what stands there. */
function bytesLike(there: string | null, text: string): Uint8Array<ArrayBuffer> {
  return encodeUtf8(there === null ? text : inLineEndsOf(there, text)).bytes;
}
