import "../styles/copies.css";

/** What goes to the clipboard: `html` null for text alone. */
export interface Clip {
  readonly html: string | null;
  readonly text: string;
}

/**
 * Puts both kinds on the clipboard. First by selecting what is laid out (`shown`) and the browser's own command: HTML
 * that the asynchronous interface writes has lost its styles on some systems. That one comes second; where it refuses
 * too, a text that was asked for alone has one way more. HTML is never reduced to its text. To be called while a press is handled. False where the browser allows none of them.
 */
export async function putOnClipboard(clip: Clip, shown: Node): Promise<boolean> {
  if (copySelection(clip, shown)) return true;
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(clip))]);
    return true;
  } catch {
    // No such interface, or not allowed. The oldest form of it takes text alone.
    return clip.html === null && writeText(clip.text);
  }
}

/**
 * Puts a picture on the clipboard, given as a PNG that may still be made: browsers want to be asked while the press is
 * handled. False where the browser does not allow it, or there is no PNG of it.
 */
export async function putPictureOnClipboard(png: Promise<Blob>): Promise<boolean> {
  // Whoever is refused does not wait for it.
  png.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function blobsOf({ html, text }: Clip): Record<string, Blob> {
  const plain = { "text/plain": new Blob([text], { type: "text/plain" }) };
  return html === null ? plain : { ...plain, "text/html": new Blob([html], { type: "text/html" }) };
}

/** Copies what stands in a place of its own on the page, light whatever the page's look is; then all is as it was. */
function copySelection({ html, text }: Clip, shown: Node): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  const former = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const focused = document.activeElement;
  const place = document.createElement("div");
  place.className = "copy-source";
  place.append(shown);
  document.body.append(place);
  let isTaken = false;
  place.addEventListener("copy", (event) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    if (html !== null) event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    isTaken = true;
  });
  selection.selectAllChildren(place);
  const isDone = document.execCommand("copy");
  place.remove();
  selection.removeAllRanges();
  for (const range of former) selection.addRange(range);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isDone && isTaken;
}
