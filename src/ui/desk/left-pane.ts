import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { keepHand, returnHand } from "./hand-before.ts";

interface LeftPane {
  /** What stands left of the page. */
  readonly shows: "outline" | "inbox";
  /** Whether the library shows the inbox; null: while links wait in it. */
  readonly inLibrary: boolean | null;
  /** The link that the inbox is asked to show; a new object with each asking. */
  readonly wanted: { readonly id: string; readonly focus: boolean } | null;
  /** Whether the focus is to come into the inbox's field, as soon as that is there. */
  readonly fieldWanted: boolean;
  /** What the inbox says where nothing could be added: there was nothing at all, or no link in it. */
  readonly notice: "nothing" | "none" | null;
}

/** In `sessionStorage`: a reload shows the tab as it was. */
const KEPT = "galley:left";

const store = createStore<LeftPane>(() => ({
  shows: kept() === "inbox" ? "inbox" : "outline",
  inLibrary: null,
  wanted: null,
  fieldWanted: false,
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
  keepHand();
  showLeft("inbox");
  store.setState({ fieldWanted: true });
}

/** Opens the inbox beside the text, or closes it and gives the focus back to where it was before. */
export function toggleInbox(): void {
  if (store.getState().shows === "inbox") {
    returnHand();
    showLeft("outline");
  } else {
    openInbox();
  }
}

/** As `toggleInbox`, beside the library. */
export function toggleInboxInLibrary(isOpen: boolean): void {
  if (isOpen) returnHand();
  else keepHand();
  store.setState({ inLibrary: !isOpen, fieldWanted: !isOpen });
}

/** Opens the inbox, wherever one is, and shows this link in it. */
export function showInbox(id: string): void {
  showLeft("inbox");
  store.setState({ wanted: { id, focus: true }, inLibrary: true });
}

/** Shows this link in the inbox that is open, and leaves the focus where it is. */
export function showArrived(id: string): void {
  store.setState({ wanted: { id, focus: false } });
}

/** Opens the inbox beside the library, and leaves the focus where it is. */
export function openInboxInLibrary(): void {
  store.setState({ inLibrary: true });
}

export function showNotice(notice: LeftPane["notice"]): void {
  store.setState({ notice });
}

/** The field has the focus. */
export function endFieldWish(): void {
  store.setState({ fieldWanted: false });
}

/** The wanted link is shown. */
export function endWish(): void {
  store.setState({ wanted: null });
}

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
