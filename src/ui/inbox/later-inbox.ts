import { laterComponent } from "../kit/later.tsx";

/** The inbox is loaded when it is first shown; the pane has its width before. */
export const IssueInbox = laterComponent(() =>
  import("./issue-inbox.tsx").then((module) => module.IssueInbox),
);
export const LibraryInbox = laterComponent(() =>
  import("./library-inbox.tsx").then((module) => module.LibraryInbox),
);
