import type { TFunction } from "i18next";
import { daysSince, shortDay } from "../dates/moment.ts";

/** The day on which something came: today, yesterday, the weekday within a week, else `11-03` or `2024-11-03`. */
export function showDay(at: number, now: number, language: string, t: TFunction): string {
  const days = daysSince(at, now);
  if (days === 0) return t("inbox.today");
  if (days === 1) return t("inbox.yesterday");
  if (days > 1 && days < 7)
    return new Intl.DateTimeFormat(language, { weekday: "short" }).format(at);
  return shortDay(at, now);
}
