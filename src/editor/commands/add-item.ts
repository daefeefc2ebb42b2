import { Fragment } from "@tiptap/pm/model";
import type { Node } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { itemInStyle, itemStyleOf, wordMarks } from "../../issue/new-item/item-style.ts";
import type { ItemStyle } from "../../issue/new-item/item-style.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { renumberItems } from "../../issue/new-item/renumber-items.ts";
import { numberLength } from "../../issue/questions/item-number.ts";
import { signOfItems } from "../../issue/new-item/like-neighbours.ts";
import { endOfItems, itemsOf } from "../../issue/questions/items.ts";
import { schema } from "../../issue/schema/index.ts";
import { lastOwnList } from "../queries/own-list.ts";

/**
 * Adds an empty item at the end of the section at `pos`, in the form and with the number that the section's items have,
 * and puts the caret there. An empty item that is already last is used instead.
 */
export function addItem(pos: number, profile: Profile): Command {
  return (state, dispatch) => {
    const section = state.doc.nodeAt(pos);
    if (section?.type.name !== "section") return false;
    if (!dispatch) return true;
    const tr = state.tr;
    const style = itemStyleOf(state.doc, pos, profile);
    const items = itemsOf(section, pos, profile).filter(({ form }) => form === style.form);
    const sign = signOfItems(items);
    const words = Fragment.from(sign === "" ? [] : schema.text(sign));
    if (style.form === "list") addToList(tr, section, pos, words, profile);
    else addBlock(tr, section, pos, { ...style, words }, profile);
    dispatch(tr.scrollIntoView());
    return true;
  };
}

function addToList(
  tr: Transaction,
  section: Node,
  pos: number,
  words: Fragment,
  profile: Profile,
): void {
  const item = schema.nodes.list_item.create(null, schema.nodes.paragraph.create(null, words));
  const list = lastOwnList(section);
  if (!list) {
    const end = endOfItems(section, pos, profile, "list");
    tr.insert(end, schema.nodes.bullet_list.create(null, item));
    tr.setSelection(TextSelection.create(tr.doc, end + 3 + words.size));
    return;
  }
  // What stands behind the list, such as the definitions of its links, stays there.
  const end = pos + 1 + list.offset + list.node.nodeSize;
  const lastItem = list.node.lastChild;
  const line = lastItem?.childCount === 1 ? lastItem.firstChild : null;
  if (line?.content.size === 0 || (words.size > 0 && line?.content.eq(words))) {
    // Already waiting to be written: two levels end between its paragraph and the list's end.
    tr.setSelection(TextSelection.create(tr.doc, end - 3));
  } else {
    tr.insert(end - 1, item);
    tr.setSelection(TextSelection.create(tr.doc, end + 1 + words.size));
  }
}

function addBlock(
  tr: Transaction,
  section: Node,
  pos: number,
  { words, ...style }: ItemStyle & { readonly words: Fragment },
  profile: Profile,
): void {
  const end = endOfItems(section, pos, profile, style.form);
  const before = tr.doc.resolve(end).nodeBefore;
  const waits =
    before !== null &&
    tr.doc.resolve(end).index() > 1 &&
    before.isTextblock &&
    before.content.size === (style.form === "paragraph" ? 0 : numberLength(before)) + words.size &&
    before.textContent.endsWith(words.textBetween(0, words.size));
  if (waits) {
    tr.setSelection(TextSelection.create(tr.doc, end - 1));
    return;
  }
  const item = itemInStyle(words, style, 0, profile);
  tr.insert(end, item);
  tr.setSelection(TextSelection.create(tr.doc, end + 1 + item.content.size));
  renumberItems(tr, tr.before, profile);
  // Words are bold where those of the other items are, not where only their number is.
  tr.setStoredMarks([...wordMarks(style)]);
}
