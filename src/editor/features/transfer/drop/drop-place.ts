import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import type { DropPlace } from "../../../core/chrome/drop-line.ts";

/**
 * The place for a link dropped at a point. In a section it goes between the items of a list, wherever in the list or
 * over its title the pointer is; over running text it goes into the text; in a gap it becomes a block of its own.
 * null: the point is nowhere in the text.
 */
export function dropPlace(view: EditorView, point: { x: number; y: number }): DropPlace | null {
  const found = view.posAtCoords({ left: point.x, top: point.y });
  if (!found) return null;
  const $pos = view.state.doc.resolve(found.pos);
  const section = sectionDepth($pos);
  if (section === null) return overText(view, $pos, point) ?? betweenBlocks(view, $pos, 1, point);
  if ($pos.depth === section) return inGap(view, $pos, section, point);
  const block = $pos.depth > section ? $pos.node(section + 1) : null;
  if (block?.type.spec.group?.includes("list")) {
    return betweenItems(view, block, $pos.before(section + 1), point.y);
  }
  if ($pos.index(section) === 0) return underTitle(view, $pos, section);
  return overText(view, $pos, point) ?? betweenBlocks(view, $pos, section + 1, point);
}

/** The place for a picture dropped at a point: between two blocks, never in words and never between the items of a list. */
export function picturePlace(
  view: EditorView,
  point: { x: number; y: number },
): (DropPlace & { readonly kind: "block" }) | null {
  const found = view.posAtCoords({ left: point.x, top: point.y });
  if (!found) return null;
  // Over a block without a text inside the place is that of the block.
  const isAtom = found.inside >= 0 && view.state.doc.nodeAt(found.inside)?.isAtom === true;
  const $pos = view.state.doc.resolve(isAtom ? found.inside : found.pos);
  const section = sectionDepth($pos);
  const depth = section ?? 0;
  const child = $pos.node(depth).maybeChild($pos.index(depth));
  const isTitle = section !== null && $pos.index(depth) === 0;
  if (isTitle || (child === null && $pos.depth === depth))
    return lastPlace(view, $pos, depth, isTitle);
  const before = $pos.posAtIndex($pos.index(depth), depth);
  const rect = rectOf(view, before);
  if (!rect || !child) return null;
  const isAbove = point.y < (rect.top + rect.bottom) / 2;
  const { left, right } = rect;
  const y = isAbove ? rect.top - 10 : rect.bottom + 10;
  return {
    kind: "block",
    at: isAbove ? before : before + child.nodeSize,
    line: { left, right, y },
  };
}

/** Below the title of a section, or below its last block. */
function lastPlace(
  view: EditorView,
  $pos: ResolvedPos,
  depth: number,
  isTitle: boolean,
): (DropPlace & { readonly kind: "block" }) | null {
  const index = isTitle ? 0 : $pos.index(depth) - 1;
  const child = $pos.node(depth).maybeChild(index);
  if (!child) return { kind: "block", at: $pos.pos, line: { left: 0, right: 0, y: 0 } };
  const before = $pos.posAtIndex(index, depth);
  const rect = rectOf(view, before);
  if (!rect) return null;
  const { left, right, bottom } = rect;
  return { kind: "block", at: before + child.nodeSize, line: { left, right, y: bottom + 10 } };
}

function sectionDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === "section") return depth;
  }
  return null;
}

function betweenItems(view: EditorView, list: Node, listPos: number, y: number): DropPlace | null {
  let place: DropPlace | null = null;
  let at = listPos + 1;
  for (let index = 0; index < list.childCount; index++) {
    const rect = rectOf(view, at);
    if (!rect) return null;
    const left = rect.left;
    const right = rect.right;
    if (y < (rect.top + rect.bottom) / 2) {
      return { kind: "item", at, ordinal: index + 1, line: { left, right, y: rect.top - 4 } };
    }
    at += list.child(index).nodeSize;
    place = { kind: "item", at, ordinal: index + 2, line: { left, right, y: rect.bottom + 4 } };
  }
  return place;
}

/** Over a section's title: before its first item, or right below the title where there is no list. */
function underTitle(view: EditorView, $pos: ResolvedPos, section: number): DropPlace | null {
  const node = $pos.node(section);
  const start = $pos.start(section);
  const title = node.child(0);
  const first = node.maybeChild(1);
  if (first?.type.spec.group?.includes("list")) {
    return betweenItems(view, first, start + title.nodeSize, Number.NEGATIVE_INFINITY);
  }
  const rect = rectOf(view, start);
  if (!rect) return null;
  const at = start + title.nodeSize;
  return { kind: "block", at, line: { left: rect.left, right: rect.right, y: rect.bottom + 8 } };
}

/** Between two blocks of a section or below its last, as over the row that adds an item: what stands above takes it. */
function inGap(
  view: EditorView,
  $pos: ResolvedPos,
  section: number,
  point: { y: number },
): DropPlace | null {
  const above = $pos.nodeBefore;
  if (above === null || above === $pos.node(section).firstChild)
    return underTitle(view, $pos, section);
  const start = $pos.pos - above.nodeSize;
  if (above.type.spec.group?.includes("list")) return betweenItems(view, above, start, point.y);
  const rect = rectOf(view, start);
  if (!rect) return null;
  const line = { left: rect.left, right: rect.right, y: rect.bottom + 10 };
  return { kind: "block", at: $pos.pos, line };
}

/** Inside the lines of a text: the text position. null where the pointer is beside or below it. */
function overText(
  view: EditorView,
  $pos: ResolvedPos,
  point: { x: number; y: number },
): DropPlace | null {
  if (!$pos.parent.isTextblock || $pos.parent.type.spec.code) return null;
  const rect = rectOf(view, $pos.before());
  if (!rect || $pos.parent.content.size === 0) return null;
  const inside =
    point.y >= rect.top && point.y <= rect.bottom && point.x >= rect.left && point.x <= rect.right;
  return inside ? { kind: "text", at: $pos.pos } : null;
}

/** Before or after the block at `depth` around the position, whichever edge is nearer. */
function betweenBlocks(
  view: EditorView,
  $pos: ResolvedPos,
  depth: number,
  point: { y: number },
): DropPlace | null {
  if ($pos.depth < depth)
    return { kind: "block", at: $pos.pos, line: { left: 0, right: 0, y: point.y } };
  const before = $pos.before(depth);
  const rect = rectOf(view, before);
  if (!rect) return null;
  const { left, right } = rect;
  return point.y < (rect.top + rect.bottom) / 2
    ? { kind: "block", at: before, line: { left, right, y: rect.top - 10 } }
    : { kind: "block", at: $pos.after(depth), line: { left, right, y: rect.bottom + 10 } };
}

function rectOf(view: EditorView, pos: number): DOMRect | null {
  const dom = view.nodeDOM(pos);
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}
