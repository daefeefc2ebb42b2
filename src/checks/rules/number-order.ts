import { titleParts } from "../../issue/new-issue/title.ts";
import { dateIn, titleIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const DAY = 86_400_000;

/** A number that another issue has, or that does not follow that of the last issue, where that is no longer ago than usual. */
export const numberOrder = headRule({
  severity: "likely",
  find({ frontMatter }, { profile, facts: { others } }) {
    const { number } = titleParts(profile.titlePattern, titleIn(frontMatter));
    const day = Date.parse(dateIn(frontMatter).slice(0, 10));
    if (number === null) return [];
    const same = others.find((other) => other.number === number);
    if (same)
      return [{ field: "title", parameters: { number: String(number), issue: same.label } }];
    // Further back an issue may be missing from the archive.
    const longest = (7 * profile.publishing.everyWeeks + 1) * DAY;
    const last = others
      .map((other) => ({ ...other, ago: day - Date.parse((other.date ?? "").slice(0, 10)) }))
      .filter(({ ago, number: other }) => ago > 0 && ago <= longest && other !== null)
      .toSorted((a, b) => a.ago - b.ago)[0];
    if (!last || last.number === null || last.number + 1 === number) return [];
    return [{ field: "title", parameters: { number: String(number), issue: last.label } }];
  },
});
