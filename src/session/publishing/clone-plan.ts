import { cloneFolder, versionOf } from "../../publish/destinations/clone-folder.ts";
import type { FileVersion } from "../../publish/destinations/destination.ts";
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
  const { post, figures, elsewhere, refused } = issue;
  const clone = cloneFolder(root);
  const versions = new Map<string, FileVersion>();
  const planned = async ({ path, bytes }: FileToWrite): Promise<PlannedFile> => {
    const there = await clone.read(path);
    versions.set(path, there?.version ?? null);
    const isSame = there !== null && there.version === (await versionOf(bytes));
    const change = there === null ? "new" : isSame ? "same" : "changed";
    return { path, size: bytes.length, change };
  };
  const files = await Promise.all(
    [...figures, post].filter(({ path }) => !refused.has(path)).map(planned),
  );

  const mine = new TextDecoder("utf-8", { ignoreBOM: true }).decode(post.bytes);
  const there = await clone.read(post.path);
  const theirs = there && decodeUtf8(there.bytes.buffer);
  const isAsKnown = theirs === null || (opening !== null && checksum(theirs) === opening.onDisk);
  const isMine = theirs === mine || isAsKnown || theirs === opening?.text;
  const parts =
    isMine || theirs === null
      ? [{ kind: "merged", text: mine } as const]
      : mergeTexts(mine, opening?.text ?? "", theirs);
  const missing = await Promise.all(
    elsewhere.map(async (path) => ((await clone.read(path)) ? [] : [path])),
  );
  return {
    files,
    versions,
    issue,
    theirs,
    isMerged: !isMine,
    parts,
    conflicts: conflictCount(parts),
    replaced: figures
      .filter(({ isPublished }) => !isPublished)
      .map(({ path }) => path)
      .filter((path) => files.some((file) => file.path === path && file.change === "changed")),
    missing: missing.flat(),
  };
}
