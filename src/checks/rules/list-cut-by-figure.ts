import { siblingsRule } from "../rule.ts";

/** A list that ends at a figure and begins again behind it: two lists, and numbers that start again. */
export const listCutByFigure = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }, index) => {
      if (node.type.name !== "figure") return [];
      const after = blocks[index + 1]?.node;
      if (after?.type.name !== "bullet_list" && after?.type.name !== "ordered_list") return [];
      let at = index - 1;
      while (blocks[at]?.node.type.name === "figure") at--;
      const isCut = blocks[at]?.node.type === after.type;
      return isCut ? [{ from, to: from + node.nodeSize }] : [];
    }),
});
