import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute, withAttribute } from "../../issue/figures/image-attributes.ts";
import { wholeRule } from "../rule.ts";

/**
 * Pictures far below that the browser must fetch before the page is there. The first may be eager: it is seen at once. Of
 * the others nothing is said any more: the theme knows best.
 */
export const figureLoading = wholeRule({
  of: "figures",
  severity: "taste",
  find: ({ figures }) =>
    figures.flatMap(({ node, from }, index) => {
      if (index === 0) return [];
      const images: readonly FigureImage[] = node.attrs["images"];
      if (!images.some((image) => imageAttribute(image, "loading") === "eager")) return [];
      const plain = images.map((image) =>
        imageAttribute(image, "loading") === "eager" ? withAttribute(image, "loading", "") : image,
      );
      const fix = { kind: "attributes", at: from, attributes: { images: plain } } as const;
      return [{ index, from, to: from + node.nodeSize, fix }];
    }),
});
