import type { TFunction } from "i18next";
import { commitMessage } from "../../issue/new-issue/commit-message.ts";
import type { IssueChanges, IssueFiles } from "../../session/publishing/publishing-state.ts";

/** What changed in an issue, in one sentence without an end: "3 links added, 1 moved, 2 figures"; "" where nobody can count. */
export function changeWords(t: TFunction, changes: IssueChanges | "uncounted"): string {
  if (changes === "uncounted") return "";
  const { isNew, added, moved, removed, figures, figuresRemoved } = changes;
  const noun = (key: "moved" | "removed", count: number, isFirst: boolean): string => {
    const then = key === "moved" ? "thenMoved" : "thenRemoved";
    return t(`publishing.changes.${isFirst ? key : then}`, { count });
  };
  const parts = [
    added > 0 ? t(`publishing.changes.${isNew ? "all" : "added"}`, { count: added }) : "",
    moved > 0 ? noun("moved", moved, added === 0) : "",
    removed > 0 ? noun("removed", removed, added === 0 && moved === 0) : "",
    figures > 0 ? t("publishing.changes.figures", { count: figures }) : "",
    figuresRemoved > 0 ? t("publishing.changes.figuresRemoved", { count: figuresRemoved }) : "",
  ].filter((part) => part !== "");
  return (
    parts.join(t("publishing.changes.between")) ||
    t(`publishing.changes.${isNew ? "noLinks" : "words"}`)
  );
}

/** What a commit is usually called: by the newsletter's pattern, else by what is done with which issue. */
export function usualMessage(
  t: TFunction,
  { commitPattern, names, title }: IssueFiles,
  isNew: boolean,
  changes: string,
): string {
  if (commitPattern !== null) return commitMessage(commitPattern, names, changes);
  if (changes === "")
    return t(isNew ? "publishing.addUncounted" : "publishing.updateUncounted", { title });
  return t(isNew ? "publishing.addPost" : "publishing.updatePost", { title, changes });
}
