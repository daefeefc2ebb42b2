import { useState } from "react";
import { flushSync } from "react-dom";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { DeskPart } from "../open-issue/desk-part.ts";
import type { RightPane } from "./issue-bar.tsx";

/** Which pane stands right of the page, and how the keys and the bar change that. */
export function useRightPane(part: DeskPart, editor: EditorHandle | null) {
  const [pane, setPane] = useState<RightPane | null>(null);
  const toggle = (asked: RightPane) => setPane((shown) => (shown === asked ? null : asked));
  /** A version stands in the page's place: it gives that back to what is asked for there. */
  const leaveVersions = () => setPane((shown) => (shown === "versions" ? null : shown));
  const [partBefore, setPartBefore] = useState(part);
  if (part !== partBefore) {
    setPartBefore(part);
    leaveVersions();
  }
  return {
    pane,
    setPane,
    leaveVersions,
    togglePane: () => toggle("markdown"),
    toggleCopies: () => toggle("copies"),
    toggleChecks: () => (pane === "fixes" ? setPane(null) : toggle("checks")),
    toggleVersions() {
      if (pane !== "versions") return setPane("versions");
      // Only what is on the screen can have the focus.
      flushSync(leaveVersions);
      editor?.focus();
    },
  };
}
