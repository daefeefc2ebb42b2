import { tagsIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

/** A young archive does not know all tags yet. */
const ENOUGH = 3;

/** A tag that no other issue has, or has in another spelling. */
export const tagUnknown = headRule({
  severity: "likely",
  find({ frontMatter }, { facts: { others } }) {
    const known = new Set(others.flatMap(({ tags }) => tags));
    if (others.length < ENOUGH || known.size === 0) return [];
    return tagsIn(frontMatter)
      .filter((tag) => !known.has(tag))
      .map((tag) => {
        const near = [...known].find((other) => folded(other) === folded(tag)) ?? "";
        return { field: "tags", parameters: { tag, near } };
      });
  },
});

function folded(tag: string): string {
  return tag.toLowerCase().replace(/[\s_-]+/g, "");
}
