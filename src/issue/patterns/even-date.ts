import { isoMoment, readMoment } from "./moment.ts";

/** A date with the year first and hyphens, where it is in figures of another form, since dates are sorted by their first ten characters. */
export function evenDate(text: string): string {
  const moment = /^\d{4}-\d\d-\d\d/.test(text) ? null : readMoment(text);
  return moment ? isoMoment(moment) : text;
}
