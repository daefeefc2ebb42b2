import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { wordsOfAttribute } from "../../issue/figures/figure-words.ts";
import { attributesHtml } from "../../markdown/html/escape.ts";

const SIZES = ["min-width", "min-height", "max-width", "max-height"] as const;

/**
 * A figure as al-folio's wrapper and `figure.liquid` set it: images side by side, each as wide as its column unless it says
 * otherwise. A caption is printed as HTML, as the theme does.
 */
export function figureRowHtml(images: readonly FigureImage[]): string {
  return `<div class="row mt-3" data-figure="">\n${images.map(cellHtml).join("")}</div>\n`;
}

function cellHtml({ path, attributes }: FigureImage): string {
  const given = new Map(attributes);
  const words = (name: string): string | null => {
    const value = given.get(name);
    return value === undefined ? null : wordsOfAttribute(name, value);
  };
  const style = SIZES.flatMap((name) => (given.has(name) ? [`${name}: ${given.get(name)}`] : []));
  const image = attributesHtml({
    src: path,
    alt: words("alt") ?? "",
    title: words("title"),
    class: given.get("class") ?? null,
    width: given.get("width") ?? "100%",
    height: given.get("height") ?? "auto",
    style: style.length > 0 ? style.join("; ") : null,
    "data-zoomable": given.get("zoomable") === "true" ? "" : null,
  });
  const caption = given.get("caption");
  const below = caption ? `<figcaption class="caption">${caption}</figcaption>` : "";
  return `<div class="col-sm mt-3 mt-md-0"><figure><img${image} />${below}</figure></div>\n`;
}
