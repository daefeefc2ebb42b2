import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { numberIn, siblingsRule } from "../rule.ts";

/** A figure whose file is not there, or so large that readers wait for it. Only where the files can be seen. */
export const figureFile = siblingsRule({
  severity: "likely",
  options: { kilobytes: 1_500 },
  find: ({ blocks }, { facts }, options) =>
    blocks.flatMap(({ node, from }) => {
      if (node.type.name !== "figure") return [];
      const images: readonly FigureImage[] = node.attrs["images"];
      return images.flatMap(({ path }) => {
        if (/^\w+:\/\//.test(path)) return [];
        const size = path === "" ? null : facts.sizeOf(path);
        const most = numberIn(options, "kilobytes") * 1_000;
        if (size === undefined || (size !== null && size <= most)) return [];
        const kilobytes = size === null ? "" : String(Math.round(size / 1_000));
        const severity = size === null ? "blocks" : "likely";
        return [{ from, to: from + node.nodeSize, severity, parameters: { path, kilobytes } }];
      });
    }),
});
