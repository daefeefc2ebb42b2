import "./file-system-access.ts";

/** Whether this browser has a picker that gives folders to come back to. */
export function canPickFolders(): boolean {
  return typeof window.showDirectoryPicker === "function";
}

/** No hand closes a dialog sooner than this after asking for it; in milliseconds. */
const TOO_SOON = 100;

/**
 * Lets the person choose a folder, to be read. "none" if they did not; null where the browser has no such picker, or has
 * one and did not show it: a file input is to be used.
 */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | "none" | null> {
  if (!window.showDirectoryPicker) return null;
  const asked = performance.now();
  try {
    return await window.showDirectoryPicker({ id: "galley-archive", mode: "read" });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "SecurityError" || performance.now() - asked < TOO_SOON) return null;
    if (error.name === "AbortError") return "none";
    throw error;
  }
}

/** Whether the browser lets Galley read this folder or file; with `ask` it may ask the person, which takes a click or key. */
export async function mayRead(entry: FileSystemHandle, ask: boolean): Promise<boolean> {
  const mode = { mode: "read" } as const;
  const state = (await entry.queryPermission?.(mode)) ?? "granted";
  if (state !== "prompt" || !ask) return state === "granted";
  return (await entry.requestPermission?.(mode)) === "granted";
}
