import { daysSince, shortDay, showMoment } from "./moment.ts";

/** When something happened, to the minute on any day: `22:14` today, `yesterday 22:14`, `11-03 22:14`. */
export function exactMoment(at: number, now: number, yesterday: (time: string) => string): string {
  if (daysSince(at, now) < 2) return showMoment(at, now, yesterday);
  return `${shortDay(at, now)} ${showMoment(at, at, yesterday)}`;
}
