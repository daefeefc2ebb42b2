import { cloneFolder, versionOf } from "../../publish/destinations/clone-folder.ts";
import type { FileThere, FileVersion } from "../../publish/destinations/destination.ts";
import { conflictCount, mergeTexts } from "../../publish/destinations/merge-texts.ts";
import { decodeUtf8 } from "../../publish/utf8.ts";
import { checksum } from "../../store/checksum.ts";
import type { OpeningRecord } from "../../store/records.ts";
import type { ClonePlan, FileToWrite, IssueFiles, PlannedFile } from "./publishing-state.ts";

/**
 * What writing these files into a clone would do. Three texts of the post are compared: as it was last read or written
 * here, as it stands there now, and as it is to be written. Rejects as the browser does.
 */
export async function planOf(
  root: FileSystemDirectoryHandle,
  issue: IssueFiles,
  opening: OpeningRecord | null,
): Promise<ClonePlan> {
  const { post, figures, elsewhere } = issue;
  const clone = cloneFolder(root);
  const there = new Map<string, FileThere | null>();
  const planned = async ({ path, bytes }: FileToWrite): Promise<PlannedFile> => {
    const found = await clone.read(path);
    there.set(path, found);
    const isSame = found !== null && found.version === (await versionOf(bytes));
    const change = found === null ? "new" : isSame ? "same" : "changed";
    return { path, size: bytes.length, change };
  };
  const files = await Promise.all(
    [...figures, post].filter(({ path }) => !issue.refused.has(path)).map(planned),
  );

  const mine = textOfPost(issue);
  const found = there.get(post.path);
  const theirs = found ? decodeUtf8(found.bytes.buffer) : null;
  const isAsKnown = theirs === null || (opening !== null && checksum(theirs) === opening.onDisk);
  const isMine = theirs === mine || isAsKnown;
  const parts =
    isMine || theirs === null
      ? [{ kind: "merged", text: mine } as const]
      : mergeTexts(mine, baseOf(opening), theirs);
  const missing = await Promise.all(
    elsewhere.map(async (path) => ((await clone.read(path)) ? [] : [path])),
  );
  return {
    files,
    versions: new Map(
      files.map(({ path }): [string, FileVersion] => [path, there.get(path)?.version ?? null]),
    ),
    issue,
    refused:
      found && theirs === null
        ? new Map([...issue.refused, [post.path, "encoding"]])
        : issue.refused,
    theirs,
    isMerged: !isMine,
    parts,
    conflicts: conflictCount(parts),
    replaced: figures
      .map(({ path }) => path)
      .filter((path) => files.some((file) => file.path === path && file.change === "changed")),
    missing: missing.flat(),
  };
}

/** The text of the post that an issue is in its repository. */
export function textOfPost({ post }: IssueFiles): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(post.bytes);
}

/**
 * What both texts were made of: what was last written or read here. Where that is not kept, nothing: then each difference
 * is asked about.
 */
function baseOf(opening: OpeningRecord | null): string {
  const base = opening?.written ?? opening?.text ?? "";
  return opening && checksum(base) === opening.onDisk ? base : "";
}
