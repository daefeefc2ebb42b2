import type { FieldValue } from "../markdown/front-matter/index.ts";

/** How Jekyll takes a date: well, as another day or in a form of its own, or not at all, and then it builds no page. */
export type DateReading = "day" | "other-form" | "other-day" | "unreadable";

const NUMBERS = /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)/;
const CLOCK = /(\d\d?):(\d\d)(?::(\d\d))?/;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Reads a date as Ruby's `Time.parse` does, of which Jekyll asks it; what is in doubt counts as readable. */
export function rubyDate(text: string): DateReading {
  const clock = CLOCK.exec(text);
  const [hour = 0, minute = 0, second = 0] = (clock?.slice(1) ?? []).map((part) =>
    Number(part ?? 0),
  );
  if (hour > 24 || minute > 59 || second > 60) return "unreadable";
  const [all, year = "", stroke, month = "", day = ""] = NUMBERS.exec(text) ?? [];
  if (all !== undefined) {
    const [m, d] = [Number(month), Number(day)];
    if (m < 1 || m > 12 || d < 1 || d > 31) return "unreadable";
    const isThere = new Date(Date.UTC(Number(year), m - 1, d)).getUTCDate() === d;
    if (!isThere) return "other-day";
    const isUsual = stroke === "-" && text.startsWith(all) && all.length === 10;
    return isUsual ? "day" : "other-form";
  }
  const [, y = "", m = "", d = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (y !== "") return rubyDate(`${y}-${m}-${d}`) === "day" ? "other-form" : "unreadable";
  // The day comes first to Ruby.
  if (/\b\d\d?[/.]\d\d?[/.]\d{2,4}\b/.test(text)) return "other-day";
  return MONTH.test(text) && /\d/.test(text) ? "other-form" : "unreadable";
}

/** The same of a field; what is neither text nor number says no date. */
export function rubyDateOf(value: FieldValue): DateReading {
  return rubyDate(value.kind === "text" || value.kind === "number" ? value.text : "");
}
