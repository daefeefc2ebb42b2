import type { StoreApi } from "zustand/vanilla";
import type { FigureFileRecord } from "../../store/records.ts";
import type { OpenIssue, OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { FigureFiles } from "./figure-files.ts";
import { folderOfIssue } from "./figure-folder.ts";
import { movedFiles, movesInto, readdressedFigures } from "./figure-moves.ts";

interface Following {
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly current: () => OpenIssue | null;
  readonly files: FigureFiles;
  readonly keep: (files: readonly FigureFileRecord[], pictures: readonly []) => Promise<void>;
}

/**
 * When the issue gets another name, the figures that are not published yet go to the folder of that name: the text in
 * one undo step with what renamed it, and the files under both paths, so that undo finds them. Returns what ends it.
 */
export function followName({ openIssue, current, files, keep }: Following): () => void {
  let last = current();
  let isOfHead = false;

  async function move(isOneStep: boolean): Promise<void> {
    const issue = current();
    if (!issue || issue.access !== "writing") return;
    const { doc } = issue.state;
    const isMeant = ({ writtenAt }: FigureFileRecord) => writtenAt === undefined;
    const moves = movesInto(folderOfIssue({ ...issue, doc }), doc, files, isMeant);
    if (moves.size === 0) return;
    await keep(movedFiles(moves, files), []);
    const { state, owner, fileName } = current() ?? issue;
    // Renamed once more meanwhile: that move takes them further.
    if (fileName !== issue.fileName) return;
    const tr = readdressedFigures(state.tr, moves);
    if (!tr.docChanged) return;
    // The history keeps what is said to come of another transaction with it.
    owner.dispatch(isOneStep ? tr.setMeta("appendedTransaction", state.tr) : tr);
  }

  return openIssue.subscribe(() => {
    const now = current();
    const before = last;
    last = now;
    if (!now || !before) return;
    if (now.state.doc.attrs["frontMatter"] !== before.state.doc.attrs["frontMatter"]) {
      isOfHead = true;
      // The name follows at once where the head has changed it.
      queueMicrotask(() => {
        isOfHead = false;
      });
    }
    if (now.fileName !== before.fileName) move(isOfHead).catch(() => undefined);
  });
}
