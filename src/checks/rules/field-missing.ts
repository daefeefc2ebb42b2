import { readTitle } from "../../issue/new-issue/title.ts";
import { titleIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const ENOUGH = 3;
const MAJORITY = 0.75;

/**
 * A field that the issues of this newsletter have: nearly all others, or where they are not known the profile's, for a
 * title of its form. Of any other post only the title.
 */
export const fieldMissing = headRule({
  severity: "likely",
  find({ frontMatter }, { profile, facts }) {
    if (!profile.frontMatter.present || frontMatter.fields.length === 0) return [];
    const others = facts.others.flatMap(({ fields }) => (fields ? [fields] : []));
    const pattern = profile.titlePattern;
    const isOwn = pattern !== null && readTitle(pattern, titleIn(frontMatter)) !== null;
    const usual = (key: string) =>
      others.filter((fields) => fields.includes(key)).length >= others.length * MAJORITY;
    const keys = frontMatter.fields.map(({ key }) => key);
    return profile.frontMatter.fields
      .map(({ key }) => key)
      .filter((key) => !keys.includes(key))
      .filter((key) => key === "title" || (others.length >= ENOUGH ? usual(key) : isOwn))
      .map((field) => {
        return { field: null, parameters: { field } };
      });
  },
});
