import type { PictureService } from "../../editor/core/picture-service.ts";
import { filePathOf, folderOfPath, nextFigurePath } from "../../issue/figures/figure-path.ts";
import { newImage } from "../../issue/figures/image-attributes.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { FigureFiles } from "./figure-files.ts";
import type { PictureTools } from "./picture-tools.ts";
import { newFigureFile, takeFiles } from "./take-files.ts";

/**
 * A picture becomes the file of a figure that has lost its own: under the same path, or under one with its own ending
 * where it is of another kind. `keep` gives it to the disk; `onKept` is told of it.
 */
export function supplyingPicture(
  current: () => OpenIssue | null,
  files: FigureFiles,
  loadTools: () => Promise<PictureTools>,
  keep: (added: readonly FigureFileRecord[], pictures: readonly PictureRecord[]) => Promise<void>,
  onKept: (files: readonly FigureFileRecord[]) => void,
): PictureService["supply"] {
  return async (address, given) => {
    const { name } = given;
    const issue = current();
    if (!issue) return { images: [], refused: [{ name, reason: "not-now" }] };
    const { ready, refused } = await takeFiles([given], figureRulesOf(issue.profile), loadTools);
    const [picture] = ready;
    if (!picture) return { images: [], refused };
    const taken = [
      ...picturePathsIn((current() ?? issue).state.doc),
      ...files.all().map(({ path }) => path),
    ];
    const path = pathFor(address, picture.ending, taken);
    const file = newFigureFile(issue.id, path, picture.record);
    try {
      await keep([file], [picture.record]);
    } catch {
      return { images: [], refused: [{ name, reason: "not-kept" }] };
    }
    onKept([file]);
    return { images: [newImage(path)], refused: [] };
  };
}

/** The address itself where its ending says what the picture is, else one beside it that is free. */
function pathFor(address: string, ending: string, taken: readonly string[]): string {
  const written = /\.(\w+)(?=[?#]|$)/.exec(address)?.[1]?.toLowerCase();
  if (written === ending || (written === "jpeg" && ending === "jpg")) return address;
  const bare = address.replace(/[?#].*$/, "");
  const changed = `${bare.replace(/\.\w+$/, "")}.${ending}`;
  const isTaken = taken.some((path) => filePathOf(path) === filePathOf(changed));
  return isTaken ? nextFigurePath(folderOfPath(bare), ending, new Set(taken)) : changed;
}
