/** What writes new issues: only who begins one needs it. */
export const loadNewIssueText = () => import("../../issue/new-issue/new-issue-text.ts");

/** What takes files in: only who opens one needs it. */
export const loadOpening = () => import("./open-file.ts");

export const loadReplacing = () => import("./replace-stored-text.ts");

/** Loads ahead what brings issues into the library. Rejects where that is not possible now. */
export const loadNewIssues = () =>
  Promise.all([loadNewIssueText(), loadOpening(), loadReplacing()]);

/** The trash is looked into now and then. */
export const loadTrash = () => import("../../store/trash.ts");
