import type { PictureService } from "../../editor/core/picture-service.ts";
import { nextFigurePath } from "../../issue/figures/figure-path.ts";
import { newImage } from "../../issue/figures/image-attributes.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { FigureFiles } from "./figure-files.ts";
import { folderOfNext } from "./figure-folder.ts";
import type { PictureTools } from "./picture-tools.ts";
import { newFigureFile, type ReadyPicture, takeFiles } from "./take-files.ts";

/** Pictures become figure files of the issue, which `keep` gives to the disk; `onKept` is told of them. */
export function takingPictures(
  current: () => OpenIssue | null,
  files: FigureFiles,
  loadTools: () => Promise<PictureTools>,
  keep: (added: readonly FigureFileRecord[], pictures: readonly PictureRecord[]) => Promise<void>,
  onKept: (files: readonly FigureFileRecord[]) => void,
): PictureService["take"] {
  return async (given) => {
    const issue = current();
    if (!issue)
      return { images: [], refused: given.map(({ name }) => ({ name, reason: "not-now" })) };
    const { ready, refused } = await takeFiles(given, figureRulesOf(issue.profile), loadTools);
    const placed = placedIn(current() ?? issue, ready, files);
    try {
      if (placed.length > 0)
        await keep(
          placed.map(({ file }) => file),
          placed.map(({ record }) => record),
        );
    } catch {
      const unkept = placed.map(({ record: { name } }) => ({ name, reason: "not-kept" as const }));
      return { images: [], refused: [...refused, ...unkept] };
    }
    onKept(placed.map(({ file }) => file));
    const { written } = figureRulesOf(issue.profile);
    return { images: placed.map(({ path }) => newImage(path, written)), refused };
  };
}

/** The pictures with paths of their own in the issue's folder. */
function placedIn(issue: OpenIssue, ready: readonly ReadyPicture[], files: FigureFiles) {
  const { doc } = issue.state;
  const paths = picturePathsIn(doc);
  const folder = folderOfNext({ ...issue, doc }, paths);
  const taken = new Set([...paths, ...files.all().map(({ path }) => path)]);
  return ready.map(({ record, ending }) => {
    const path = nextFigurePath(folder, ending, taken);
    taken.add(path);
    return { path, record, file: newFigureFile(issue.id, path, record) };
  });
}
