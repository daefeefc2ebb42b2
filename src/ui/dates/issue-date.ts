/** A publishing time as it stands in front matter. Each part is the text itself, so that what is not changed stays. */
export interface IssueDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** What parts day and time: `T` or blanks; "" where there is no time. */
  readonly gap: string;
  /** `HH:MM`, "" where there is none. */
  readonly time: string;
  /** Seconds with their colon, "" where there are none. */
  readonly seconds: string;
  /** Blanks before the offset. */
  readonly offsetGap: string;
  /** `+08:00`, `+0800`, `Z` or "". */
  readonly offset: string;
}

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:([Tt]|[ \t]+)(\d{1,2}:\d{2})(:\d{2}(?:\.\d+)?)?([ \t]*)(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/;

/** Takes a date of front matter apart, as YAML 1.1 and Jekyll read it; null where it is something else. */
export function readIssueDate(text: string): IssueDate | null {
  const match = PATTERN.exec(text.trim());
  if (!match) return null;
  const [, day = "", gap = "", time = "", seconds = "", offsetGap = "", offset = ""] = match;
  return { day, gap, time, seconds, offsetGap, offset };
}

/** The text of a date. A time that is added to a day alone is written as `YYYY-MM-DD HH:MM:SS`. */
export function printIssueDate(date: IssueDate): string {
  if (!date.time) return date.day;
  const added = date.gap === "";
  const offset = date.offset ? (date.offsetGap || (added ? " " : "")) + date.offset : "";
  return date.day + (date.gap || " ") + date.time + (added ? ":00" : date.seconds) + offset;
}

/** `2025-11-03 Mon 08:00`, in the interface's language; what cannot be read stays as it is. */
export function showIssueDate(text: string, language: string): string {
  const date = readIssueDate(text);
  const moment = date && new Date(`${date.day}T00:00:00Z`);
  if (!date || !moment || Number.isNaN(moment.getTime())) return text;
  const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    moment,
  );
  return [date.day, weekday, date.time].filter(Boolean).join(" ");
}

/** Whether this is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Whether this is a time of day, as `HH:MM`; "" is none. */
export function isTime(text: string): boolean {
  return text === "" || /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(text);
}
