import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import type { Code, Emphasis, Inline, Link } from "../syntax/tree.ts";
import { type InlineTree, nestInlines } from "./nesting.ts";

/**
 * The nodes of a line's inline syntax. Where ProseMirror's order of marks would not give the file's nesting back, the
 * marks carry `nest`; null where even that cannot tell it, so that the block must be shown as source.
 */
export function inlineNodes(text: string, children: readonly Inline[]): Node[] | null {
  const plain = build(text, children, () => null);
  if (sameNesting(children, plain)) return plain;
  const numbered = build(text, children, nestNumber);
  return sameNesting(children, numbered) ? numbered : null;
}

/**
 * Numbers that grow inwards, so that they give the file's order, and that differ between neighbours, so that two marks
 * that touch stay two.
 */
function nestNumber(parent: number, index: number): number {
  return parent + 1 + (index % 2) * 10;
}

type Numbering = (parent: number, index: number) => number | null;

function build(text: string, children: readonly Inline[], numbering: Numbering): Node[] {
  const nodes: Node[] = [];
  const walk = (inlines: readonly Inline[], marks: readonly Mark[], parent: number): void => {
    for (const [index, inline] of inlines.entries()) {
      const number = numbering(parent, index);
      switch (inline.type) {
        case "text":
          if (inline.value !== "") nodes.push(schema.text(oneLine(inline.value), marks));
          break;
        case "softBreak":
          nodes.push(schema.node("soft_break", null, null, marks));
          break;
        case "hardBreak":
          nodes.push(schema.node("hard_break", null, null, marks));
          break;
        case "image": {
          const { src, alt, title } = inline;
          nodes.push(schema.node("image", { src, alt, title }, null, marks));
          break;
        }
        case "source": {
          const attributes = { text: text.slice(inline.from, inline.to), kind: inline.kind };
          nodes.push(schema.node("inline_source", attributes, null, marks));
          break;
        }
        default: {
          const before = nodes.length;
          const inside = markOf(inline, number).addToSet(marks);
          if (inline.type === "code") {
            if (inline.value !== "") nodes.push(schema.text(oneLine(inline.value), inside));
          } else walk(inline.children, inside, number ?? 0);
          if (nodes.length === before) nodes.push(verbatim(text, inline, marks));
        }
      }
    }
  };
  walk(children, [], 0);
  return nodes;
}

/** A mark without words, which ProseMirror cannot hold. */
function verbatim(text: string, { from, to }: Inline, marks: readonly Mark[]): Node {
  return schema.node("inline_source", { text: text.slice(from, to), kind: "other" }, null, marks);
}

function markOf(inline: Code | Emphasis | Link, nest: number | null): Mark {
  switch (inline.type) {
    case "link":
      return schema.mark("link", { href: inline.href, title: inline.title, nest });
    case "code":
      return schema.mark("code");
    default:
      return schema.mark(inline.type, { nest });
  }
}

/** ProseMirror shows a line end in a text as one, but in code and in entities it publishes as a space. */
function oneLine(value: string): string {
  return value.replace(/\r\n|\r|\n/g, " ");
}

/** Whether the marks of the nodes nest as the syntax does: the same shape, each leaf by its length. */
function sameNesting(children: readonly Inline[], nodes: readonly Node[]): boolean {
  return ofSyntax(children) === ofTree(nestInlines(nodes));
}

function ofSyntax(children: readonly Inline[]): string {
  let shape = "";
  for (const inline of children) {
    if (inline.type === "text") shape += "t".repeat(inline.value.length > 0 ? 1 : 0);
    else if (inline.type === "code") shape += inline.value === "" ? "x" : "(code t)";
    else if ("children" in inline) {
      const inside = ofSyntax(inline.children);
      shape += inside === "" ? "x" : `(${inline.type} ${inside})`;
    } else shape += "x";
  }
  return shape.replace(/t+/g, "t");
}

function ofTree(trees: readonly InlineTree[]): string {
  let shape = "";
  for (const tree of trees) {
    if (tree.mark !== null) shape += `(${tree.mark.type.name} ${ofTree(tree.children)})`;
    else shape += tree.node.isText ? "t" : "x";
  }
  return shape.replace(/t+/g, "t");
}
