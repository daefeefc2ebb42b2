import { sectionRule } from "../rule.ts";

/** `Lumen[推出](…)Lumen EditorScreen`: the organisation's name stands in front already. */
export const organisationTwice = sectionRule({
  severity: "taste",
  find: ({ items }) =>
    items.flatMap(({ parts: { organisation, product, shape } }) => {
      if (!organisation || !product || shape === "sentence") return [];
      const name = organisation.text.replace(/\s*[（(].*$/, "");
      const rest = product.text.slice(name.length);
      // A blank sets a name off, or another script: 青禾会议 is the name of one thing, 青禾QH is QH of 青禾.
      const isSetOff = /\p{Script=Han}$/u.test(name)
        ? /^\s*\p{Script=Latin}{2}/u.test(rest)
        : /^\s+\p{L}{2}/u.test(rest);
      const isTwice =
        name.length > 1 && product.text.toLowerCase().startsWith(name.toLowerCase()) && isSetOff;
      const { from } = product;
      return isTwice ? [{ from, to: from + name.length, parameters: { name } }] : [];
    }),
});
