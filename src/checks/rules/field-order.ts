import { knowsHead } from "../front-matter-likeness.ts";
import { headRule } from "../rule.ts";

/** A field that stands behind one that comes later in this newsletter. */
export const fieldOrder = headRule({
  severity: "taste",
  find({ frontMatter }, { profile }) {
    if (!knowsHead(frontMatter, profile)) return [];
    const order = profile.frontMatter.fields.map(({ key }) => key);
    const own = frontMatter.fields.filter(({ key }) => order.includes(key));
    return own.flatMap(({ key }, index) => {
      const before = own[index - 1]?.key ?? "";
      const isEarly = index > 0 && order.indexOf(key) < order.indexOf(before);
      return isEarly ? [{ field: key, parameters: { field: key, before } }] : [];
    });
  },
});
