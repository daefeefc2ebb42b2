import type { Node } from "@tiptap/pm/model";
import type { Sources } from "../../markdown/origin/sources.ts";
import { siblingsRule } from "../rule.ts";

/**
 * Two blocks without a blank line between them, where engines do not agree what that makes of them: behind a closing
 * tag all but kramdown show the Markdown as it is written; a figure below a line is taken into it by some.
 */
export const gluedBlock = siblingsRule({
  severity: "likely",
  find: ({ parent, blocks }, { sources }) =>
    blocks.flatMap(({ node, from }, index) => {
      const before = blocks[index - 1]?.node;
      // An item's own list stands right below its words.
      const isNested = parent.type.name === "list_item" && isList(node);
      if (!before || isNested || !isTouchy(before, node) || !touches(before, node, sources))
        return [];
      const isOne = isHtml(before) && isHtml(node);
      // A caption of its own belongs right below the figure.
      if (isOne && node.type.name !== "figure") return [];
      const isRead = isHtml(before) !== isHtml(node) && !isLiquid(before) && !isLiquid(node);
      const severity = isRead ? "likely" : "taste";
      return [
        {
          from,
          to: from + node.nodeSize,
          severity,
          fix: { kind: "blank-line", at: from } as const,
        } as const,
      ];
    }),
});

function isHtml(node: Node): boolean {
  if (node.type.name === "figure") return true;
  if (node.type.name !== "source_block") return false;
  const kind = String(node.attrs["kind"]);
  // Nothing is left of these tags on the site, and a code block stands right between them everywhere.
  const isRaw = () => /^\s*\{%-?\s*(?:end)?raw\b/.test(node.textContent);
  return kind === "html" || (kind === "liquid" && !isRaw());
}

/** What a theme makes of its own tags, and of what stands in them, is not known. */
function isLiquid(node: Node): boolean {
  return node.type.name === "source_block" && node.attrs["kind"] === "liquid";
}

function isList(node: Node): boolean {
  return node.type.name === "bullet_list" || node.type.name === "ordered_list";
}

function isTouchy(before: Node, after: Node): boolean {
  const [first, second] = [before.type.name, after.type.name];
  if (isHtml(before) || isHtml(after)) return !(first === "heading" && isHtml(after));
  if (isList(after)) return first === "paragraph" || isList(before);
  return (
    ["paragraph", "blockquote", "table"].includes(first) &&
    ["blockquote", "table", "code_block"].includes(second)
  );
}

/** Whether nothing but one line end stands between them in the file that both came from. */
function touches(before: Node, after: Node, sources: Sources): boolean {
  const [first, second] = [sources.get(before), sources.get(after)];
  if (!first || !second || first.text !== second.text) return false;
  const gap = first.text.slice(first.syntax.to, second.syntax.from);
  return gap.length < 200 && /^[ \t]*(?:\r\n|\r|\n)[ \t>]*$/.test(gap);
}
