import { schema } from "../../issue/schema/index.ts";
import { ALL_ENGINES } from "../../markdown/document/all-engines.ts";
import { inexpressible } from "../../markdown/print/inexpressible.ts";
import { lineRule } from "../rule.ts";

const EMPHASIS: ReadonlySet<string> = new Set(["strong", "em", "strike"]);

/** Bold or italic words that kramdown shows and GitHub does not, or the other way round. */
export const lostBold = lineRule({
  severity: "likely",
  find({ node, role }, { profile }) {
    if (role === "cell" || node.children.every(({ marks }) => marks.length === 0)) return [];
    const block =
      node.type === schema.nodes.heading ? node : schema.nodes.paragraph.create(null, node.content);
    const alone = schema.nodes.doc.create(null, [block]);
    return inexpressible(alone, profile, ALL_ENGINES)
      .filter(({ mark }) => EMPHASIS.has(mark))
      .map(({ from, to }) => {
        return { from: from - 1, to: to - 1 };
      });
  },
});
