import "./file-system-access.ts";

/** What the browser still does for a page that has just gone makes it give up at first; tries, and milliseconds between. */
const TRIES = 5;
const TRY_AGAIN_AFTER = 1_000;

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
  const observer = new Observer((records) => {
    if (records.some((record) => matters(record.relativePathComponents))) onChange();
  });
  let isWanted = true;
  function begin(tries: number): void {
    observer.observe(handle, { recursive: true }).then(
      () => isWanted && onChange(),
      (error: unknown) => {
        const isPassing = error instanceof DOMException && error.name === "AbortError";
        // What may not be read, or lies on a disk that tells nothing, is looked at when the page is shown again.
        if (isPassing && tries > 1) setTimeout(() => isWanted && begin(tries - 1), TRY_AGAIN_AFTER);
      },
    );
  }
  begin(TRIES);
  return () => {
    isWanted = false;
    observer.disconnect();
  };
}
