import { sectionRule } from "../rule.ts";

/** `Lumen[推出](…)Lumen EditorScreen`: the organisation's name stands in front already. */
export const organisationTwice = sectionRule({
  severity: "taste",
  find: ({ items }) =>
    items.flatMap(({ parts: { organisation, product, shape } }) => {
      if (!organisation || !product || shape === "sentence") return [];
      const name = organisation.text.replace(/\s*[（(].*$/, "");
      const rest = product.text.slice(name.length);
      const isTwice =
        name.length > 1 &&
        product.text.toLowerCase().startsWith(name.toLowerCase()) &&
        /^\s+\p{L}{2}/u.test(rest);
      const { from } = product;
      return isTwice ? [{ from, to: from + name.length, parameters: { name } }] : [];
    }),
});
