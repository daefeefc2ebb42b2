import type { IncomingFile } from "./file-system-access.ts";

/** Whether this browser has a picker that gives handles. */
export function canPickHandles(): boolean {
  return typeof window.showOpenFilePicker === "function";
}

/** No hand closes a dialog sooner than this after asking for it; in milliseconds. */
const TOO_SOON = 300;

/**
 * Lets the person choose Markdown files; [] if they did not. null where the browser has no picker that gives handles, or
 * has one and did not show it (a managed, embedded or automated browser): a file input is to be used.
 */
export async function pickMarkdownFiles(): Promise<readonly IncomingFile[] | null> {
  if (!window.showOpenFilePicker) return null;
  const asked = performance.now();
  try {
    const handles = await window.showOpenFilePicker({
      multiple: true,
      id: "galley-open",
      types: [
        {
          description: "Markdown",
          accept: { "text/markdown": [".md", ".markdown", ".mkd", ".mkdn", ".mdown"] },
        },
      ],
    });
    return await Promise.all(
      handles.map(async (handle) => ({ file: await handle.getFile(), handle })),
    );
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "SecurityError" || performance.now() - asked < TOO_SOON) return null;
    if (error.name === "AbortError") return [];
    throw error;
  }
}

/**
 * The files of a drop. Everything is asked for before this returns, since a drop's data is gone with its event. Folders
 * are left out.
 */
export function filesOfDrop(data: DataTransfer): Promise<readonly IncomingFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const asked = items.map((item) => ({
    file: item.getAsFile(),
    handle: item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
  }));
  return Promise.all(asked.map(async ({ file, handle }) => incoming(file, await handle))).then(
    (files) => files.filter((each) => each !== null),
  );
}

function incoming(file: File | null, handle: FileSystemHandle | null): IncomingFile | null {
  if (!file || handle?.kind === "directory") return null;
  // A browser that gives no handle may have no class of them either, and says so where it is asked for by name.
  const isFile = handle !== null && handle instanceof FileSystemFileHandle;
  return { file, handle: isFile ? handle : null };
}
