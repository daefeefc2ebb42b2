import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { IssueFace } from "../open-issue/issue-face.ts";
import { firstFocusable } from "../regions/first-focusable.ts";
import type { RightPane } from "./issue-bar.tsx";

/** Which pane stands right of the page, and how the keys and the bar change that. */
export function useRightPane(part: IssueFace, editor: EditorHandle | null) {
  const [pane, setPane] = useState<RightPane | null>(null);
  const toggle = (asked: RightPane) => setPane((shown) => (shown === asked ? null : asked));
  /** What stands in the page's place gives that back to what is asked for there. */
  const leavePage = useCallback(() => setPane((shown) => (takesPage(shown) ? null : shown)), []);
  const [partBefore, setPartBefore] = useState(part);
  if (part !== partBefore) {
    setPartBefore(part);
    leavePage();
  }
  const [lastPreview, setLastPreview] = useState<"preview" | "reading" | null>(null);
  const placePreview = (isInstead: boolean) => {
    const place = isInstead ? "reading" : "preview";
    setLastPreview(place);
    setPane(place);
  };
  const openPreview = () => setPane(lastPreview ?? (hasRoomBeside() ? "preview" : "reading"));
  const closeToText = () => {
    // Only what is on the screen can have the focus.
    flushSync(() => setPane(null));
    if (part === "text") editor?.focus();
    else focusPage();
  };
  return {
    pane,
    setPane,
    leavePage,
    closeToText,
    openPreview,
    placePreview,
    togglePane: () => toggle("markdown"),
    toggleCopies: () => (pane === "copies" ? closeToText() : setPane("copies")),
    toggleChecks: () => (pane === "fixes" ? setPane(null) : toggle("checks")),
    toggleVersions: () => (pane === "versions" ? closeToText() : setPane("versions")),
    togglePreview: () => (isPreview(pane) ? closeToText() : openPreview()),
  };
}

/** Where the front matter stands in the text's place, the focus goes there. */
function focusPage(): void {
  const page = document.querySelector<HTMLElement>('[data-region="page"]');
  if (page) firstFocusable(page)?.focus();
}

function takesPage(pane: RightPane | null): boolean {
  return pane === "versions" || pane === "reading";
}

function isPreview(pane: RightPane | null): boolean {
  return pane === "preview" || pane === "reading";
}

/** Where it has none, a pane stands below the page (`editorScreen.css`). */
function hasRoomBeside(): boolean {
  return matchMedia("(min-width: 1061px)").matches;
}
