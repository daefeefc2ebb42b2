import type { Fix } from "../fix.ts";
import { lineRule } from "../rule.ts";

/** Code in which Jekyll runs what stands between braces: `${{ matrix.node }}` is published as `$`. */
export const liveLiquid = lineRule({
  severity: "blocks",
  find({ node }) {
    const found: { from: number; to: number; parameters: { code: string }; fix: Fix }[] = [];
    node.forEach((child, from) => {
      const code = child.marks.find(({ type }) => type.name === "code");
      if (!code?.attrs["runsLiquid"]) return;
      const to = from + child.nodeSize;
      const fix = { kind: "plain-code", from, to } as const;
      found.push({ from, to, parameters: { code: child.text ?? "" }, fix });
    });
    return found;
  },
});
