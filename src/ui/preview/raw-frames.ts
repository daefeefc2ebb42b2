import type { PictureService } from "../../editor/core/picture-service.ts";
import type { PreviewTools } from "../../session/preview/preview-tools.ts";
import type { RawPicture } from "../../publish/preview/raw-page.ts";
import type { PublishedAt } from "../../publish/copies/published-at.ts";
import { createDataUrls } from "./data-urls.ts";
import { sourceBox } from "./source-box.ts";
import type { SiteTexts } from "./site-texts.ts";

/** Blocks of raw HTML, each in a frame in which nothing runs and that loads nothing. */
export interface RawFrames {
  /** Keeps the place of a block, which `fillPlaces` fills. */
  readonly place: (html: string) => Node;
  /** Fills the places on the page, and shows what looks otherwise now. */
  readonly fillPlaces: (look: RawFrameLook) => void;
}

export interface RawFrameLook {
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly at: PublishedAt;
  /** Counts what has been told of pictures. */
  readonly pictures: number;
}

/** Beyond the last line: borders, and what the frame's own text may be taller by. */
const SPARE = 4;

interface Block {
  readonly html: string;
  look: string;
  page: string;
}

export function rawFrames(
  document: Document,
  tools: PreviewTools,
  pictures: PictureService,
  texts: SiteTexts,
  tell: () => void,
): RawFrames {
  const blocks = new WeakMap<Element, Block>();
  const dataUrls = createDataUrls(tell);
  const pictureOf = (address: string): RawPicture | null => {
    const there = pictures.picture(address);
    return there?.kind === "image" ? dataUrls(there.url) : null;
  };

  const fill = (place: HTMLElement, look: RawFrameLook): void => {
    const block = blocks.get(place);
    if (!block) return;
    const told = /<img/i.test(block.html) ? look.pictures : 0;
    const key = `${look.language} ${look.theme} ${told}`;
    if (block.look === key) return;
    block.look = key;
    const page = tools.rawPage(block.html, { ...look, picture: pictureOf });
    if (block.page === page?.source) return;
    block.page = page?.source ?? "";
    if (page === null) {
      place.replaceChildren(sourceBox(document, "html", block.html, texts));
      return;
    }
    const frame = document.createElement("iframe");
    frame.title = texts.rawHtml;
    frame.setAttribute("sandbox", "");
    frame.referrerPolicy = "no-referrer";
    // The property takes what the sanitiser made, which no string can say of itself.
    Object.assign(frame, { srcdoc: page.srcdoc });
    place.replaceChildren(frame, ruler(block.html, look.at, frame));
  };

  /** The same words, unseen, which tell how tall the frame is to be: nobody can look into it. */
  const ruler = (html: string, at: PublishedAt, frame: HTMLIFrameElement): HTMLElement => {
    const box = document.createElement("div");
    box.className = "raw-ruler";
    box.inert = true;
    const nodes = tools.siteNodes(html, document, at, {
      picture: ({ address, alt, dress }) => {
        const there = pictureOf(address);
        if (there === null) return document.createTextNode(alt || address);
        const image = document.createElement("img");
        dress(image);
        image.src = there.url;
        if (there.isWide && !image.hasAttribute("width")) image.setAttribute("width", "100%");
        return image;
      },
      rawHtml: (text) => document.createTextNode(text),
      source: () => document.createTextNode(""),
    });
    box.append(...nodes);
    for (const named of box.querySelectorAll("[id]")) named.removeAttribute("id");
    new ResizeObserver(() => {
      frame.style.height = `${box.offsetHeight + SPARE}px`;
    }).observe(box);
    return box;
  };

  return {
    place(html) {
      const place = document.createElement("div");
      place.className = "raw-html";
      place.dataset["html"] = html;
      blocks.set(place, { html, look: "", page: "" });
      return place;
    },
    fillPlaces(look) {
      for (const place of document.querySelectorAll<HTMLElement>("[data-html]")) fill(place, look);
    },
  };
}
