import "../file-system-access.ts";

/** Lets the person choose the folder of a clone, to be written; null if they did not. Rejects where the browser shows no picker. */
export async function pickCloneFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ id: "galley-clone", mode: "readwrite" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}
