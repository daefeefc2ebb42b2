/** A day, and the time on it where there is one, as some text says it. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** null where only the day is said. */
  readonly time: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
  } | null;
  /** Minutes ahead of UTC; null where none is said. */
  readonly offset: number | null;
}

const WRITTEN =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/;

/** Reads a date in figures, year first, with the time behind it or not; null for what is none. */
export function readMoment(text: string): Moment | null {
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const [, year, , month, day, hour, minute, second, offset] = match;
  const moment = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time:
      hour === undefined
        ? null
        : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) },
    offset: offset === undefined ? null : minutesOf(offset),
  };
  return isDayOfCalendar(moment) ? moment : null;
}

/** `2025-11-03T08:00:00+08:00`, as far as it is known. */
export function isoMoment({ year, month, day, time, offset }: Moment): string {
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (!time) return date;
  const { hour, minute, second } = time;
  const clock = `T${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)}`;
  return date + clock + (offset === null ? "" : offsetText(offset, ":"));
}

/** The same time some days later. */
export function daysLater(moment: Moment, days: number): Moment {
  if (days === 0) return moment;
  const day = new Date(Date.UTC(moment.year, moment.month - 1, moment.day + days));
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  return { ...moment, year, month, day: day.getUTCDate() };
}

/** How many days one moment's day is behind another's. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(moment: Moment): number {
  return new Date(dayNumber(moment)).getUTCDay() || 7;
}

export function dayNumber({ year, month, day }: Moment): number {
  return Date.UTC(year, month - 1, day);
}

export function minutesOf(offset: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === "-" && ahead > 0 ? -ahead : ahead;
}

export function offsetText(offset: number, colon: "" | ":"): string {
  const ahead = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${digits(Math.floor(ahead / 60), 2)}${colon}${digits(ahead % 60, 2)}`;
}

export function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

export function isDayOfCalendar({ year, month, day }: Moment): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
