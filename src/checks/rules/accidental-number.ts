import { siblingsRule } from "../rule.ts";

/** A paragraph that begins with a year and a dot is published as a list of one. */
const YEAR = 1000;

export const accidentalNumber = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks
      .filter(({ node }) => node.type.name === "ordered_list" && node.childCount === 1)
      .filter(({ node }) => Number(node.attrs["start"]) >= YEAR)
      .map(({ node, from }) => {
        return {
          from,
          to: from + node.nodeSize,
          parameters: { number: String(node.attrs["start"]) },
        };
      }),
});
