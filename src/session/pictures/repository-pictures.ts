import { filePathOf, folderOfPath } from "../../issue/figures/figure-path.ts";
import { inRepository, inSite, siteFolder } from "../../issue/figures/site-paths.ts";
import { figuresRoot } from "../../issue/new-issue/figures-root.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import { picturesBelow } from "../../publish/destinations/pictures-below.ts";
import { mayRead } from "../../publish/pick-folder.ts";
import type { Database } from "../../store/database.ts";
import { readCloneFolder } from "../core/kept-clone.ts";
import { postFolderOf } from "../core/post-folder-of.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import { beginOfPaths, folderOfIssue } from "./figure-folder.ts";

/**
 * The addresses of all pictures in the figure folder of the newsletter's clone, as the text of this issue would write them:
 * those of the issue's own folder first, then folder by folder, the latest name first. null where no clone is connected,
 * or the browser does not let it be read. Asks the person where it must; call it from a click or key. Rejects where the
 * folder cannot be read.
 */
export async function repositoryPictures(
  database: Database,
  issue: OpenIssue | null,
): Promise<readonly string[] | null> {
  if (!issue) return null;
  const { profile, fileName } = issue;
  const { doc } = issue.state;
  const clone = await readCloneFolder(database);
  if (!clone || !(await mayRead(clone, true))) return null;
  const begin = beginOfPaths(profile, picturePathsIn(doc));
  const own = folderOfIssue({ doc, profile, fileName });
  const site = siteFolder(postFolderOf({ profile, fileName }));
  const found = await picturesBelow(clone, inRepository(site, figuresRoot(profile)));
  const paths = found.map((path) => inSite(site, path));
  const inOrder = paths.toSorted((one, other) => {
    const [folder, otherFolder] = [folderOfPath(one), folderOfPath(other)];
    if (folder === otherFolder) return one.localeCompare(other, "en", { numeric: true });
    if (folder === own || otherFolder === own) return folder === own ? -1 : 1;
    return otherFolder.localeCompare(folder, "en", { numeric: true });
  });
  return inOrder.map((path) => begin + filePathOf(path));
}
