import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { ItemForm } from "../../issue/profile/profile.ts";
import type { ItemPlace } from "../../issue/questions/index.ts";
import { itemsOf } from "../../issue/questions/index.ts";
import { profileOf } from "./profile-of.ts";

/** What is moved as one: neighbours of one parent, items of a list, blocks of a section, or sections. */
export interface Movable {
  readonly kind: MovableKind;
  /** Range of the nodes, in the document. */
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly Node[];
  /** The node they stand in. */
  readonly parent: Node;
  /** Where the blocks are a whole item of a section, or several: the form of the first. */
  readonly form: ItemForm | null;
}
export type MovableKind = "item" | "block" | "section";

/**
 * What the handle beside a place takes hold of: the innermost item, else the block, else (in its title) the section. The
 * line that an item of several blocks begins with stands for the whole item.
 */
export function movableAt(state: EditorState, pos: number): Movable | null {
  const $pos = state.doc.resolve(pos);
  return movableAround(state, $pos, $pos);
}

/** What the selection touches, as one movable: whole items, blocks or sections. null where it spans no common parent. */
export function movableSelected(state: EditorState): Movable | null {
  return movableAround(state, state.selection.$from, state.selection.$to);
}

function movableAround(state: EditorState, $from: ResolvedPos, $to: ResolvedPos): Movable | null {
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const parent = $from.node(depth);
    const kind = kindWithin($from, depth);
    if (!kind) continue;
    const start = $from.index(depth);
    const touched = $to.pos === $from.pos ? start : lastIndex($to, depth);
    const items = parent.type.name === "section" ? blockItems(state, $from, depth) : [];
    const item = items.find(({ from }) => from === $from.posAtIndex(start, depth));
    const end = Math.max(touched, lastOfItems(items, $from, depth, start, touched));
    if (start >= parent.childCount) return null;
    const isTitle = start === 0 && hasTitle(parent);
    if (isTitle) {
      if (end > start) return null;
      continue;
    }
    const nodes = parent.children.slice(start, end + 1);
    const from = $from.posAtIndex(start, depth);
    const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
    const [top, bottom] = [nodes[0], nodes.at(-1)];
    if (!top || !bottom || hasTitle(top) !== hasTitle(bottom)) return null;
    const what = hasTitle(top) ? "section" : kind;
    return { kind: what, from, to: from + size, nodes, parent, form: item?.form ?? null };
  }
  return null;
}

/** Where the section's item begins and ends whose blocks a place stands in; null in a list item and outside of items. */
export function blockItemAt(state: EditorState, pos: number): ItemPlace | null {
  const $pos = state.doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.name !== "section") continue;
    const items = blockItems(state, $pos, depth);
    return items.find(({ from, to }) => from <= pos && pos < to) ?? null;
  }
  return null;
}

/** The items of the section at this depth that are made of blocks of it. */
function blockItems(state: EditorState, $pos: ResolvedPos, depth: number): readonly ItemPlace[] {
  const profile = profileOf(state);
  if (!profile) return [];
  return itemsOf($pos.node(depth), $pos.before(depth), profile).filter(
    ({ form }) => form !== "list",
  );
}

/** The index of the last block of all items whose line is among the blocks from `start` to `end`. */
function lastOfItems(
  items: readonly ItemPlace[],
  $pos: ResolvedPos,
  depth: number,
  start: number,
  end: number,
): number {
  const from = $pos.posAtIndex(start, depth);
  const to = $pos.posAtIndex(end, depth);
  const last = items.findLast((item) => from <= item.from && item.from <= to);
  return last ? $pos.doc.resolve(last.to).index(depth) - 1 : end;
}

function lastIndex($to: ResolvedPos, depth: number): number {
  return $to.depth > depth ? $to.index(depth) : Math.max(0, $to.index(depth) - 1);
}

/** Whether the children of the node at this depth are moved one by one, and as what. */
function kindWithin($pos: ResolvedPos, depth: number): MovableKind | null {
  const name = $pos.node(depth).type.name;
  if (name === "bullet_list" || name === "ordered_list") return "item";
  if (name === "doc" || name === "section" || name === "group") return "block";
  return null;
}

/** Sections and groups begin with their title, which stays where it is. */
export function hasTitle(node: Node): boolean {
  return node.type.name === "section" || node.type.name === "group";
}
