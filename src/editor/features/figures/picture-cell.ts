import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import { imageAttribute } from "../../../issue/figures/image-attributes.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import { pictureElement } from "./picture-element.ts";

/** One image of a figure: its picture, and its caption below. */
export interface PictureCell {
  readonly dom: HTMLElement;
  /** Round the picture; what is added lies over its edges, so that no line moves. */
  readonly box: HTMLElement;
  readonly caption: HTMLElement;
  /** Shows an image here. The picture stays the same element for as long as it is the same picture, so that it does not flicker. */
  readonly show: (image: FigureImage, context: EditorContext, supply: () => void) => void;
}

export function pictureCell(): PictureCell {
  const dom = document.createElement("div");
  const box = document.createElement("div");
  box.className = "figure-box";
  const caption = document.createElement("figcaption");
  dom.append(box, caption);
  let shown = "";
  let picture: Element | null = null;
  return {
    dom,
    box,
    caption,
    show(image, context, supply) {
      const alt = wordsOfAttribute("alt", imageAttribute(image, "alt"));
      const { pictures } = context;
      const width = widthOf(image);
      const canAsk = pictures.request(image.path) !== null;
      const isMissing = pictures.isMissing(image.path) && context.editable;
      const shows = [pictures.picture(image.path), canAsk, isMissing];
      const now = JSON.stringify([image.path, alt, width, ...shows]);
      if (now !== shown) {
        const element = pictureElement(image.path, alt, context, supply);
        if (element instanceof HTMLImageElement) {
          const file = pictures.file(image.path);
          if (file && file.width > 0) [element.width, element.height] = [file.width, file.height];
          element.style.maxWidth = width;
        }
        picture?.remove();
        box.prepend(element);
        picture = element;
        shown = now;
      }
      const words = wordsOfAttribute("caption", imageAttribute(image, "caption"));
      if (caption.textContent !== words) caption.textContent = words;
      caption.hidden = words === "";
    },
  };
}

/** As wide as the theme is told to show it; "" for the whole column. */
function widthOf(image: FigureImage): string {
  const written = imageAttribute(image, "width") || imageAttribute(image, "max-width");
  if (/^\d+$/.test(written)) return `${written}px`;
  return /^[\d.]+(?:px|%|r?em|vw)$/.test(written) ? written : "";
}
