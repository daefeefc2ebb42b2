import { formatMoment } from "./date-format.ts";
import { daysLater, digits, readMoment } from "./moment.ts";
import { type Placeholder, patternPieces } from "./placeholders.ts";

/** What stands for the placeholders of one issue. */
export interface PatternValues {
  readonly number: number | null;
  readonly headline: string;
  readonly title: string;
  /** As `nextPublishing` gives it, or a mere `YYYY-MM-DD`; `""` where there is none. */
  readonly date: string;
  readonly slug: string;
  /** The file's name without its extension. */
  readonly file: string;
  /** BCP 47 tag that names of months and days are written in. */
  readonly language: string;
}

/** How a date without a form of its own stands in names and titles. */
const DAY_FORMAT = "%Y-%m-%d";

/** What stands for one placeholder, `""` where that is not known. `dateFormat`: null leaves a date as it is given. */
function placeholderText(
  { name, days, format }: Placeholder,
  values: PatternValues,
  dateFormat: string | null,
): string {
  if (name === "number") {
    const { number } = values;
    return number === null ? "" : digits(number, Number(format ?? 1));
  }
  if (name !== "date") return values[name];
  const moment = readMoment(values.date);
  const form = format ?? dateFormat;
  if (!moment) return "";
  return form === null ? values.date : formatMoment(form, daysLater(moment, days), values.language);
}

/** A pattern with its placeholders filled in. `put` says how what is filled in is written there. */
export function fillPattern(
  pattern: string,
  values: PatternValues,
  put: (text: string) => string = (text) => text,
  dateFormat: string | null = DAY_FORMAT,
): string {
  return patternPieces(pattern)
    .map((piece) =>
      typeof piece === "string" ? piece : put(placeholderText(piece, values, dateFormat)),
    )
    .join("");
}
