/** A moment on the wall clock of a zone. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of an IANA zone at an instant (milliseconds since 1970). */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

/** How many minutes a zone is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return Math.round((asUtc(wallTimeAt(whole, timeZone)) - whole) / 60_000);
}

/**
 * The instant at which a zone's wall clock shows a time: the earlier one where the clock shows it twice, and where the
 * clock leaps over it the instant as far behind the leap.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  const utc = asUtc(wall);
  const day = 86_400_000;
  const before = offsetAt(utc - day, timeZone);
  const after = offsetAt(utc + day, timeZone);
  const first = utc - before * 60_000;
  if (offsetAt(first, timeZone) === before) return first;
  const second = utc - after * 60_000;
  return offsetAt(second, timeZone) === after ? second : first;
}

/** An instant as `2025-11-03T08:00:00+08:00` in a zone. */
export function isoWithOffset(instant: number, timeZone: string): string {
  const { year, month, day, hour, minute, second } = wallTimeAt(instant, timeZone);
  const offset = offsetAt(instant, timeZone);
  const ahead = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const time = `${two(hour)}:${two(minute)}:${two(second)}`;
  return `${date}T${time}${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
