import { siblingsRule } from "../rule.ts";

/** A list that ends at a figure and begins again behind it: two lists, and numbers that start again. */
export const listCutByFigure = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }, index) => {
      if (node.type.name !== "figure") return [];
      const before = blocks.slice(0, index).findLast((block) => block.node.type.name !== "figure");
      const after = blocks[index + 1]?.node;
      const isList = after?.type.name === "bullet_list" || after?.type.name === "ordered_list";
      return isList && before?.node.type === after.type ? [{ from, to: from + node.nodeSize }] : [];
    }),
});
