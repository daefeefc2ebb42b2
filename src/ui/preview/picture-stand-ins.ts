import type { SitePicture } from "../../publish/preview/site-nodes.ts";
import type { SiteTexts } from "./site-texts.ts";

/** Stands for a picture that is not here: its words, its file, and for a remote one a button that shows it. */
export function wordsForPicture(
  document: Document,
  { address, alt }: SitePicture,
  request: (() => void) | null,
  texts: SiteTexts,
): HTMLElement {
  const box = document.createElement("span");
  box.className = "picture-place";
  for (const words of [alt, fileName(address)]) {
    const line = document.createElement("span");
    line.textContent = words;
    box.append(line);
  }
  if (!request) return box;
  const show = document.createElement("button");
  show.type = "button";
  show.textContent = texts.showPicture(new URL(address).host);
  show.addEventListener("click", request);
  box.append(show);
  return box;
}

/** A remote picture, in a frame whose page is given: it has an origin of its own. */
export function remoteFrame(
  document: Document,
  { address, alt }: SitePicture,
  page: string,
): HTMLElement {
  const frame = document.createElement("iframe");
  frame.className = "remote-picture";
  frame.title = alt || fileName(address);
  frame.setAttribute("sandbox", "allow-scripts");
  frame.referrerPolicy = "no-referrer";
  frame.src = new URL(page, window.document.baseURI).href;
  return frame;
}

function fileName(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1) || address;
}
