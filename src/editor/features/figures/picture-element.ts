import { chromeButton } from "../../core/chrome/element.ts";
import { iconElement } from "../../core/chrome/icon-element.ts";
import type { EditorContext } from "../../core/editor-context.ts";

/**
 * A picture, if it may be shown; else its place, with the file's name and, for a remote one that can be asked for, a
 * button that shows it. Nothing is fetched before that. Where the file of the site is missing, its whole path, and a button
 * by which the person gives it.
 */
export function pictureElement(
  address: string,
  alt: string,
  context: EditorContext,
  supply: () => void,
): HTMLElement {
  const { pictures, texts } = context;
  const picture = address === "" ? null : pictures.picture(address);
  if (picture?.kind === "image") {
    const image = document.createElement("img");
    // Decoded beside the page, and only when they come near: fifty screenshots are half a gigabyte of pixels.
    image.decoding = "async";
    image.loading = "lazy";
    image.src = picture.url;
    image.alt = alt;
    image.draggable = false;
    return image;
  }
  if (picture) {
    const frame = document.createElement("iframe");
    frame.className = "picture";
    frame.title = alt || pictureName(address);
    frame.setAttribute("sandbox", "allow-scripts");
    frame.referrerPolicy = "no-referrer";
    frame.src = picture.url;
    return frame;
  }
  const place = document.createElement("div");
  place.className = "picture picture-place";
  const name = document.createElement("span");
  name.className = "picture-name";
  const isMissing = address !== "" && pictures.isMissing(address);
  name.textContent = (isMissing ? address : pictureName(address)) || texts.figure.noPath;
  place.append(iconElement("image"), name);
  const request = address === "" ? null : pictures.request(address);
  if (request) {
    const show = chromeButton("button", request, texts.figure.show(hostOf(address)));
    show.dataset["size"] = "small";
    show.dataset["look"] = "outline";
    place.append(show);
  }
  if (isMissing && context.editable) {
    const give = chromeButton("button", supply, texts.figure.supply);
    give.dataset["size"] = "small";
    give.dataset["look"] = "outline";
    give.setAttribute("aria-label", `${texts.figure.supply} ${pictureName(address)}`);
    place.append(give);
  }
  return place;
}

export function pictureName(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1) || address;
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
}
