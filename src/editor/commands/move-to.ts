import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";

import { schema } from "../../issue/schema/index.ts";
import { type ChangedForm, inFormOfSection } from "./change-form.ts";
import type { Gap } from "../queries/gaps.ts";
import { isListNode } from "../queries/containers.ts";
import type { Movable } from "../queries/movable.ts";
import { profileOf } from "../queries/profile-of.ts";
import { follow, MOVED, takeAway } from "./take-away.ts";

/**
 * Moves to a gap, in one step of the history. The nodes themselves are put down, not copies, so that they carry their
 * own bytes. A list that gets empty goes; two lists that come to touch become one. The selection goes along.
 */
export function moveTo(state: EditorState, what: Movable, gap: Gap): Transaction {
  const profile = profileOf(state);
  const changed = profile && inFormOfSection(state, what, gap.pos, profile);
  if (changed) return putChanged(state, what, gap, changed);
  const tr = state.tr;
  const { anchor, head } = state.selection;
  const wasNode = state.selection instanceof NodeSelection;
  takeAway(tr, what);
  const at = tr.mapping.map(gap.pos);
  const needsList = what.kind === "item" && !isListNode(gap.parent);
  const put: readonly Node[] = needsList
    ? [what.parent.type.create(what.parent.attrs, [...what.nodes])]
    : what.parent === gap.parent
      ? what.nodes
      : what.nodes.map((node) => asLooseAs(node, gap.parent.lastChild));
  tr.replace(at, at, new Slice(Fragment.from([...put]), 0, 0));
  const shift = at + (needsList ? 1 : 0) - what.from;
  const inside = (pos: number) => pos >= what.from && pos <= what.to;
  if (inside(anchor) && inside(head)) {
    tr.setSelection(
      wasNode
        ? NodeSelection.create(tr.doc, Math.min(anchor, head) + shift)
        : TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)),
    );
  } else {
    tr.setSelection(Selection.near(tr.doc.resolve(at + 1)));
  }
  follow(tr, state);
  return closeHistory(tr).setMeta(MOVED, true).scrollIntoView();
}

/** The same of items that take the form of the section; the caret keeps its place among their words. */
function putChanged(
  state: EditorState,
  what: Movable,
  gap: Gap,
  { nodes, was, is }: ChangedForm,
): Transaction {
  const tr = state.tr;
  const isListed = nodes[0]?.type === schema.nodes.list_item;
  const needsList = isListed && !isListNode(gap.parent);
  takeAway(tr, what);
  const at = tr.mapping.map(gap.pos);
  const single =
    isListed && !needsList ? nodes.map((node) => asLooseAs(node, gap.parent.lastChild)) : nodes;
  const put = needsList ? [schema.node("bullet_list", null, [...single])] : single;
  tr.replace(at, at, new Slice(Fragment.from([...put]), 0, 0));
  const lineWas = what.from + (what.kind === "item" ? 2 : 1);
  const lineIs = at + 1 + (isListed ? 1 : 0) + (needsList ? 1 : 0);
  const within = (pos: number): number =>
    lineIs +
    is.number +
    Math.min(Math.max(0, pos - lineWas - was.number), is.line.content.size - is.number);
  const { anchor, head } = state.selection;
  tr.setSelection(TextSelection.create(tr.doc, within(anchor), within(head)));
  follow(tr, state);
  return closeHistory(tr).setMeta(MOVED, true).scrollIntoView();
}

/** An item of one block in a list that has blank lines between its items, or none: a guest changes nothing of it. */
function asLooseAs(item: Node, other: Node | null): Node {
  const loose: unknown = other?.attrs["loose"];
  if (item.type !== other?.type || item.childCount > 1 || item.attrs["loose"] === loose)
    return item;
  return item.type.create({ ...item.attrs, loose }, item.content, item.marks);
}
