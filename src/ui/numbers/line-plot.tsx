import { Axis } from "./axis.tsx";
import type { Point } from "./point.ts";
import { columns, heightAt, HEIGHT } from "./scale.ts";

/** Where half is named, at the left. */
const INSET = 30;

/** A line through shares from 0 to 1, with half of it marked and the last one told. */
export function LinePlot({
  points,
  width,
  name,
  half,
}: {
  readonly points: readonly Point[];
  readonly width: number;
  /** Id of what names it. */
  readonly name: string;
  /** What one half is called. */
  readonly half: string;
}) {
  const middles = columns(points.length, width - INSET).map((each) => each + INSET);
  const heights = points.map(({ value }) => heightAt(value, 1));
  const middle = heightAt(0.5, 1);
  const x = middles.at(-1) ?? 0;
  const y = heights.at(-1) ?? 0;
  const path = heights.map(
    (height, index) => `${index > 0 ? "L" : "M"}${middles[index]} ${height}`,
  );
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={name}>
      <path className="base guide" d={`M${INSET} ${middle}H${width}`} />
      <path className="line" d={path.join("")} />
      <Axis points={points} middles={middles} width={width} />
      <text x={0} y={middle + 4}>
        {half}
      </text>
      <circle className="dot" cx={x} cy={y} r={3.5} />
      <text className="strong over-line" x={Math.min(x, width - 12)} y={y - 9} textAnchor="middle">
        {points.at(-1)?.label}
      </text>
      {points.map((point, index) => (
        <circle key={index} className="touch" cx={middles[index]} cy={heights[index]} r={7}>
          <title>{`${point.name}: ${point.label}`}</title>
        </circle>
      ))}
    </svg>
  );
}
