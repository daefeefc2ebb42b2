import { docRule } from "../rule.ts";

/** Front matter without its end is text to Jekyll: a rule, and a paragraph of `title: …`. */
export const headUnclosed = docRule({
  severity: "blocks",
  find(doc) {
    const [rule, fields] = doc.children;
    const isHead =
      doc.attrs["frontMatter"] === "" &&
      rule?.type.name === "horizontal_rule" &&
      fields?.type.name === "paragraph" &&
      /^(?:layout|title|date|tags|categories|author)[ \t]*:(?:\s|$)/.test(fields.textContent);
    return isHead ? [{ from: 0, to: rule.nodeSize }] : [];
  },
});
