import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";

/**
 * The smallest transaction that turns the state's document into `next`: what both share before and after the change is
 * not touched, so that caret, folds and nodes stay. Its result equals `next`. null where there is nothing to do.
 */
export function replaceDocTransaction(state: EditorState, next: Node): Transaction | null {
  const tr = state.tr;
  replaceContent(tr, next);
  const head: unknown = next.attrs["frontMatter"];
  if (tr.doc.attrs["frontMatter"] !== head) tr.setDocAttribute("frontMatter", head);
  return tr.docChanged ? tr : null;
}

function replaceContent(tr: Transaction, next: Node): void {
  const start = tr.doc.content.findDiffStart(next.content);
  const ends = tr.doc.content.findDiffEnd(next.content);
  if (start === null || ends === null) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const from = next.resolve(start);
  const to = next.resolve(ends.b + overlap);
  const step = new ReplaceStep(start, ends.a + overlap, sliceBetween(next, from, to));
  const result = step.apply(tr.doc);
  if (result.doc?.content.eq(next.content)) {
    tr.step(step);
    return;
  }
  replaceChildren(tr, next);
}

function sliceBetween(doc: Node, from: ResolvedPos, to: ResolvedPos): Slice {
  return from.pos === to.pos ? Slice.empty : doc.slice(from.pos, to.pos);
}

/** Replaces the top-level nodes that differ: always possible where a smaller change has no single step. */
function replaceChildren(tr: Transaction, next: Node): void {
  const old = tr.doc;
  let before = 0;
  let start = 0;
  while (
    before < old.childCount &&
    before < next.childCount &&
    old.child(before).eq(next.child(before))
  ) {
    start += old.child(before).nodeSize;
    before += 1;
  }
  let after = 0;
  let end = old.content.size;
  while (
    after < old.childCount - before &&
    after < next.childCount - before &&
    old.child(old.childCount - 1 - after).eq(next.child(next.childCount - 1 - after))
  ) {
    end -= old.child(old.childCount - 1 - after).nodeSize;
    after += 1;
  }
  const nodes: Node[] = [];
  for (let index = before; index < next.childCount - after; index += 1)
    nodes.push(next.child(index));
  tr.step(new ReplaceStep(start, end, new Slice(Fragment.from(nodes), 0, 0)));
}
