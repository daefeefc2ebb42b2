import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { attributesHtml, escapeText } from "./escape.ts";
import type { Publication } from "./publication.ts";

export function figureHtml(node: Node, _: unknown, { parts }: Publication): string {
  return parts.figure(node.attrs["images"]);
}

/**
 * A figure. What its `{% include figure.liquid … %}` makes is the theme's matter; published here is what all of them
 * say: a `<figure data-figure>` with the images side by side, each with its caption.
 */
export function figureElementHtml(images: readonly FigureImage[]): string {
  return `<figure data-figure="">\n${images.map(imageHtml).join("")}</figure>\n`;
}

function imageHtml({ path, attributes }: FigureImage): string {
  const given = new Map(attributes);
  const own = { src: path, alt: given.get("alt") ?? "", title: given.get("title") ?? null };
  const caption = given.get("caption");
  const words = caption ? `<figcaption>${escapeText(caption)}</figcaption>\n` : "";
  return `<img${attributesHtml(own)} />\n${words}`;
}
