import type { Node } from "@tiptap/pm/model";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { pairs } from "./pairs.ts";

/**
 * The smallest transaction that turns the state's document into `next`: what both share is not touched, so that caret,
 * folds and nodes stay, even between two places that changed. Its result equals `next`. null where there is nothing to
 * do.
 */
export function replaceDocTransaction(state: EditorState, next: Node): Transaction | null {
  const tr = state.tr;
  const changes = changesWithin(state.doc, next, 0);
  // From the end, so that no change moves the place of another.
  for (const { from, to, put } of changes.toReversed())
    tr.step(new ReplaceStep(from, to, new Slice(put, 0, 0)));
  const head: unknown = next.attrs["frontMatter"];
  if (tr.doc.attrs["frontMatter"] !== head) tr.setDocAttribute("frontMatter", head);
  return tr.docChanged ? tr : null;
}

/** Closed content to put into the place of a range of the old document. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: Fragment;
}

/** What differs between two nodes of one markup, in order. `start` is where the content of the old one begins. */
function changesWithin(old: Node, next: Node, start: number): Change[] {
  if (old.content.eq(next.content)) return [];
  if (old.inlineContent) return [inlineChange(old, next, start)];
  const changes: Change[] = [];
  for (const { fromA, toA, fromB, toB } of gapsBetween(old, next)) {
    const one = old.maybeChild(fromA);
    const other = next.maybeChild(fromB);
    const from = start + offsetOf(old, fromA);
    const single = toA - fromA === 1 && toB - fromB === 1;
    if (single && one && other && one.sameMarkup(other) && !one.isLeaf)
      changes.push(...changesWithin(one, other, from + 1));
    else
      changes.push({
        from,
        to: start + offsetOf(old, toA),
        put: Fragment.from(childrenOf(next).slice(fromB, toB)),
      });
  }
  return changes;
}

/** The stretches between the children that both have. */
function gapsBetween(old: Node, next: Node) {
  const gaps: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
  let fromA = 0;
  let fromB = 0;
  const common = pairs(childrenOf(old), childrenOf(next), (a, b) => a.eq(b));
  for (const [a, b] of [...common, [old.childCount, next.childCount] as const]) {
    if (a > fromA || b > fromB) gaps.push({ fromA, toA: a, fromB, toB: b });
    fromA = a + 1;
    fromB = b + 1;
  }
  return gaps;
}

function inlineChange(old: Node, next: Node, start: number): Change {
  const from = old.content.findDiffStart(next.content) ?? 0;
  const ends = old.content.findDiffEnd(next.content) ?? {
    a: old.content.size,
    b: next.content.size,
  };
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return {
    from: start + from,
    to: start + ends.a + overlap,
    put: next.content.cut(from, ends.b + overlap),
  };
}

function childrenOf(node: Node): readonly Node[] {
  return node.content.content;
}

function offsetOf(node: Node, index: number): number {
  let offset = 0;
  for (let child = 0; child < index; child += 1) offset += node.child(child).nodeSize;
  return offset;
}
