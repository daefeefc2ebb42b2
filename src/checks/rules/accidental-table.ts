import { siblingsRule } from "../rule.ts";

/** A line with `|` in it that kramdown takes for a table of one row. */
export const accidentalTable = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks
      .filter(({ node }) => node.type.name === "table" && node.childCount === 1)
      .filter(({ node }) => node.firstChild?.firstChild?.type.name === "table_cell")
      .map(({ node, from }) => {
        return { from, to: from + node.nodeSize };
      }),
});
