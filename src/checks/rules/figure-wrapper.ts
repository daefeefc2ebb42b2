import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { printFigure, readFigure } from "../../markdown/figure/index.ts";
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
      const written = withoutDoubles(text, images);
      if (written === null) return [];
      return [
        {
          from,
          to: from + node.nodeSize,
          fix: { kind: "source", at: from, text: written } as const,
        },
      ];
    }),
});

const ROW = /<div class=["']row\b/g;
const INCLUDE = /\{%-?\s*include[\s\S]*?%\}/g;
/** A row of one column, and what is in that. */
const ALONE =
  /^\s*<div class=["']row\b[^<>]*>\s*<div class=["']col\b[^<>]*>[ \t]*\r?\n?([\s\S]*?)\s*<\/div>\s*<\/div>\s*$/;

/** The figure with one wrapper; null where it has one. What each include says stays as it is. */
function withoutDoubles(text: string, images: readonly FigureImage[]): string | null {
  const rows = text.match(ROW)?.length ?? 0;
  const includes = text.match(INCLUDE) ?? [];
  if (rows < 2 || includes.length !== images.length) return null;
  const within = ALONE.exec(text)?.[1];
  // Round all of them: what is within is a whole figure.
  if (images.length > 1 && within !== undefined && readFigure(within))
    return withoutDoubles(within, images) ?? outdented(within);
  // Round each of them, in a row of them all; anything else is somebody's own layout.
  const isRoundEach = rows === images.length + (images.length > 1 ? 1 : 0);
  if (images.length > 1 && !isRoundEach) return null;
  let next = 0;
  return printFigure(images)
    .map((line) => line.replace(/\{%.*%\}/, () => includes[next++] ?? ""))
    .join("\n");
}

function outdented(text: string): string {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? "";
  return text
    .split(/\r?\n/)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join("\n");
}
