import { linkCommandsPart } from "../../editor/assembly/link-commands.ts";
import { lazyComponent } from "../../lazy/lazy-component.view.tsx";

/** The inbox is loaded when it is first shown; the pane has its width before. */
export const IssueInbox = lazyComponent(
  async () => {
    // It sends links into the text, with what does so.
    const [{ IssueInbox }] = await Promise.all([
      import("./issue-inbox.tsx"),
      linkCommandsPart.load(),
    ]);
    return IssueInbox;
  },
  null,
  (notice) => notice,
);
export const LibraryInbox = lazyComponent(
  () => import("./library-inbox.tsx").then((module) => module.LibraryInbox),
  null,
  (notice) => notice,
);
