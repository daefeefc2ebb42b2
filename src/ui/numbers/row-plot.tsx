import type { Point } from "./point.ts";
import { clipped, textWidth } from "./text-width.ts";

const ROW = 24;
const NAMES = 122;
const NAME_SIZE = 12;
const NUMBER_SIZE = 11;

/** A row for each number: its name, a bar, and how much. */
export function RowPlot({
  points,
  width,
  name,
  language,
}: {
  readonly points: readonly Point[];
  readonly width: number;
  /** Id of what names it. */
  readonly name: string;
  /** Of the names of the rows. */
  readonly language: string | undefined;
}) {
  const most = points.reduce((max, { value }) => Math.max(max, value), 0);
  const widest = points.reduce((max, { label }) => Math.max(max, textWidth(label, NUMBER_SIZE)), 0);
  const room = width - NAMES - widest - 8;
  return (
    <svg viewBox={`0 0 ${width} ${points.length * ROW}`} role="img" aria-labelledby={name}>
      {points.map((point, index) => {
        const long = most > 0 ? Math.max(1, (point.value / most) * room) : 0;
        return (
          <g key={point.name} transform={`translate(0 ${index * ROW})`}>
            <title>{`${point.name}: ${point.label}`}</title>
            <text className="name" x={0} y={16} lang={language}>
              {clipped(point.name, NAMES - 10, NAME_SIZE)}
            </text>
            <rect className="bar" x={NAMES} y={6} width={long} height={12} rx={1} />
            <text x={NAMES + long + 6} y={16}>
              {point.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
