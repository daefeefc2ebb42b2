import { lazyComponent } from "../../lazy/lazy-component.view.tsx";

/** The inbox is loaded when it is first shown; the pane has its width before. */
export const IssueInbox = lazyComponent(
  () => import("./issue-inbox.tsx").then((module) => module.IssueInbox),
  null,
  (notice) => notice,
);
export const LibraryInbox = lazyComponent(
  () => import("./library-inbox.tsx").then((module) => module.LibraryInbox),
  null,
  (notice) => notice,
);
