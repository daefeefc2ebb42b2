import type { Copy } from "../../publish/copies/index.ts";
import type { FoundPicture } from "./use-own-pictures.ts";

interface ShownPictures {
  /** What stands where a picture of the copy does. */
  readonly show: (alt: string, address: string, style: string) => Node;
  /** Gives back what the page holds of them. */
  readonly end: () => void;
}

/** The pictures of a copy for its preview: those that are here, and boxes for others, which the page may not load. */
export function previewPictures(copy: Copy, found: readonly FoundPicture[]): ShownPictures {
  const contents = new Map(
    copy.pictures.flatMap(({ address }, at) => {
      const picture = found[at];
      return address !== null && picture ? [[address, picture.content] as const] : [];
    }),
  );
  const urls = new Map<string, string>();
  return {
    show(alt, address, style) {
      const content = contents.get(address);
      if (!content) return pictureBox(alt, address);
      const url = urls.get(address) ?? URL.createObjectURL(content);
      urls.set(address, url);
      const image = document.createElement("img");
      image.src = url;
      image.alt = alt;
      image.style.cssText = style;
      return image;
    },
    end() {
      for (const url of urls.values()) URL.revokeObjectURL(url);
    },
  };
}

/** Stands for a picture, which the page may not load from elsewhere. */
function pictureBox(alt: string, address: string): Node {
  const box = document.createElement("span");
  box.className = "picture";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", alt || address);
  box.textContent = alt || address;
  return box;
}
