/**
 * Keeps a drop outside the text from opening anything in place of the app. Whoever takes drops elsewhere (the library,
 * the inbox) has said so by preventing the default before this hears of it. Returns what ends the guard.
 */
export function guardAgainstDrops(target: Window): () => void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.type === "dragover" && event.dataTransfer) event.dataTransfer.dropEffect = "none";
  };
  target.addEventListener("dragover", refuse);
  target.addEventListener("drop", refuse);
  return () => {
    target.removeEventListener("dragover", refuse);
    target.removeEventListener("drop", refuse);
  };
}
