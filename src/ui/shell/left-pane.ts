import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { saveFocus, restoreFocus } from "./saved-focus.ts";

interface LeftPane {
  /** What stands left of the page. */
  readonly shows: "outline" | "inbox";
  /** Whether the library shows the inbox; null: while links wait in it. */
  readonly inLibrary: boolean | null;
  /** The link that the inbox is asked to show; a new object with each asking. */
  readonly showRequest: { readonly id: string; readonly focus: boolean } | null;
  /** Whether the focus is to come into the inbox's field, as soon as that is there. */
  readonly fieldFocusRequest: boolean;
  /** What the inbox says where nothing could be added: there was nothing at all, or no link in it. */
  readonly notice: "nothing" | "none" | null;
}

/** In `sessionStorage`: a reload shows the tab as it was. */
const KEPT = "galley:left";

const store = createStore<LeftPane>(() => ({
  shows: kept() === "inbox" ? "inbox" : "outline",
  inLibrary: null,
  showRequest: null,
  fieldFocusRequest: false,
  notice: null,
}));

export function useLeftPane<T>(select: (state: LeftPane) => T): T {
  return useStore(store, select);
}

export function showLeft(shows: LeftPane["shows"]): void {
  store.setState({ shows });
  try {
    window.sessionStorage.setItem(KEPT, shows);
  } catch {
    // Forbidden: then a reload begins with the outline.
  }
}

/** Opens the inbox beside the text, with the focus in its field. */
export function openInbox(): void {
  saveFocus();
  showLeft("inbox");
  store.setState({ fieldFocusRequest: true });
}

/** Opens the inbox beside the text, or closes it and gives the focus back to where it was before. */
export function toggleInbox(): void {
  if (store.getState().shows === "inbox") {
    restoreFocus();
    showLeft("outline");
  } else {
    openInbox();
  }
}

/** As `toggleInbox`, beside the library. */
export function toggleInboxInLibrary(isOpen: boolean): void {
  if (isOpen) restoreFocus();
  else saveFocus();
  store.setState({ inLibrary: !isOpen, fieldFocusRequest: !isOpen });
}

/** Opens the inbox, wherever one is, and shows this link in it. */
export function showInbox(id: string): void {
  showLeft("inbox");
  store.setState({ showRequest: { id, focus: true }, inLibrary: true });
}

/** Shows this link in the inbox that is open, and leaves the focus where it is. */
export function showArrived(id: string): void {
  store.setState({ showRequest: { id, focus: false } });
}

/** Opens the inbox beside the library, and leaves the focus where it is. */
export function openInboxInLibrary(): void {
  store.setState({ inLibrary: true });
}

export function showNotice(notice: LeftPane["notice"]): void {
  store.setState({ notice });
}

/** The field has the focus. */
export function endFieldFocusRequest(): void {
  store.setState({ fieldFocusRequest: false });
}

/** The wanted link is shown. */
export function endShowRequest(): void {
  store.setState({ showRequest: null });
}

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
