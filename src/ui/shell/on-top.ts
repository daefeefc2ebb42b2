import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

type OnTopPort = Window & typeof globalThis;

/** What the browser has that opens windows which stay above those of all programs. */
interface PictureInPicture {
  readonly requestWindow: (options: {
    readonly width: number;
    readonly height: number;
  }) => Promise<OnTopPort>;
}

declare global {
  interface Window {
    readonly documentPictureInPicture?: PictureInPicture;
  }
}

const store = createStore<{ readonly window: OnTopPort | null }>(() => ({ window: null }));

/** The window that stays on top; null while there is none. */
export function useOnTop(): OnTopPort | null {
  return useStore(store, (state) => state.window);
}

/** Whether the browser can open one. */
export function canStayOnTop(): boolean {
  return window.documentPictureInPicture !== undefined;
}

/** As wide as a pane, as high as five links. */
const SIZE = { width: 340, height: 460 };

/** Opens it; only from a click or a key. False where the browser does not let it. */
export async function openOnTop(): Promise<boolean> {
  try {
    const opened = await window.documentPictureInPicture?.requestWindow(SIZE);
    if (!opened) return false;
    opened.addEventListener("pagehide", () => {
      if (store.getState().window === opened) store.setState({ window: null });
    });
    store.setState({ window: opened });
    return true;
  } catch {
    return false;
  }
}

export function closeOnTop(): void {
  store.getState().window?.close();
  store.setState({ window: null });
}
