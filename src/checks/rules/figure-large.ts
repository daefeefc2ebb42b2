import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { numberIn, wholeRule } from "../rule.ts";

/** A figure so large that readers wait for it. Only where the files can be seen. */
export const figureLarge = wholeRule({
  of: "figures",
  asksFiles: true,
  severity: "likely",
  options: { kilobytes: 1_500 },
  find: ({ figures }, { facts }, options) => {
    const most = numberIn(options, "kilobytes") * 1_000;
    return figures.flatMap(({ node, from }, index) => {
      const images: readonly FigureImage[] = node.attrs["images"];
      return images.flatMap(({ path }) => {
        const size = path === "" ? null : facts.files.sizeOf(path);
        if (typeof size !== "number" || size <= most) return [];
        const kilobytes = String(Math.round(size / 1_000));
        return [{ index, from, to: from + node.nodeSize, parameters: { path, kilobytes } }];
      });
    });
  },
});
