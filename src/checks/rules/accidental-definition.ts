import { siblingsRule } from "../rule.ts";

/** A line that begins with a colon: kramdown makes a definition of it, and of the line above its term. */
export const accidentalDefinition = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks
      .filter(({ node }) => node.attrs["kind"] === "definition-list")
      .filter(
        ({ node }) =>
          /[\p{Script=Han}]/u.test(node.textContent) && !/\n[ \t]*\n/.test(node.textContent),
      )
      .map(({ node, from }) => {
        return { from, to: from + node.nodeSize };
      }),
});
