import { Mark, type Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

/** Inline content as a tree: a leaf (text without its marks' meaning, a break, an image, a source) or a mark around some. */
export type InlineTree =
  | { readonly mark: null; readonly node: Node }
  | { readonly mark: Mark; readonly children: readonly InlineTree[] };

const RANK = Object.keys(schema.marks);

/**
 * How the marks of inline content nest. ProseMirror only knows sets: of the marks on a node the one that reaches
 * farthest is the outermost, of equally far ones that with the lower `nest`, then the canonical order. A link is never
 * cut in two by another mark; code is always innermost.
 */
export function nestInlines(nodes: readonly Node[]): readonly InlineTree[] {
  return nest(nodes.map((node) => ({ node, marks: node.marks })));
}

/** The marks of one node from the outermost to the innermost, as `nestInlines` has them, for each node in order. */
export function markPaths(nodes: readonly Node[]): readonly (readonly Mark[])[] {
  const paths: (readonly Mark[])[] = [];
  const walk = (trees: readonly InlineTree[], path: readonly Mark[]): void => {
    for (const tree of trees) {
      if (tree.mark === null) paths.push(path);
      else walk(tree.children, [...path, tree.mark]);
    }
  };
  walk(nestInlines(nodes), []);
  return paths;
}

interface Pending {
  readonly node: Node;
  readonly marks: readonly Mark[];
}

function nest(pending: readonly Pending[]): InlineTree[] {
  const trees: InlineTree[] = [];
  for (let at = 0; at < pending.length;) {
    const first = pending[at];
    if (!first) break;
    if (first.marks.length === 0) {
      trees.push({ mark: null, node: first.node });
      at++;
      continue;
    }
    const { mark, end } = outermost(pending, at, first.marks);
    const inside = pending
      .slice(at, end)
      .map(({ node, marks }) => ({ node, marks: marks.filter((other) => !other.eq(mark)) }));
    trees.push({ mark, children: nest(inside) });
    at = end;
  }
  return trees;
}

function outermost(
  pending: readonly Pending[],
  at: number,
  marks: readonly Mark[],
): { mark: Mark; end: number } {
  const candidates = marks.map((mark) => ({ mark, end: reach(pending, at, mark) }));
  candidates.sort((a, b) => b.end - a.end || order(a.mark) - order(b.mark));
  const nonCode = candidates.find(({ mark }) => mark.type !== schema.marks.code);
  const best = nonCode ?? candidates[0];
  if (!best) throw new RangeError("a node without marks has no outermost mark");
  return best;
}

/** How far a mark runs; it stops before a link that it would cut. */
function reach(pending: readonly Pending[], at: number, mark: Mark): number {
  let end = at;
  if (mark.type === schema.marks.code) {
    const marks = pending[at]?.marks ?? [];
    while (pending[end] && Mark.sameSet(pending[end]?.marks ?? [], marks)) end++;
    return end;
  }
  while (pending[end]?.marks.some((other) => other.eq(mark))) end++;
  if (mark.type === schema.marks.link || end === pending.length) return end;
  const crossing = linkOf(pending[end - 1]);
  if (!crossing || !linkOf(pending[end])?.eq(crossing)) return end;
  let start = end - 1;
  for (; start > at; start--) if (!linkOf(pending[start - 1])?.eq(crossing)) break;
  return start > at ? start : end;
}

function linkOf(pending: Pending | undefined): Mark | undefined {
  return pending?.marks.find((mark) => mark.type === schema.marks.link);
}

function order(mark: Mark): number {
  const nested: unknown = mark.attrs["nest"];
  return typeof nested === "number" ? nested - 1000 : RANK.indexOf(mark.type.name);
}
