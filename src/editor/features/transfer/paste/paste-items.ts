import { Fragment } from "@tiptap/pm/model";
import type { Node, ResolvedPos, Slice } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import { Selection } from "@tiptap/pm/state";
import { itemStyleOf } from "../../../../issue/new-item/item-style.ts";
import type { Profile } from "../../../../issue/profile/profile.ts";
import { renumberItems } from "../../../../issue/new-item/renumber-items.ts";
import { itemsOf } from "../../../../issue/questions/items.ts";
import { schema } from "../../../../issue/schema/index.ts";
import { inStyle } from "../../../commands/insert-links.ts";
import { ancestor } from "../../../queries/ancestors.ts";
import { listedLines } from "./listed-lines.ts";

/** Where items go: in place of what stands from `at` to `to`. */
interface ItemsPlace {
  readonly at: number;
  readonly to: number;
  /** Where the section begins whose items are made of blocks; null in a list. */
  readonly section: number | null;
}

/** A list at the end of an item becomes items behind it, in the form of the section; in place of it, if it is empty. */
export function pasteItems(slice: Slice, profile: Profile): Command {
  return (state, dispatch) => {
    const items = itemsOfSlice(slice);
    const { empty, $from } = state.selection;
    const place = empty && items.length > 0 ? placeOf($from, profile) : null;
    if (!place) return false;
    const { at, to, section } = place;
    const tr = state.tr;
    if (section === null) tr.replaceWith(at, to, items);
    else tr.replaceWith(at, to, inForm(items, tr, section, profile));
    const end = tr.mapping.map(at, 1);
    tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
    renumberItems(tr, state.doc, profile);
    dispatch?.(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
    return true;
  };
}

/** The items of a slice that holds lists and nothing else, or lines that are listed by signs. */
function itemsOfSlice(slice: Slice): readonly Node[] {
  const { content } = slice;
  const lines = listedLines(slice);
  if (lines.length > 0)
    return lines.map((line) =>
      schema.node("list_item", null, schema.node("paragraph", null, line)),
    );
  const isList = ({ type }: Node) =>
    type === schema.nodes.bullet_list || type === schema.nodes.ordered_list;
  return content.content.every(isList)
    ? content.content.flatMap(({ content }) => content.content)
    : [];
}

function placeOf($from: ResolvedPos, profile: Profile): ItemsPlace | null {
  if (!$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return null;
  const item = ancestor($from, schema.nodes.list_item);
  if (item) {
    const isAlone = item.node.childCount === 1;
    if ($from.depth !== item.depth + 1 || $from.index(item.depth) > 0) return null;
    const isEmpty = isAlone && $from.parent.content.size === 0;
    const after = item.pos + item.node.nodeSize;
    return { at: isEmpty ? item.pos : after, to: after, section: null };
  }
  const section = ancestor($from, schema.nodes.section);
  if (!section || $from.depth !== section.depth + 1) return null;
  const around = itemsOf(section.node, section.pos, profile).find(
    ({ form, to }) => form !== "list" && to === $from.after(),
  );
  return around ? { at: around.to, to: around.to, section: section.pos } : null;
}

/** Items of one paragraph in the form of a section whose items are made of blocks; what is below it follows each. */
function inForm(
  items: readonly Node[],
  { doc }: Transaction,
  section: number,
  profile: Profile,
): Fragment {
  const style = itemStyleOf(doc, section, profile);
  const heads = inStyle(style, items, profile);
  if (style.form === "list") return heads;
  return Fragment.from(
    items.flatMap((item, index) => [heads.child(index), ...item.content.content.slice(1)]),
  );
}
