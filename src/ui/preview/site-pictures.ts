import type { PictureService } from "../../editor/core/picture-service.ts";
import type { SitePicture } from "../../publish/preview/site-nodes.ts";
import { wordsForPicture, remoteFrame } from "./picture-stand-ins.ts";
import type { SiteTexts } from "./site-texts.ts";
import { zoomInSite } from "./zoom-in-site.ts";

/** The pictures of the page: from the store, the clone, or, where it was asked for, from elsewhere. */
export interface SitePictures {
  /** Keeps the place of a picture, which `fillPlaces` fills. */
  readonly place: (picture: SitePicture) => Node;
  /** Fills the places on the page; what stands there already and is still right stays as it is. */
  readonly fillPlaces: () => void;
}

export function sitePictures(
  document: Document,
  pictures: PictureService,
  texts: SiteTexts,
): SitePictures {
  const known = new WeakMap<Element, SitePicture>();
  const keys = new WeakMap<Element, string>();

  const fill = (place: Element): void => {
    const picture = known.get(place);
    if (!picture) return;
    const there = pictures.picture(picture.address);
    const request = pictures.request(picture.address);
    const key = JSON.stringify([there, request !== null]);
    if (keys.get(place) === key) return;
    keys.set(place, key);
    if (there?.kind === "image") place.replaceChildren(imageOf(picture, there.url));
    else if (there) place.replaceChildren(remoteFrame(document, picture, there.url));
    else place.replaceChildren(wordsForPicture(document, picture, request, texts));
  };

  const imageOf = (picture: SitePicture, url: string): HTMLElement => {
    const image = document.createElement("img");
    picture.dress(image);
    image.src = url;
    image.alt = picture.alt;
    const file = pictures.file(picture.address);
    // Its place has its height before the picture is read.
    if (file && file.width > 0) image.style.aspectRatio = `${file.width} / ${file.height}`;
    if (picture.isZoomable) letZoom(image, texts);
    return image;
  };

  return {
    place(picture) {
      const place = document.createElement("span");
      picture.dress(place);
      // The picture has it: a place without a box of its own cannot be gone to. Blocks are compared by it all the same.
      place.dataset["id"] = place.id;
      place.removeAttribute("id");
      place.classList.add("site-picture");
      place.dataset["address"] = picture.address;
      place.dataset["says"] = `${picture.alt} ${picture.isZoomable}`;
      known.set(place, picture);
      return place;
    },
    fillPlaces() {
      for (const place of document.querySelectorAll("[data-address]")) fill(place);
    },
  };
}

function letZoom(image: HTMLImageElement, texts: SiteTexts): void {
  const { alt } = image;
  image.dataset["zoomable"] = "";
  image.tabIndex = 0;
  image.setAttribute("role", "button");
  image.setAttribute("aria-label", texts.zoom(alt));
  const zoom = (): void => zoomInSite(image, alt, texts.closeZoom);
  image.addEventListener("click", zoom);
  image.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    zoom();
  });
}
