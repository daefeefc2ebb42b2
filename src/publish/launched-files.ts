import type { IncomingFile } from "./file-system-access.ts";

/** Calls `take` with the files that the installed app is opened with, those of its start included, each to be written back. */
export function takeLaunchedFiles(take: (files: readonly IncomingFile[]) => void): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    const handles = files.filter((each) => each instanceof FileSystemFileHandle);
    void takeFound(handles, take);
  });
}

async function takeFound(
  handles: readonly FileSystemFileHandle[],
  take: (files: readonly IncomingFile[]) => void,
): Promise<void> {
  const found = (await Promise.all(handles.map(incoming))).filter((each) => each !== null);
  if (found.length > 0) take(found);
}

/** null where it is gone by now. */
function incoming(handle: FileSystemFileHandle): Promise<IncomingFile | null> {
  return handle.getFile().then(
    (file) => ({ file, handle }),
    () => null,
  );
}
