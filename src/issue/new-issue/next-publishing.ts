import { dayNumber, daysLater, type Moment, readMoment, weekdayOf } from "../patterns/moment.ts";
import type { Publishing } from "../profile/profile.ts";
import { instantOf, isoWithOffset, wallTimeAt } from "./zoned-time.ts";

/**
 * The next publishing day and hour after an instant (milliseconds since 1970), as front matter has it:
 * `2025-11-03T08:00:00+08:00`, with the offset that the profile's zone has then.
 */
export function nextPublishing(publishing: Omit<Publishing, "everyWeeks">, now: number): string {
  const { timeZone, weekday, time } = publishing;
  const today = wallTimeAt(now, timeZone);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  for (let ahead = 0; ; ahead++) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    if ((day.getUTCDay() || 7) !== weekday) continue;
    const instant = instantOf(
      {
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
        hour,
        minute,
        second: 0,
      },
      timeZone,
    );
    if (instant > now) return isoWithOffset(instant, timeZone);
  }
}

/** A day further ahead than this is a slip of the pen; in milliseconds. */
const FAR_AHEAD = 100 * 86_400_000;

/**
 * When the next issue comes out: on the publishing day that is next in turn after the last issue, which may have come a
 * few days late or early, and not in the past; today's day counts until it is over. `issues`: the dates of those there
 * are, in any form that `readMoment` reads.
 */
export function nextIssueDay(
  publishing: Publishing,
  now: number,
  issues: readonly { readonly date: string | null }[],
): string {
  const { weekday, everyWeeks, timeZone } = publishing;
  const days = issues.flatMap(({ date }) => (date === null ? [] : (readMoment(date) ?? [])));
  const last = days
    .filter((day) => dayNumber(day) < now + FAR_AHEAD)
    .toSorted((a, b) => dayNumber(a) - dayNumber(b))
    .at(-1);
  if (!last) return nextPublishing(publishing, now);
  // Issues come late more often, and by more days, than early.
  const late = ((weekdayOf(last) - weekday + 8) % 7) - 1;
  const today = { ...wallTimeAt(now, timeZone), time: null, offset: null };
  let next = daysLater(last, 7 * everyWeeks - late);
  while (dayNumber(next) < dayNumber(today)) next = daysLater(next, 7);
  return onDay(publishing, next);
}

/** The publishing hour of a day, as front matter has it. */
export function onDay(
  { timeZone, time }: Pick<Publishing, "timeZone" | "time">,
  { year, month, day }: Pick<Moment, "year" | "month" | "day">,
): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const instant = instantOf({ year, month, day, hour, minute, second: 0 }, timeZone);
  return isoWithOffset(instant, timeZone);
}
