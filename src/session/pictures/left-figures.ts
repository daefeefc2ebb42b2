import { closeHistory } from "@tiptap/pm/history";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { FigureFiles } from "./figure-files.ts";
import { folderOfIssue } from "./figure-folder.ts";
import { movedFiles, movesInto, readdressedFigures } from "./figure-moves.ts";
import type { KeptFigures } from "./kept-figures.ts";

/**
 * The figures that stayed where they are published when the issue got another name, and the way to the folder of that
 * name: a copy of each file goes there with the next writing, since other pages may show the old one.
 */
export function leftFigures(
  current: () => OpenIssue | null,
  files: FigureFiles,
  keep: KeptFigures["keep"],
): Pick<PictureService, "leftBehind" | "bringAlong"> {
  function movesNow(): { readonly folder: string; readonly moves: ReadonlyMap<string, string> } {
    const issue = current();
    // A file that was opened keeps its name, and its figures the folder that somebody gave them.
    if (!issue || issue.slug === null) return { folder: "", moves: new Map() };
    const { doc } = issue.state;
    const folder = folderOfIssue({ ...issue, doc });
    return { folder, moves: movesInto(folder, doc, files, () => true) };
  }

  return {
    leftBehind() {
      const { folder, moves } = movesNow();
      return { folder, count: moves.size };
    },
    async bringAlong() {
      const { moves } = movesNow();
      await keep(movedFiles(moves, files), []);
      const issue = current();
      if (!issue || issue.access !== "writing") return;
      const tr = readdressedFigures(issue.state.tr, moves);
      if (tr.docChanged) issue.owner.dispatch(closeHistory(tr));
    },
  };
}
