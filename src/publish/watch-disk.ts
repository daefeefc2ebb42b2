import "./file-system-access.ts";

/**
 * Calls `onChange` when the browser hears of a change in a file or below a folder, until the result is called, and once when
 * it begins to hear, which takes it seconds at times. It is a hint: few browsers can, and none promises it. `matters` is asked
 * with the names from the folder down.
 */
export function watchDisk(
  handle: FileSystemHandle,
  matters: (path: readonly string[]) => boolean,
  onChange: () => void,
): () => void {
  const Observer = window.FileSystemObserver;
  if (!Observer) return () => undefined;
  let isWanted = true;
  const observer = new Observer((records) => {
    if (records.some((record) => matters(record.relativePathComponents))) onChange();
  });
  // What may not be read, or lies on a disk that tells nothing, is looked at when the page is shown again.
  observer.observe(handle, { recursive: true }).then(
    () => isWanted && onChange(),
    () => undefined,
  );
  return () => {
    isWanted = false;
    observer.disconnect();
  };
}
