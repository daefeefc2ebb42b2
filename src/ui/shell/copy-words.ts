import { showByHand } from "./overlays.ts";

/**
 * Puts a text on the clipboard. Where the browser refuses, or has no clipboard for pages without encryption, the text is
 * shown, selected for the keys of the hand; false then. Never rejects.
 */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    showByHand(text);
    return false;
  }
}
