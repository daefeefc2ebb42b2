import { siblingsRule } from "../rule.ts";

/** The same in a block of code. */
export const liveLiquidBlock = siblingsRule({
  severity: "blocks",
  find: ({ blocks }) =>
    blocks
      .filter(({ node }) => node.type.name === "code_block" && node.attrs["runsLiquid"] === true)
      .map(({ node, from }) => {
        const fix = { kind: "attributes", at: from, attributes: { runsLiquid: false } } as const;
        return { from, to: from + node.nodeSize, fix };
      }),
});
