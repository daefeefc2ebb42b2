import { dateIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

/** Of so many issues at least, and so large a part of them, the weekday is a habit. */
const ENOUGH = 4;
const MAJORITY = 0.8;

/** A date that is not the day on which the issues come out. */
export const dateDay = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { others } }) {
    const day = weekdayOf(dateIn(frontMatter));
    const days = others.flatMap(({ date }) => weekdayOf(date ?? "") ?? []);
    if (day === null || days.length < ENOUGH) return [];
    const usual = [0, 1, 2, 3, 4, 5, 6].find(
      (each) => days.filter((other) => other === each).length >= days.length * MAJORITY,
    );
    return usual === undefined || usual === day ? [] : [{ field: "date" }];
  },
});

/** As it is written there, whatever the zone. */
function weekdayOf(date: string): number | null {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? null : new Date(day).getUTCDay();
}
