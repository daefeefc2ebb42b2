import { plainText } from "../../issue/questions/index.ts";
import { siblingsRule } from "../rule.ts";

/** `1.` before each of several parts: every one is published as number 1, since each is a list of its own. */
export const restartingList = siblingsRule({
  severity: "likely",
  find({ blocks }) {
    let hadOne = false;
    return blocks.flatMap(({ node, from }) => {
      const name = node.type.name;
      if (name === "heading" || name === "section" || name === "horizontal_rule") hadOne = false;
      if (name === "paragraph" && plainText(node).length > 0) hadOne = false;
      if (name !== "ordered_list" || node.attrs["start"] !== 1) return [];
      const restarts = hadOne && node.childCount === 1;
      hadOne = node.childCount === 1;
      return restarts ? [{ from, to: from + node.nodeSize }] : [];
    });
  },
});
