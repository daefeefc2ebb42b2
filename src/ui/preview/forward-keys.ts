/** Keys that Galley answers wherever the focus is: with a modifier, Escape and the function keys. */
const OWN_KEY = /^(?:Escape|F\d+)$/;

/**
 * Hands the keys of a frame's page on to the page around it, which does not hear them else. Copying and selecting stay the
 * frame's own. Ends with `signal`.
 */
export function forwardKeys(
  frame: HTMLIFrameElement,
  document: Document,
  signal: AbortSignal,
): void {
  const forward = (event: KeyboardEvent): void => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isModified = ctrlKey || metaKey;
    if (event.isComposing || !(isModified || OWN_KEY.test(key))) return;
    if (isModified && !altKey && !shiftKey && /^[ac]$/i.test(key)) return;
    const options = { key, code, ctrlKey, metaKey, altKey, shiftKey };
    const same = new KeyboardEvent("keydown", { ...options, bubbles: true, cancelable: true });
    if (!frame.dispatchEvent(same)) event.preventDefault();
  };
  document.addEventListener("keydown", forward, { signal });
}
