import { setField } from "../../markdown/front-matter/set-field.ts";
import { tagsIn } from "../head-values.ts";
import { headRule } from "../rule.ts";

const ENOUGH = 3;
const MAJORITY = 0.75;

/** The same tags as the other issues have, in another order. */
export const tagOrder = headRule({
  severity: "taste",
  find({ frontMatter, text }, { profile, facts: { others } }) {
    const own = tagsIn(frontMatter);
    const alike = others.filter(({ tags }) => own.length > 1 && isSameSet(tags, own));
    const same = alike.filter(({ tags }) => tags.join("\n") === own.join("\n"));
    if (alike.length < ENOUGH || same.length > alike.length * (1 - MAJORITY)) return [];
    const tags = alike[0]?.tags ?? [];
    const fix = { kind: "head", head: setField(text, "tags", tags, profile) } as const;
    return [{ field: "tags", parameters: { tags: tags.join(", ") }, fix }];
  },
});

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
