import { createStore, type StoreApi } from "zustand/vanilla";
import { isLinkFile } from "../../links/transfer/link-file-names.ts";
import { MARKDOWN_TYPE } from "../../publish/download.ts";
import { mayWrite, readOnDisk, writeOnDisk } from "../../publish/file-on-disk.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import { checksum } from "../../store/checksum.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { OpeningRecord } from "../../store/records.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { FileOutcome, FilesState } from "./files-state.ts";

export function createFiles(
  environment: Environment,
  openIssue: OpenIssueStore,
): StoreApi<FilesState> {
  const store = createStore<FilesState>()(() => ({
    busy: false,
    canPick: environment.canPick,
    pick: environment.pick,
    fromDataTransfer: (data) =>
      [...data.files].every(({ name }) => isLinkFile(name)) ? null : environment.filesOfDrop(data),

    save: (options) =>
      withOpenIssue((current) => {
        const opening = openIssue.opening();
        const { handle } = opening ?? {};
        if (!opening || !handle || current.access === "reading") return download(current);
        return writeBack({ opening, handle, overwrite: options?.overwrite ?? false });
      }),
    download: () => withOpenIssue(download),

    async copyMarkdown() {
      openIssue.getState().settle();
      await openIssue.canPrint();
      try {
        await environment.copy(openIssue.getState().text());
        return { kind: "copied" };
      } catch {
        return { kind: "not-permitted" };
      }
    },
  }));

  async function withOpenIssue(
    work: (current: OpenIssue) => Promise<FileOutcome>,
  ): Promise<FileOutcome> {
    openIssue.getState().settle();
    await openIssue.canPrint();
    const { current } = openIssue.getState();
    if (current.kind !== "open") return { kind: "nothing-open" };
    store.setState({ busy: true });
    try {
      return await work(current);
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    } finally {
      store.setState({ busy: false });
    }
  }

  /** Works whatever the disk of the browser does: the text comes from memory. */
  async function download({ id, fileName }: OpenIssue): Promise<FileOutcome> {
    const text = openIssue.getState().text();
    const { bytes, unpairedSurrogates: count } = encodeUtf8(text);
    environment.download(bytes, fileName, MARKDOWN_TYPE);
    // The file is out; that it is noted as such is not worth an error.
    openIssue.noteKept(id, "downloaded", text).catch(() => undefined);
    return {
      kind: "downloaded",
      fileName,
      warning: count > 0 ? { kind: "unpaired-surrogates", count } : null,
    };
  }

  async function writeBack({
    opening,
    handle,
    overwrite,
  }: {
    readonly opening: OpeningRecord;
    readonly handle: FileSystemFileHandle;
    readonly overwrite: boolean;
  }): Promise<FileOutcome> {
    const fileName = handle.name;
    const text = openIssue.getState().text();
    const { bytes, unpairedSurrogates } = encodeUtf8(text);
    try {
      if (!(await mayWrite(handle))) return { kind: "not-permitted", fileName };
      const { text: onDisk } = await readOnDisk(handle);
      if (onDisk === text) {
        await noteWritten(opening, text);
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
    await noteWritten(opening, text);
    return {
      kind: "written",
      fileName,
      warning:
        unpairedSurrogates > 0 ? { kind: "unpaired-surrogates", count: unpairedSurrogates } : null,
    };
  }

  /** Of the issue that was written, which need not be open any more. */
  async function noteWritten(opening: OpeningRecord, text: string): Promise<void> {
    await openIssue.setOpening({ ...opening, onDisk: checksum(text), written: text });
    await openIssue.noteKept(opening.id, "written", text);
  }

  return store;
}
