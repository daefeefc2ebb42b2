import { tagsIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const ENOUGH = 3;
const MAJORITY = 0.75;

/** A tag that nearly all other issues have. */
export const tagMissing = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { others } }) {
    const own = tagsIn(frontMatter);
    if (others.length < ENOUGH) return [];
    const usual = [...new Set(others.flatMap(({ tags }) => tags))].filter(
      (tag) => others.filter(({ tags }) => tags.includes(tag)).length >= others.length * MAJORITY,
    );
    return usual
      .filter((tag) => !own.includes(tag))
      .map((tag) => {
        return { field: "tags", parameters: { tag } };
      });
  },
});
