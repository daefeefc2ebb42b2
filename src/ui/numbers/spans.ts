import type { IssueNumbers } from "../../session/numbers/newsletter-numbers.ts";

export type SpanUnit = "month" | "quarter" | "year";

export interface TimeSpan {
  /** `2026-01`, `2026 Q1` or `2026`. */
  readonly name: string;
  readonly issues: number;
}

const MOST = 48;
const MONTHS: Readonly<Record<SpanUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * How many issues came out in each month from the first to the last; in each quarter or year, where the months are too
 * many to be shown beside each other. Issues without a day are left out. `issues`: the oldest first.
 */
export function spansOf(issues: readonly IssueNumbers[]): {
  readonly unit: SpanUnit;
  readonly spans: readonly TimeSpan[];
} {
  const months = issues.flatMap(({ day }) => (day === null ? [] : [monthOf(day)]));
  const [first = 0] = months;
  const last = months.at(-1) ?? 0;
  const units: readonly SpanUnit[] = ["month", "quarter", "year"];
  const unit = units.find((each) => (last - first) / MONTHS[each] < MOST) ?? "year";
  const length = MONTHS[unit];
  const counts = new Map<number, number>();
  for (const month of months) {
    const at = Math.floor(month / length);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const begin = Math.floor(first / length);
  const all = Array.from({ length: Math.floor(last / length) - begin + 1 }, (_, at) => begin + at);
  // A year that somebody mistyped is no reason to draw a millennium.
  const shown = all.length > MOST ? [...counts.keys()] : months.length > 0 ? all : [];
  return {
    unit,
    spans: shown.map((at) => ({ name: nameOf(at * length, unit), issues: counts.get(at) ?? 0 })),
  };
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function nameOf(month: number, unit: SpanUnit): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  const within = month % 12;
  if (unit === "year") return year;
  if (unit === "quarter") return `${year} Q${Math.floor(within / 3) + 1}`;
  return `${year}-${String(within + 1).padStart(2, "0")}`;
}
