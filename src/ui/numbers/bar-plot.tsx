import { Axis } from "./axis.tsx";
import type { Point } from "./point.ts";
import { BASE, columns, heightAt, HEIGHT, slotOf, TYPE } from "./scale.ts";
import { textWidth } from "./text-width.ts";

const WIDEST = 16;

/** A bar for each number, the last one strongest; the highest and the last say how much. */
export function BarPlot({
  points,
  width,
  name,
}: {
  readonly points: readonly Point[];
  readonly width: number;
  /** Id of what names it. */
  readonly name: string;
}) {
  const most = points.reduce((max, { value }) => Math.max(max, value), 0);
  const middles = columns(points.length, width);
  const thick = Math.min(WIDEST, slotOf(points.length, width) * 0.65);
  const last = points.length - 1;
  const highest = points.findIndex(({ value }) => value === most && value > 0);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={name}>
      <g className="bars">
        {points.map((point, index) => {
          const top = heightAt(point.value, most);
          return (
            <rect
              key={index}
              className={index === last ? "last" : undefined}
              x={(middles[index] ?? 0) - thick / 2}
              y={top}
              width={thick}
              height={BASE - 0.5 - top}
              rx={1}
            >
              <title>{`${point.name}: ${point.label}`}</title>
            </rect>
          );
        })}
      </g>
      <Axis points={points} middles={middles} width={width} />
      {valued(points, middles, [highest, last]).map((index) => (
        <text
          key={index}
          className={index === last ? "strong" : undefined}
          x={middles[index]}
          y={heightAt(points[index]?.value ?? 0, most) - 5}
          textAnchor="middle"
        >
          {points[index]?.label}
        </text>
      ))}
    </svg>
  );
}

/** Those of two columns that can say their number without touching; the second one always does. */
function valued(
  points: readonly Point[],
  middles: readonly number[],
  [one, other]: readonly [number, number],
): readonly number[] {
  const wide = (index: number): number => textWidth(points[index]?.label ?? "", TYPE);
  const apart = Math.abs((middles[one] ?? 0) - (middles[other] ?? 0));
  const fits = one >= 0 && one !== other && apart > (wide(one) + wide(other)) / 2 + 6;
  return fits ? [one, other] : [other];
}
