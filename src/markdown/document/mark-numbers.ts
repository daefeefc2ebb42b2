import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { type InlineTree, nestInlines } from "./nesting.ts";

/**
 * The nodes of an inline tree, such that `nestInlines` gives the tree back: without `nest` where the canonical order
 * does, else with numbers. null where even numbers cannot tell it, as for emphasis in emphasis.
 */
export function nodesOfTrees(trees: readonly InlineTree[]): Node[] | null {
  const plain = flatten(trees, () => null);
  if (plain.every(({ marks }) => marks.length === 0)) return plain;
  const shape = shapeOf(trees);
  if (shapeOf(nestInlines(plain)) === shape) return plain;
  const numbered = flatten(trees, nestNumber);
  return shapeOf(nestInlines(numbered)) === shape ? numbered : null;
}

/**
 * Numbers that grow inwards, so that they give the file's order, and that differ between neighbours, so that two marks
 * that touch stay two.
 */
function nestNumber(parent: number, index: number): number {
  return parent + 1 + (index % 2) * 10;
}

function flatten(
  trees: readonly InlineTree[],
  numbering: (parent: number, index: number) => number | null,
): Node[] {
  const nodes: Node[] = [];
  const walk = (inside: readonly InlineTree[], marks: readonly Mark[], parent: number): void => {
    for (const [index, tree] of inside.entries()) {
      if (tree.mark === null) {
        nodes.push(tree.node.mark(marks));
        continue;
      }
      const nest = numbering(parent, index);
      walk(tree.children, numbered(tree.mark, nest).addToSet(marks), nest ?? 0);
    }
  };
  walk(trees, [], 0);
  return [...Fragment.fromArray(nodes).content];
}

function numbered(mark: Mark, nest: number | null): Mark {
  return mark.type === schema.marks.code ? mark : mark.type.create({ ...mark.attrs, nest });
}

/** The shape of a tree: its marks and how much each holds. */
function shapeOf(trees: readonly InlineTree[]): string {
  let shape = "";
  for (const tree of trees) {
    if (tree.mark !== null) shape += `(${tree.mark.type.name} ${shapeOf(tree.children)})`;
    else shape += tree.node.isText ? "t".repeat(tree.node.nodeSize) : "x";
  }
  return shape;
}
