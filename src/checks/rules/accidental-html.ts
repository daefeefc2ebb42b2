import { accidentalName } from "../accidental-name.ts";
import { siblingsRule } from "../rule.ts";

/** The same at the start of a line, where kramdown takes all that follows for HTML, up to the end of the post or item. */
export const accidentalHtml = siblingsRule({
  severity: "likely",
  find: ({ blocks }) =>
    blocks.flatMap(({ node, from }) => {
      if (node.type.name !== "source_block" || node.attrs["kind"] !== "html") return [];
      const name = accidentalName(node.textContent, node.textContent);
      if (!name) return [];
      const { tag, words } = name;
      const fix =
        words === null || /[\r\n]/.test(words)
          ? null
          : ({ kind: "paragraph", at: from, text: words } as const);
      return [{ from, to: from + node.nodeSize, parameters: { tag }, ...(fix ? { fix } : {}) }];
    }),
});
