import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { siblingsRule } from "../rule.ts";

/** What ends the theme's include early, or runs in it: the page is not built, or the picture is lost. */
const BREAKING = /%\}|\{\{|\{%|["<>\r\n]/;

export const figureCharacters = siblingsRule({
  severity: "blocks",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }) => {
      if (node.type.name !== "figure") return [];
      const images: readonly FigureImage[] = node.attrs["images"];
      const values = images.flatMap(({ path, attributes }) => [
        ["path", path] as const,
        ...attributes.filter(([name]) => name !== "caption"),
      ]);
      const broken = values.find(([, value]) => BREAKING.test(value));
      if (!broken) return [];
      const [name, value] = broken;
      return [{ from, to: from + node.nodeSize, parameters: { name, value } }];
    }),
});
