import type { Point } from "./point.ts";
import { BASE, HEIGHT, namedColumns } from "./scale.ts";

/** The line below the columns of a plot, and their names. */
export function Axis({
  points,
  middles,
  width,
}: {
  readonly points: readonly Point[];
  readonly middles: readonly number[];
  readonly width: number;
}) {
  const named = namedColumns(
    points.map(({ short }) => short),
    middles,
  );
  return (
    <>
      <path className="base" d={`M0 ${BASE}H${width}`} />
      {points.map(
        ({ short }, index) =>
          named.has(index) && (
            <text key={index} {...placeOf(middles[index] ?? 0, width)} y={HEIGHT - 3}>
              {short}
            </text>
          ),
      )}
    </>
  );
}

/** In the middle of its column, but never beyond the edges of the plot. */
function placeOf(middle: number, width: number) {
  const margin = 26;
  if (middle < margin / 2) return { x: 0, textAnchor: "start" } as const;
  if (middle > width - margin / 2) return { x: width, textAnchor: "end" } as const;
  return { x: middle, textAnchor: "middle" } as const;
}
