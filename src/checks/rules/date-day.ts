import { readTitle } from "../../issue/new-issue/title.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { FrontMatter } from "../../markdown/front-matter/index.ts";
import { dateIn, titleIn } from "../head-values.ts";
import type { OtherIssue } from "../house.ts";
import { headRule } from "../rule.ts";

/** Of so many issues at least, and so large a part of them, the weekday is a habit. */
const ENOUGH = 4;
const MAJORITY = 0.8;

/** A date that is neither the profile's day nor the one on which the issues come out. */
export const dateDay = headRule({
  severity: "likely",
  find({ frontMatter }, { profile, facts: { others } }) {
    const day = weekdayOf(dateIn(frontMatter));
    const usual = [dayOfProfile(frontMatter, profile), dayOfOthers(others)].filter(
      (each) => each !== null,
    );
    return day === null || usual.length === 0 || usual.includes(day) ? [] : [{ field: "date" }];
  },
});

/** Only of an issue that the profile is of, by its title: other posts come out on any day. */
function dayOfProfile(
  frontMatter: FrontMatter,
  { titlePattern, publishing }: Profile,
): number | null {
  const isOwn = titlePattern !== null && readTitle(titlePattern, titleIn(frontMatter)) !== null;
  return isOwn ? publishing.weekday % 7 : null;
}

function dayOfOthers(others: readonly OtherIssue[]): number | null {
  const days = others.flatMap(({ date }) => weekdayOf(date ?? "") ?? []);
  if (days.length < ENOUGH) return null;
  const usual = [0, 1, 2, 3, 4, 5, 6].find(
    (each) => days.filter((other) => other === each).length >= days.length * MAJORITY,
  );
  return usual ?? null;
}

/** From Sunday, as it is written there, whatever the zone. */
function weekdayOf(date: string): number | null {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? null : new Date(day).getUTCDay();
}
