import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import type { Code, Emphasis, Inline, Link } from "../syntax/tree.ts";
import { nodesOfTrees } from "./mark-numbers.ts";
import type { InlineTree } from "./nesting.ts";

/**
 * The nodes of a line's inline syntax. Where ProseMirror's order of marks would not give the file's nesting back, the
 * marks carry `nest`; null where even that cannot tell it, so that the block must be shown as source.
 */
export function inlineNodes(text: string, children: readonly Inline[]): Node[] | null {
  return nodesOfTrees(treesOf(text, children));
}

function treesOf(text: string, children: readonly Inline[]): InlineTree[] {
  const trees: InlineTree[] = [];
  let words = "";
  const flush = (): void => {
    if (words !== "") trees.push({ mark: null, node: schema.text(words) });
    words = "";
  };
  for (const inline of children) {
    if (inline.type === "text") {
      words += oneLine(inline.value);
      continue;
    }
    flush();
    trees.push(treeOf(text, inline));
  }
  flush();
  return trees;
}

function treeOf(text: string, inline: Exclude<Inline, { type: "text" }>): InlineTree {
  switch (inline.type) {
    case "softBreak":
      return { mark: null, node: schema.node("soft_break") };
    case "hardBreak":
      return { mark: null, node: schema.node("hard_break") };
    case "image": {
      const { src, alt, title, runsLiquid = false } = inline;
      return { mark: null, node: schema.node("image", { src, alt, title, runsLiquid }) };
    }
    case "source": {
      const attributes = { text: text.slice(inline.from, inline.to), kind: inline.kind };
      return { mark: null, node: schema.node("inline_source", attributes) };
    }
    case "code":
      return inline.value === ""
        ? verbatim(text, inline)
        : {
            mark: markOf(inline),
            children: [{ mark: null, node: schema.text(oneLine(inline.value)) }],
          };
    default: {
      const children = treesOf(text, inline.children);
      return children.length === 0 ? verbatim(text, inline) : { mark: markOf(inline), children };
    }
  }
}

/** A mark without words, which ProseMirror cannot hold. */
function verbatim(text: string, { from, to }: Inline): InlineTree {
  const attributes = { text: text.slice(from, to), kind: "other" };
  return { mark: null, node: schema.node("inline_source", attributes) };
}

function markOf(inline: Code | Emphasis | Link): Mark {
  if (inline.type === "link") {
    const { href, title, runsLiquid = false } = inline;
    return schema.mark("link", { href, title, runsLiquid });
  }
  return inline.type === "code"
    ? schema.mark("code", { runsLiquid: inline.runsLiquid === true })
    : schema.mark(inline.type);
}

/** ProseMirror shows a line end in a text as one, but in code and in entities it publishes as a space. */
function oneLine(value: string): string {
  return value.replace(/\r\n|\r|\n/g, " ");
}
