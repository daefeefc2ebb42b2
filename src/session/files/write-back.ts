import { mayWrite, readOnDisk, writeOnDisk } from "../../publish/file-on-disk.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import { checksum } from "../../store/checksum.ts";
import type { OpeningRecord } from "../../store/records.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { DownloadWarning, FileOutcome } from "./files-state.ts";

/**
 * Writes the open issue into the file that it came from; over what somebody else has written there only with
 * `overwrite`. Rejects where it is written and that cannot be noted.
 */
export async function writeBack(
  openIssue: OpenIssueStore,
  opening: OpeningRecord,
  handle: FileSystemFileHandle,
  overwrite: boolean,
): Promise<FileOutcome> {
  const fileName = handle.name;
  const text = openIssue.getState().text();
  const { bytes, unpairedSurrogates } = encodeUtf8(text);
  /** Of the issue that was written, which need not be open any more. */
  async function note(): Promise<void> {
    await openIssue.setOpening({ ...opening, onDisk: checksum(text), written: text });
    await openIssue.noteKept(opening.id, "written", text);
  }
  try {
    if (!(await mayWrite(handle))) return { kind: "not-permitted", fileName };
    const { text: onDisk } = await readOnDisk(handle);
    if (onDisk === text) {
      await note();
      return { kind: "unchanged", fileName };
    }
    const known = onDisk !== null && checksum(onDisk) === opening.onDisk;
    if (!known && !overwrite) return { kind: "conflict", fileName, onDisk };
    if (!(await writeOnDisk(handle, bytes)))
      return { kind: "write-failed", fileName, reason: "different-bytes" };
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    if (reason === "NotAllowedError") return { kind: "not-permitted", fileName };
    return { kind: "write-failed", fileName, reason };
  }
  await note();
  return { kind: "written", fileName, warning: warningOf(unpairedSurrogates) };
}

/** What a file lacks of its text. */
export function warningOf(unpairedSurrogates: number): DownloadWarning | null {
  return unpairedSurrogates > 0 ? { kind: "unpaired-surrogates", count: unpairedSurrogates } : null;
}
