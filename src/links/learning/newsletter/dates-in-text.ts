import { minutesOf, type Moment, readMoment } from "../../../issue/patterns/moment.ts";

/** A date that stands in a text, and the form of strftime that it is written in. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  /** `%~d` and `%~m`: in two figures that would be two in either form, with or without a zero. */
  readonly format: string;
  readonly moment: Moment;
}

const FIGURES =
  /(?<!\d)(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(日?)(?:(T| +)(\d\d):(\d\d)(:\d\d)?(?:( ?)(Z|[+-]\d\d:?\d\d))?)?(?!\d)/g;
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MONTH = `(${MONTHS.join("|")}|${MONTHS.map((name) => name.slice(0, 3)).join("|")})`;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2}) ${MONTH} (\\d{4})(?!\\d)`, "gi");
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2}), (\\d{4})(?!\\d)`, "gi");

/** The dates of a text, in figures with the year first or with the month's English name. */
export function datesIn(text: string): readonly FoundDate[] {
  const found = [
    ...[...text.matchAll(FIGURES)].map(inFigures),
    ...[...text.matchAll(DAY_FIRST)].map((match) =>
      withName(match, match[1], match[2], match[3], "D M Y"),
    ),
    ...[...text.matchAll(MONTH_FIRST)].map((match) =>
      withName(match, match[2], match[1], match[3], "M D, Y"),
    ),
  ];
  return found.filter((date) => date !== null).toSorted((a, b) => a.from - b.from);
}

function inFigures(match: RegExpExecArray): FoundDate | null {
  const [whole, year = "", first = "", month = "", second = "", day = "", end = ""] = match;
  const [gap = "", hour = "", minute = "", second60 = "", offsetGap = "", offset = ""] =
    match.slice(7);
  const marks = `${first}${second}${end}`;
  if (marks !== "年月日" && (first !== second || end !== "")) return null;
  const clock = hour === "" ? "" : ` ${hour}:${minute}${second60}`;
  const moment = readMoment(`${year}-${month}-${day}${clock}`);
  if (!moment) return null;
  const time = hour === "" ? "" : `${gap}%H:%M${second60 === "" ? "" : ":%S"}${offsetGap}`;
  return {
    from: match.index,
    to: match.index + whole.length,
    format: `%Y${first}${figure(month, "m")}${second}${figure(day, "d")}${end}${time}${zone(offset)}`,
    moment: { ...moment, offset: offset === "" ? null : minutesOf(offset) },
  };
}

function withName(
  match: RegExpExecArray,
  day = "",
  name = "",
  year = "",
  order: string,
): FoundDate | null {
  const month = 1 + MONTHS.findIndex((each) => each.startsWith(name.toLowerCase()));
  const moment = readMoment(`${year}-${month}-${day}`);
  if (!moment) return null;
  // `May` is short and long: what the others do decides.
  const isShort = name.length === 3;
  const format = order
    .replace("D", figure(day, "d"))
    .replace("M", isShort && name.toLowerCase() !== "may" ? "%b" : "%B")
    .replace("Y", "%Y");
  return { from: match.index, to: match.index + match[0].length, format, moment };
}

function figure(text: string, directive: "d" | "m"): string {
  if (text.length === 1) return `%-${directive}`;
  return text.startsWith("0") ? `%${directive}` : `%~${directive}`;
}

/** UTC is written as it is: no place's clock shows it by itself. */
function zone(offset: string): string {
  if (offset === "" || offset === "Z" || /^-00:?00$/.test(offset)) return offset;
  return offset.includes(":") ? "%:z" : "%z";
}

/** A text without what could be either form, for comparing. */
export function evenForm(template: string): string {
  return template.replace(/%[~-]?([dm])/g, "%~$1").replace(/\{number:~?\d+\}/g, "{number}");
}

/** Decides between the forms: a figure without a zero anywhere says that there are none. */
export function settledForm(template: string, others: readonly string[]): string {
  const all = others.join("\n");
  const width = /\{number:~(\d+)\}/.exec(all)?.[1];
  const isNamed = /%[Bb]/.test(template);
  return template
    .replace(/%[~-]?([dm])/g, (_, directive: string) => {
      const bare = all.includes(`%-${directive}`);
      const padded = all.includes(`%${directive}`);
      return bare || (isNamed && !padded) ? `%-${directive}` : `%${directive}`;
    })
    .replace(/\{number(?::~\d+)?\}/g, width === undefined ? "{number}" : `{number:0${width}}`);
}
