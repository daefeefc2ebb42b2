/**
 * The date at the beginning of a text, as `2025-11-03` or as much of it as is there; null where none is. The time of day
 * and its zone are left out: the day counts where it was published.
 */
export function dateOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const match = DATE.exec(value.trim());
  return match ? dateOfParts([match[1], match[2], match[3]]) : null;
}

const DATE = /^(\d{4})(?:(?:[-/.]|\s*年\s*)(\d{1,2})(?:(?:[-/.]|\s*月\s*)(\d{1,2}))?)?(?:\D|$)/;

/** The date of year, month and day; what comes behind a part that is none is left out. */
export function dateOfParts(parts: readonly unknown[]): string | null {
  const [year, month, day] = parts.map(Number);
  if (!within(year, 1000, 2999)) return null;
  if (!within(month, 1, 12)) return String(year);
  const soFar = `${year}-${two(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return within(day, 1, days) ? `${soFar}-${two(day)}` : soFar;
}

function within(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && Number.isInteger(value) && least <= value && value <= most;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
