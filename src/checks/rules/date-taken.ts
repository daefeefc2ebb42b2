import { dateIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

/** A day on which another issue came out. */
export const dateTaken = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { others } }) {
    const day = dateIn(frontMatter).slice(0, 10);
    const other = day === "" ? undefined : others.find(({ date }) => date?.slice(0, 10) === day);
    return other ? [{ field: "date", parameters: { issue: other.label } }] : [];
  },
});
