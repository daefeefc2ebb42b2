import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { imageAttribute, lacksAlt } from "../../issue/figures/image-attributes.ts";
import { siblingsRule } from "../rule.ts";

/** A picture of which a reader who cannot see it learns nothing. An alt that is written and empty is meant. */
export const figureAlt = siblingsRule({
  severity: "taste",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }) => {
      if (node.type.name !== "figure") return [];
      const images: readonly FigureImage[] = node.attrs["images"];
      const bare = images.find((image) => lacksAlt(image) && !imageAttribute(image, "caption"));
      if (!bare) return [];
      const name = bare.path.replace(/^.*\//, "");
      return [{ from, to: from + node.nodeSize, parameters: { name } }];
    }),
});
