import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

interface LeftPane {
  /** What stands left of the page. */
  readonly shows: "outline" | "inbox";
  /** Whether the library shows the inbox; null: while links wait in it. */
  readonly inLibrary: boolean | null;
  /** The link that the inbox is asked to show; a new object with each asking. */
  readonly wanted: { readonly id: string; readonly focus: boolean } | null;
}

/** In `sessionStorage`: a reload shows the tab as it was. */
const KEPT = "galley:left";

const store = createStore<LeftPane>(() => ({
  shows: kept() === "inbox" ? "inbox" : "outline",
  inLibrary: null,
  wanted: null,
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

export function toggleInbox(): void {
  showLeft(store.getState().shows === "inbox" ? "outline" : "inbox");
}

export function showInboxInLibrary(inLibrary: boolean): void {
  store.setState({ inLibrary });
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
