import { createStore, type StoreApi } from "zustand/vanilla";
import { isLinkFile } from "../../links/transfer/link-file-names.ts";
import { MARKDOWN_TYPE } from "../../publish/download.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { Environment } from "../environment/environment.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { FileOutcome, FilesState } from "./files-state.ts";
import { watchOpenFile } from "./watch-open-file.ts";
import { warningOf, writeBack } from "./write-back.ts";

export function createFiles(
  environment: Environment,
  openIssue: OpenIssueStore,
): StoreApi<FilesState> {
  const store = createStore<FilesState>()(() => ({
    busy: false,
    changed: null,
    canPick: environment.canPick,
    pick: environment.pick,
    onLaunched: environment.onLaunchedFiles,
    fromDataTransfer: (data) =>
      [...data.files].every(({ name }) => isLinkFile(name)) ? null : environment.filesOfDrop(data),

    save: (options) =>
      withOpenIssue((current) => {
        const opening = openIssue.opening();
        const { handle } = opening ?? {};
        if (!opening || !handle || current.access === "reading") return download(current);
        return writeBack(openIssue, opening, handle, options?.overwrite ?? false);
      }),
    download: () => withOpenIssue(download),

    async copyMarkdown() {
      openIssue.getState().settle();
      await openIssue.canPrint();
      const text = openIssue.getState().text();
      try {
        await environment.copy(text);
        return { kind: "copied" };
      } catch {
        return { kind: "not-permitted", text };
      }
    },
  }));

  watchOpenFile(environment, openIssue, (changed) => store.setState({ changed }));

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
    const { bytes, unpairedSurrogates } = encodeUtf8(text);
    environment.download(bytes, fileName, MARKDOWN_TYPE);
    // The file is out; that it is noted as such is not worth an error.
    openIssue.noteKept(id, "downloaded", text).catch(() => undefined);
    return { kind: "downloaded", fileName, warning: warningOf(unpairedSurrogates) };
  }

  return store;
}
