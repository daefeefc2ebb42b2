import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { printFigure } from "../../markdown/figure/index.ts";
import { siblingsRule } from "../rule.ts";

/** The theme's wrapper inside itself: the picture gets narrower for nothing. */
export const figureWrapper = siblingsRule({
  severity: "taste",
  find: ({ blocks }, { sources }) =>
    blocks.flatMap(({ node, from }) => {
      const source = node.type.name === "figure" ? sources.get(node) : undefined;
      if (!source) return [];
      const text = source.text.slice(source.syntax.from, source.syntax.to);
      const images: readonly FigureImage[] = node.attrs["images"];
      const rows = text.match(/<div class=["']row\b/g)?.length ?? 0;
      if (rows < 2 || images.length > 1) return [];
      const lines = printFigure(images);
      const include = /\{%-?\s*include[\s\S]*?%\}/.exec(text)?.[0];
      if (!include) return [];
      const written = lines.map((line) => line.replace(/\{%.*%\}/, () => include)).join("\n");
      return [
        {
          from,
          to: from + node.nodeSize,
          fix: { kind: "source", at: from, text: written } as const,
        },
      ];
    }),
});
