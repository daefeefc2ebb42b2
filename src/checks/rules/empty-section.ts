import { isUnseen } from "../is-unseen.ts";
import { sectionRule } from "../rule.ts";

/** A heading with nothing below it. */
export const emptySection = sectionRule({
  severity: "likely",
  find({ node, title }) {
    const [heading, ...blocks] = node.children;
    const isEmpty = blocks.every(
      (block) => isUnseen(block) || (!block.isLeaf && block.textContent.trim() === ""),
    );
    if (!isEmpty || !heading) return [];
    return [{ from: 2, to: 2 + heading.content.size, parameters: { title } }];
  },
});
