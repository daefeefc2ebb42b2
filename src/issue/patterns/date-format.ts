import {
  dayNumber,
  digits,
  isDayOfCalendar,
  minutesOf,
  type Moment,
  offsetText,
  weekdayOf,
} from "./moment.ts";

/** How one directive is written, and what it looks like where it is read. `language` is a BCP 47 tag. */
interface Directive {
  readonly write: (moment: Moment, language: string) => string;
  readonly source: string;
}

const figures = (
  value: (moment: Moment) => number,
  width: number,
  source: string,
): readonly [padded: Directive, bare: Directive] => [
  { write: (moment) => digits(value(moment), width), source },
  { write: (moment) => String(value(moment)), source: "\\d{1,3}" },
];
const word = (options: Intl.DateTimeFormatOptions): Directive => ({
  write: (moment, language) => named(moment, language, options),
  source: "[\\p{L}\\p{N}.]+",
});

const TWO = "\\d{1,2}";
const [m, bareMonth] = figures(({ month }) => month, 2, TWO);
const [d, bareDay] = figures(({ day }) => day, 2, TWO);
const [H, bareHour] = figures(({ time }) => time?.hour ?? 0, 2, TWO);
const [V, bareWeek] = figures((moment) => isoWeek(moment).week, 2, TWO);
const [j, bareDayOfYear] = figures(dayOfYear, 3, "\\d{1,3}");

/** The directives of strftime that a date may be written with, as in Ruby and C. */
const DIRECTIVES: Readonly<Record<string, Directive>> = {
  "%Y": { write: ({ year }) => digits(year, 4), source: "\\d{4}" },
  "%y": { write: ({ year }) => digits(year % 100, 2), source: "\\d\\d" },
  "%m": m,
  "%-m": bareMonth,
  "%d": d,
  "%-d": bareDay,
  "%H": H,
  "%-H": bareHour,
  "%M": { write: ({ time }) => digits(time?.minute ?? 0, 2), source: "\\d\\d" },
  "%S": { write: ({ time }) => digits(time?.second ?? 0, 2), source: "\\d\\d" },
  "%z": { write: ({ offset }) => offsetText(offset ?? 0, ""), source: "[+-]\\d{4}" },
  "%:z": { write: ({ offset }) => offsetText(offset ?? 0, ":"), source: "[+-]\\d\\d:\\d\\d" },
  /** The year and the number of the week by ISO 8601. */
  "%G": { write: (moment) => digits(isoWeek(moment).year, 4), source: "\\d{4}" },
  "%V": V,
  "%-V": bareWeek,
  "%j": j,
  "%-j": bareDayOfYear,
  /** 1 Monday … 7 Sunday. */
  "%u": { write: (moment) => String(weekdayOf(moment)), source: "[1-7]" },
  /** Names in the language of the newsletter. */
  "%B": word({ month: "long" }),
  "%b": word({ month: "short" }),
  "%A": word({ weekday: "long" }),
  "%a": word({ weekday: "short" }),
  "%%": { write: () => "%", source: "%" },
};

const PARTS = /(%[-:]?[A-Za-z%])/;

/** Whether a text is a form of strftime with no other directives than those above, and at least one. */
export function isDateFormat(format: string): boolean {
  const parts = format.split(PARTS);
  return (
    parts.length > 1 &&
    parts.every((part, index) =>
      index % 2 === 1 ? Object.hasOwn(DIRECTIVES, part) : !part.includes("%"),
    )
  );
}

/** A moment in a form of strftime. What is not known of it, as the time of a mere day, is zero. */
export function formatMoment(format: string, moment: Moment, language: string): string {
  return format
    .split(PARTS)
    .map((part) => DIRECTIVES[part]?.write(moment, language) ?? part)
    .join("");
}

/** What a date of this form looks like: the source of a regular expression, with one group for each directive. */
export function dateSource(
  format: string,
  escape: (words: string) => string,
): { readonly source: string; readonly directives: readonly string[] } {
  const parts = format.split(PARTS);
  const directives = parts.filter((part) => DIRECTIVES[part] !== undefined);
  const source = parts.map((part) => {
    const directive = DIRECTIVES[part];
    return directive ? `(${directive.source})` : escape(part);
  });
  return { source: source.join(""), directives };
}

/** The moment that the texts of directives say together; null where they name no day. */
export function momentOf(
  parts: readonly { readonly directive: string; readonly text: string }[],
  language: string,
): Moment | null {
  const textOf = (...names: readonly string[]): string | null =>
    parts.find(({ directive }) => names.includes(directive))?.text ?? null;
  const figure = (...names: readonly string[]): number | null => {
    const text = textOf(...names);
    return text === null ? null : Number(text);
  };
  const short = figure("%y");
  const year = figure("%Y") ?? (short === null ? null : 2000 + short);
  const name = textOf("%B", "%b");
  const month = figure("%m", "%-m") ?? (name === null ? null : monthOf(name, language));
  const day = figure("%d", "%-d");
  if (year === null || month === null || day === null) return null;
  const hour = figure("%H", "%-H");
  const offset = textOf("%z", "%:z");
  const moment = {
    year,
    month,
    day,
    time: hour === null ? null : { hour, minute: figure("%M") ?? 0, second: figure("%S") ?? 0 },
    offset: offset === null ? null : minutesOf(offset),
  };
  return isDayOfCalendar(moment) ? moment : null;
}

function named(moment: Moment, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return format.format(dayNumber(moment));
}

function monthOf(name: string, language: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, "");
  for (let month = 1; month <= 12; month++)
    for (const style of ["long", "short"] as const) {
      const moment = { year: 2000, month, day: 1, time: null, offset: null };
      const known = named(moment, language, { month: style }).toLowerCase().replace(/\.$/, "");
      if (known === wanted) return month;
    }
  return null;
}

/** Weeks begin on Monday, and belong to the year that their Thursday lies in (ISO 8601). */
function isoWeek(moment: Moment): { readonly year: number; readonly week: number } {
  const thursday = dayNumber(moment) + (4 - weekdayOf(moment)) * 86_400_000;
  const year = new Date(thursday).getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) };
}

function dayOfYear(moment: Moment): number {
  return 1 + Math.round((dayNumber(moment) - Date.UTC(moment.year, 0, 1)) / 86_400_000);
}
