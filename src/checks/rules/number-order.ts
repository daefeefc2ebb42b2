import { titleParts } from "../../issue/new-issue/title.ts";
import { dateIn, titleIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const DAY = 86_400_000;
/** Further back an issue may be missing from the archive. */
const LAST_WEEK = 8 * DAY;

/** A number that another issue has, or that does not follow that of the week before. */
export const numberOrder = headRule({
  severity: "likely",
  find({ frontMatter }, { profile, facts: { others } }) {
    const { number } = titleParts(profile.titlePattern, titleIn(frontMatter));
    const day = Date.parse(dateIn(frontMatter).slice(0, 10));
    if (number === null) return [];
    const same = others.find((other) => other.number === number);
    if (same)
      return [{ field: "title", parameters: { number: String(number), issue: same.label } }];
    const last = others
      .map((other) => ({ ...other, ago: day - Date.parse((other.date ?? "").slice(0, 10)) }))
      .filter(({ ago, number: other }) => ago > 0 && ago <= LAST_WEEK && other !== null)
      .toSorted((a, b) => a.ago - b.ago)[0];
    if (!last || last.number === null || last.number + 1 === number) return [];
    return [{ field: "title", parameters: { number: String(number), issue: last.label } }];
  },
});
