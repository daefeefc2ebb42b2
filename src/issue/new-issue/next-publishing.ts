import type { Publishing } from "../profile/profile.ts";
import { instantOf, isoWithOffset, wallTimeAt } from "./zoned-time.ts";

/**
 * The next publishing day and hour after an instant (milliseconds since 1970), as front matter has it:
 * `2025-11-03T08:00:00+08:00`, with the offset that the profile's zone has then.
 */
export function nextPublishing(publishing: Publishing, now: number): string {
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

/** The next publishing day after an instant, on which no issue comes out yet. */
export function nextFreeDay(
  publishing: Publishing,
  now: number,
  issues: readonly { readonly date: string | null }[],
): string {
  const days = new Set(issues.map(({ date }) => date?.slice(0, 10)));
  let next = nextPublishing(publishing, now);
  while (days.has(next.slice(0, 10))) next = nextPublishing(publishing, Date.parse(next));
  return next;
}
