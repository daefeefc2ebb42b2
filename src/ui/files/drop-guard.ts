/**
 * Keeps a drop outside the text from opening anything in place of the app. Whoever takes drops (the text, the window for
 * files) has said so by preventing the default before this hears of it; fields take words by themselves. Returns what
 * ends the guard.
 */
export function guardAgainstDrops(target: Window): () => void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented || isWordsOverField(event)) return;
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

/** Fields are inputs, and the Markdown pane's text, which stands in a tree of its own. */
function isWordsOverField(event: DragEvent): boolean {
  const [over] = event.composedPath();
  return (
    over instanceof HTMLElement &&
    event.dataTransfer?.types.includes("Files") === false &&
    (over.matches("input, textarea") ||
      (over.isContentEditable && over.getRootNode() instanceof ShadowRoot))
  );
}
