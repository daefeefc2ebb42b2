import type { EditorView } from "@tiptap/pm/view";
import type { DropPlace } from "../../core/chrome/drop-line.ts";
import type { Gap } from "../../queries/gaps.ts";
import { isListNode } from "../../queries/containers.ts";
import type { Movable } from "../../queries/movable.ts";
import { blockItemAt, hasTitle, movableAt } from "../../queries/movable.ts";

/** Half of the space between two blocks: how far from the edge of a block the line is drawn. */
const HALF_SPACE = { item: 4, block: 10, section: 24 } as const;

/** The gap nearest to the pointer, and where its line is drawn. null outside of the text and where it already is. */
export function gapAt(
  view: EditorView,
  what: Movable,
  gaps: readonly Gap[],
  x: number,
  y: number,
): { readonly gap: Gap; readonly place: DropPlace } | null {
  const text = view.dom.getBoundingClientRect();
  if (x < text.left || x > text.right || y < text.top || y > text.bottom) return null;
  const style = getComputedStyle(view.dom);
  const left = text.left + Number.parseFloat(style.paddingLeft) + 8;
  const right = text.right - Number.parseFloat(style.paddingRight) - 8;
  const found = view.posAtCoords({ left: Math.min(Math.max(x, left), right), top: y });
  if (!found) return null;
  const over = neighbour(view, what, found);
  if (!over) return null;
  const rect = rectOf(view, over.from);
  if (!rect) return null;
  const last = view.state.doc.resolve(over.to).nodeBefore;
  const bottom = (last && rectOf(view, over.to - last.nodeSize)?.bottom) ?? rect.bottom;
  const after = over.title || y > (rect.top + bottom) / 2;
  const gap = near(gaps, after ? over.to : over.from);
  if (!gap) return null;
  const space = HALF_SPACE[what.kind];
  const line = {
    left: rect.left,
    right: rect.right,
    y: after ? bottom + space : rect.top - space,
  };
  return {
    gap,
    place: isListNode(gap.parent)
      ? { kind: "item", at: gap.pos, ordinal: gap.index + 1, line }
      : { kind: "block", at: gap.pos, line },
  };
}

interface Neighbour {
  readonly from: number;
  readonly to: number;
  /** A section's title: what is put down there goes right below it. */
  readonly title: boolean;
}

/** What under the pointer the moved thing would stand beside: an item, a block, a title, or a section. */
function neighbour(
  view: EditorView,
  what: Movable,
  found: { pos: number; inside: number },
): Neighbour | null {
  const { doc } = view.state;
  const atom = found.inside >= 0 && doc.nodeAt(found.inside)?.isAtom === true;
  const $pos = doc.resolve(atom ? found.inside : found.pos);
  for (let depth = 0; depth <= $pos.depth; depth += 1) {
    const parent = $pos.node(depth);
    const index = $pos.index(depth);
    const child = parent.maybeChild(index);
    if (!child || !(parent.type.name === "doc" || hasTitle(parent))) continue;
    const from = $pos.posAtIndex(index, depth);
    const to = from + child.nodeSize;
    if (what.kind === "section") {
      const isLast = child.type.name === "section" || !$pos.node(depth + 1);
      if (isLast && hasTitle(child)) return { from, to, title: false };
      continue;
    }
    if (hasTitle(child)) continue;
    if (hasTitle(parent) && index === 0) return { from, to, title: true };
    if (what.kind === "item" && isListNode(child)) {
      const item = movableAt(view.state, $pos.pos);
      if (item?.kind === "item") return { from: item.from, to: item.to, title: false };
    }
    const whole = what.form ? blockItemAt(view.state, from) : null;
    if (whole) return { from: whole.from, to: whole.to, title: false };
    return { from, to, title: false };
  }
  return null;
}

/** The gap at this position, or right inside the list that begins or ends there. */
function near(gaps: readonly Gap[], pos: number): Gap | null {
  return (
    gaps.find((gap) => gap.pos === pos) ??
    gaps.find((gap) => Math.abs(gap.pos - pos) === 1 && isListNode(gap.parent)) ??
    null
  );
}

function rectOf(view: EditorView, pos: number): DOMRect | null {
  const dom = view.nodeDOM(pos);
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}
