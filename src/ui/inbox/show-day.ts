import type { TFunction } from "i18next";

const DAY = 86_400_000;

/** The day on which something came: today, yesterday, the weekday within a week, else `11-03` or `2024-11-03`. */
export function showDay(at: number, now: number, language: string, t: TFunction): string {
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  if (days === 0) return t("inbox.today");
  if (days === 1) return t("inbox.yesterday");
  const then = new Date(at);
  if (days > 1 && days < 7)
    return new Intl.DateTimeFormat(language, { weekday: "short" }).format(then);
  const [month, date] = [then.getMonth() + 1, then.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  const day = `${month}-${date}`;
  return then.getFullYear() === new Date(now).getFullYear() ? day : `${then.getFullYear()}-${day}`;
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
