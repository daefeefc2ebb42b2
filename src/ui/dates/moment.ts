const DAY = 86_400_000;

/** When something happened, as short as it can be told: `22:14` today, `yesterday 22:14`, `11-03`, `2024-11-03`. */
export function showMoment(at: number, now: number, yesterday: (time: string) => string): string {
  const then = new Date(at);
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  const days = daysSince(at, now);
  if (days === 0) return time;
  if (days === 1) return yesterday(time);
  return shortDay(at, now);
}

/** How many times the day has changed since, on this computer's clock. */
export function daysSince(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / DAY);
}

/** The day alone: `11-03` in this year, else `2024-11-03`. */
export function shortDay(at: number, now: number): string {
  const then = new Date(at);
  const day = `${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return then.getFullYear() === new Date(now).getFullYear() ? day : `${then.getFullYear()}-${day}`;
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
