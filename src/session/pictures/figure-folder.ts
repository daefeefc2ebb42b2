import type { Node } from "@tiptap/pm/model";
import {
  filePathOf,
  folderOfPath,
  isOwnFile,
  safeFolder,
} from "../../issue/figures/figure-path.ts";
import { sitePathsOf } from "../../issue/figures/site-paths.ts";
import { figureFolder, readFileName } from "../../issue/new-issue/index.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { factsOf } from "../core/issue-facts.ts";
import { postFolderOf } from "../core/post-folder-of.ts";

/** What the folder of an issue's figures is told by. */
export interface FolderFacts {
  readonly doc: Node;
  readonly profile: Profile;
  /** What the issue's file is called now. */
  readonly fileName: string;
}

/** The folder of the figures to come of an issue, by its profile, from the site's root; plain letters and figures alone. */
export function folderOfIssue({ doc, profile, fileName }: FolderFacts): string {
  const named = readFileName(profile, fileName);
  const head: unknown = doc.attrs["frontMatter"];
  const facts = factsOf(typeof head === "string" ? head : "", profile, {
    kind: "opened",
    fileName,
  });
  const date = (named.date || (facts.date ?? "")).slice(0, 10);
  const folder = figureFolder(profile, { ...named, date, number: named.number ?? facts.number });
  return safeFolder(folder, safeFolder(date, "issue") || "issue");
}

/** Where the repository of an issue may have the file of a figure, the likeliest first; asked anew each time. */
export function placesOfFigures(
  current: () => Pick<FolderFacts, "profile" | "fileName"> | null,
): (address: string) => readonly string[] {
  return (address) => {
    const issue = current();
    return issue ? sitePathsOf(address, postFolderOf(issue)) : [];
  };
}

/** Where the next picture goes: as `folderOfIssue` says, begun as the figures that are there begin (`/assets`, `assets`). */
export function folderOfNext(facts: FolderFacts, paths: readonly string[]): string {
  const folder = folderOfIssue(facts);
  const own = paths.filter(isOwnFile);
  const begin = beginOfPaths(facts.profile, own);
  // Numbered files lie in a folder of this issue's own, whatever the profile would call it.
  const numbered = own.findLast((path) => /\/\d+\.\w+$/.test(path));
  if (
    numbered &&
    safeFolder(folderOfPath(filePathOf(numbered)), "") === folderOfPath(filePathOf(numbered))
  )
    return begin + folderOfPath(filePathOf(numbered));
  return begin + folder;
}

/** What stands before the path from the site's root, as the last of these addresses has it: `/`, `{{ site.baseurl }}/` or nothing. */
export function beginOfPaths(profile: Profile, addresses: readonly string[]): string {
  const last = addresses.findLast(isOwnFile);
  return last === undefined ? usualBegin(profile) : last.slice(0, last.indexOf(filePathOf(last)));
}

/** The theme's include makes a path absolute; Markdown's and HTML's own images must say so. */
function usualBegin(profile: Profile): string {
  const isLiquid = figureRulesOf(profile).written === "liquid";
  return profile.engine === "kramdown" && !isLiquid ? "/" : "";
}
