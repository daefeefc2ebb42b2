import { type ItemShape, shapeOf } from "../../../issue/shapes/item-shapes.ts";
import type { Stroke } from "../../../issue/shapes/shape.ts";

/** How each stroke is drawn: colour, top and height; links are underlined. */
const LOOKS: Record<Stroke["is"], readonly (readonly [string, number, number])[]> = {
  words: [["--pale", 6, 3]],
  link: [
    ["--link", 6, 3],
    ["--link", 12, 1],
  ],
  "bold link": [
    ["--link", 5, 5],
    ["--link", 12, 1],
  ],
  comment: [["--faint", 6, 3]],
};

/** The drawing of a shape as the CSS background of a box of 30 by 14 px, in the colours of `shapes.css`. */
export function drawingOf(shape: ItemShape): string {
  const bars = shapeOf(shape).drawing.flatMap(({ is, from, width }) =>
    LOOKS[is].map(
      ([colour, top, height]) =>
        `linear-gradient(var(${colour}) 0 0) ${from}px ${top}px / ${width}px ${height}px no-repeat`,
    ),
  );
  return bars.join(", ") || "none";
}
