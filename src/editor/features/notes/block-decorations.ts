import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Step } from "@tiptap/pm/transform";
import { AddMarkStep, AttrStep, RemoveMarkStep } from "@tiptap/pm/transform";
import type { Decoration } from "@tiptap/pm/view";
import { DecorationSet } from "@tiptap/pm/view";

/**
 * A plugin that decorates blocks by what is in them. After a change only the blocks it touched are looked at again;
 * the decorations of all others are mapped.
 */
export function blockDecorations(
  name: string,
  decorate: (node: Node, pos: number, doc: Node) => Decoration | null,
): Plugin<DecorationSet> {
  const key = new PluginKey<DecorationSet>(name);
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) =>
        DecorationSet.create(state.doc, within(state.doc, 0, state.doc.content.size, decorate)),
      apply(tr, set) {
        if (!tr.docChanged) return set;
        const range = changedRange(tr);
        const mapped = set.map(tr.mapping, tr.doc);
        if (!range) return mapped;
        const found = within(tr.doc, range.from, range.to, decorate);
        const touched = blocksTouched(tr.doc, range.from, range.to);
        const stale = mapped
          .find(range.from, range.to)
          // A block that begins at the range's end is found by its edge alone, and not looked at again.
          .filter(({ from }) => touched.has(from) || (from >= range.from && from < range.to));
        return mapped.remove(stale).add(tr.doc, found);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The smallest range of the new document that holds all that the transaction changed. */
function changedRange(tr: Transaction): { readonly from: number; readonly to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  tr.steps.forEach((step, index) => {
    const rest = tr.mapping.slice(index + 1);
    const add = (start: number, end: number): void => {
      from = Math.min(from, rest.map(start, -1));
      to = Math.max(to, rest.map(end, 1));
    };
    // A step on marks or attributes maps nothing: its own range says where it was.
    const range = stepRange(step);
    if (range) add(range.from, range.to);
    step.getMap().forEach((_oldStart, _oldEnd, newStart, newEnd) => add(newStart, newEnd));
  });
  if (from > to) return null;
  const size = tr.doc.content.size;
  return { from: Math.max(0, Math.min(from, size) - 1), to: Math.min(size, to + 1) };
}

function stepRange(step: Step): { readonly from: number; readonly to: number } | null {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep)
    return { from: step.from, to: step.to };
  if (step instanceof AttrStep) return { from: step.pos, to: step.pos };
  return null;
}

function blocksTouched(doc: Node, from: number, to: number): ReadonlySet<number> {
  const touched = new Set<number>();
  doc.nodesBetween(from, to, (node, pos) => {
    touched.add(pos);
    return !node.isTextblock;
  });
  return touched;
}

function within(
  doc: Node,
  from: number,
  to: number,
  decorate: (node: Node, pos: number, doc: Node) => Decoration | null,
): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    const decoration = decorate(node, pos, doc);
    if (decoration) found.push(decoration);
    return !node.isTextblock;
  });
  return found;
}
