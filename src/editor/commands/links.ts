import type { Mark, Slice } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";
import { readdressed } from "../queries/readdressed.ts";
import { linkAround, linkKey, openedLink } from "../queries/links.ts";

/** Opens the popover on the link at the caret, or on the selected words, or on a new link at the caret. */
export const openLink: Command = (state, dispatch) => {
  const { selection } = state;
  const { $from, $to } = selection;
  if (selection instanceof NodeSelection || !$from.sameParent($to)) return false;
  if (!$from.parent.type.allowsMarkType(schema.marks.link)) return false;
  const around = linkAround(state, selection.from);
  const open = around && around.to >= selection.to ? around : { from: $from.pos, to: $to.pos };
  dispatch?.(state.tr.setMeta(linkKey, { from: open.from, to: open.to, quiet: false }));
  return true;
};

/** Shows the popover for the link at this place; the caret stays in the text. */
export function showLinkAt(pos: number): Command {
  return (state, dispatch) => {
    const around = linkAround(state, pos);
    if (!around) return false;
    // The browser may not have told yet where the click has put the caret.
    const tr = state.tr.setSelection(TextSelection.create(state.doc, pos));
    dispatch?.(tr.setMeta(linkKey, { from: around.from, to: around.to, quiet: true }));
    return true;
  };
}

export const closeLink: Command = (state, dispatch) => {
  if (!openedLink(state)) return false;
  dispatch?.(state.tr.setMeta(linkKey, null));
  return true;
};

/**
 * Links the open range to the address with these words. Marks of the words stay; so do title and nesting of `former`,
 * the link that was there when the popover opened. Without an address the words are kept and the link goes. `stays`: the
 * popover stays open, since more will be typed, and the caret where it was.
 */
export function applyLink(words: string, href: string, former?: Mark, stays = false): Command {
  return (state, dispatch) => {
    const open = openedLink(state);
    if (!open) return false;
    if (!dispatch) return true;
    const { from } = open;
    let { to } = open;
    const { tr } = state;
    const text = words.trim() || href;
    const before = state.doc.textBetween(from, to, null, "￼");
    if (text !== before && text !== "") {
      const marks = state.doc.resolve(from < to ? from + 1 : from).marks();
      tr.replaceWith(from, to, schema.text(text, marks));
      to = from + text.length;
    }
    const old = former ?? linkAround(state, from)?.mark;
    tr.removeMark(from, to, schema.marks.link);
    if (href !== "") tr.addMark(from, to, schema.marks.link.create(readdressed(old, href)));
    tr.setMeta(linkKey, stays ? { from, to, quiet: open.quiet } : null);
    if (!stays) {
      tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(schema.marks.link);
      tr.scrollIntoView();
    }
    dispatch(tr);
    return true;
  };
}

/** Puts back what the open range was before anything was typed in the popover, and closes it. */
export function giveUpLink(former: Slice): Command {
  return (state, dispatch) => {
    const open = openedLink(state);
    if (!open) return false;
    const tr = state.tr.setMeta(linkKey, null);
    if (!state.doc.slice(open.from, open.to).eq(former)) tr.replace(open.from, open.to, former);
    dispatch?.(tr);
    return true;
  };
}

/** Keeps the words of the open link and takes the link away. */
export const removeLink: Command = (state, dispatch) => {
  const open = openedLink(state);
  if (!open) return false;
  dispatch?.(state.tr.setMeta(linkKey, null).removeMark(open.from, open.to, schema.marks.link));
  return true;
};
