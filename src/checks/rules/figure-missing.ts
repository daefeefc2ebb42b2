import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { wholeRule } from "../rule.ts";

/** A figure whose file is not there. Only where the files can be seen. */
export const figureMissing = wholeRule({
  of: "figures",
  asksFiles: true,
  severity: "blocks",
  find: ({ figures }, { facts }) =>
    figures.flatMap(({ node, from }, index) => {
      const images: readonly FigureImage[] = node.attrs["images"];
      return images
        .filter(({ path }) => path === "" || facts.files.sizeOf(path) === null)
        .map(({ path }) => ({
          index,
          from,
          to: from + node.nodeSize,
          parameters: { path: path || "—" },
        }));
    }),
});
