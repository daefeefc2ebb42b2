import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { endOfItems } from "../../issue/questions/items.ts";
import { itemsOf } from "../../issue/questions/index.ts";
import type { Movable } from "./movable.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { formOfSection } from "./form-of-section.ts";
import { isContainer, isListNode } from "./containers.ts";
import { hasTitle } from "./movable.ts";
import { profileOf } from "./profile-of.ts";

/** A place between two neighbours where something can be put down. */
export interface Gap {
  readonly pos: number;
  readonly parent: Node;
  readonly index: number;
}

/**
 * All places where this can go, in document order, without those where it already is. Items go between the items of
 * top-level lists and of their own list, and between blocks where no list of their kind is next to it; blocks between
 * blocks; sections between sections. An item of several blocks goes between such items, never into one.
 */
export function gapsFor(state: EditorState, what: Movable): Gap[] {
  const { doc } = state;
  if (isBlockItem(what)) return gapsBetweenItems(state, what);
  const gaps: Gap[] = [];
  const within = (parent: Node, start: number): void => {
    let pos = start;
    const others = what.kind === "item" ? gapsBetweenBlocks(state, what, parent, start - 1) : null;
    if (others) {
      gaps.push(...others);
      return;
    }
    for (let index = 0; index <= parent.childCount; index += 1) {
      if (fits(what, parent, index)) gaps.push({ pos, parent, index });
      const child = index < parent.childCount ? parent.child(index) : null;
      if (!child) break;
      const opens =
        hasTitle(child) ||
        (what.kind === "item" &&
          isListNode(child) &&
          (isContainer(parent) || (what.from > pos && what.to < pos + child.nodeSize)));
      if (opens) within(child, pos + 1);
      else if (what.kind === "item" && what.from > pos && what.to < pos + child.nodeSize)
        within(child, pos + 1);
      pos += child.nodeSize;
    }
  };
  within(doc, 0);
  return gaps.filter((gap) => !isWhereItIs(gap, what));
}

function isBlockItem({ form }: Movable): boolean {
  return form !== null && form !== "list";
}

/** Before each item of each section, and at the end of its items: in the lists of one whose items are those of lists. */
function gapsBetweenItems(state: EditorState, what: Movable): Gap[] {
  const profile = profileOf(state);
  const gaps: Gap[] = [];
  state.doc.descendants((parent, pos) => {
    if (parent.type.name === "section" && profile) {
      const isOwn = pos < what.from && what.from < pos + parent.nodeSize;
      const isListed = !isOwn && formOfSection(state.doc, pos, profile)?.form === "list";
      gaps.push(
        ...(isListed
          ? gapsInLists(parent, pos)
          : gapsOfBlocks(state.doc, parent, pos, what, profile)),
      );
    }
    return parent.type.name === "group";
  });
  return gaps.filter((gap) => !isWhereItIs(gap, what));
}

/** For an item of a list that comes from elsewhere: between the items of a section that writes them as blocks; null for any other. */
function gapsBetweenBlocks(
  state: EditorState,
  what: Movable,
  section: Node,
  pos: number,
): Gap[] | null {
  const profile = profileOf(state);
  const isOwn = pos < what.from && what.from < pos + section.nodeSize;
  if (!profile || isOwn || section.type.name !== "section") return null;
  const form = formOfSection(state.doc, pos, profile)?.form ?? "list";
  return form === "list" ? null : gapsOfBlocks(state.doc, section, pos, { ...what, form }, profile);
}

function gapsOfBlocks(
  doc: Node,
  section: Node,
  pos: number,
  what: Movable,
  profile: Profile,
): Gap[] {
  const begins = itemsOf(section, pos, profile)
    .filter(({ form }) => form !== "list")
    .map(({ from }) => from);
  const end = endOfItems(section, pos, profile, what.form ?? "list");
  return [...begins, end].map((at) => ({
    pos: at,
    parent: section,
    index: doc.resolve(at).index(),
  }));
}

/** Between the items of each list that stands in a section. */
function gapsInLists(section: Node, pos: number): Gap[] {
  const gaps: Gap[] = [];
  section.forEach((list, offset) => {
    if (!isListNode(list)) return;
    let at = pos + 1 + offset + 1;
    for (let index = 0; index <= list.childCount; index++) {
      gaps.push({ pos: at, parent: list, index });
      at += list.maybeChild(index)?.nodeSize ?? 0;
    }
  });
  return gaps;
}

/** Whether the schema lets this stand at a place between the children of `parent`, and it would be sane there. */
function fits(what: Movable, parent: Node, index: number): boolean {
  if (what.kind === "item") {
    if (isListNode(parent)) return true;
    if (!isContainer(parent) || !blocksMayStand(parent, index)) return false;
    const list = what.parent.type;
    const before = index > 0 ? parent.child(index - 1) : null;
    // What refers to definitions stands above them.
    if (before?.attrs["kind"] === "link-definition") return false;
    const after = index < parent.childCount ? parent.child(index) : null;
    return before?.type !== list && after?.type !== list;
  }
  if (what.kind === "block") return isContainer(parent) && blocksMayStand(parent, index);
  return what.nodes.every((node) => parent.canReplaceWith(index, index, node.type));
}

/** Blocks stand after a title and before the first section. */
function blocksMayStand(parent: Node, index: number): boolean {
  if (hasTitle(parent) && index === 0) return false;
  const before = index > 0 ? parent.child(index - 1) : null;
  return before === null || !hasTitle(before);
}

function isWhereItIs(gap: Gap, what: Movable): boolean {
  return gap.pos >= what.from && gap.pos <= what.to;
}
