import type { Mark } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { NodeSelection, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";

/** The link whose popover is open: the range of its words, which is empty where a link is about to be made. */
export interface OpenLink {
  readonly from: number;
  readonly to: number;
  /** It shows what a click has met; the caret stays in the text, and typing or leaving the link puts it away. */
  readonly quiet: boolean;
}
const linkKey = new PluginKey<OpenLink | null>("link");

/** Remembers for which link the popover is open, and shows the words it is about. */
export function linkPlugin(): Plugin<OpenLink | null> {
  return new Plugin<OpenLink | null>({
    key: linkKey,
    state: {
      init: () => null,
      apply(tr, open) {
        const meta: OpenLink | null | undefined = tr.getMeta(linkKey);
        if (meta !== undefined) return meta;
        if (!open) return null;
        if (open.quiet) {
          const { from, to } = tr.selection;
          return !tr.docChanged && from >= open.from && to <= open.to ? open : null;
        }
        if (!tr.docChanged) return open;
        const from = tr.mapping.map(open.from, 1);
        const to = tr.mapping.map(open.to, -1);
        return open.from < open.to && from >= to ? null : { ...open, from, to: Math.max(from, to) };
      },
    },
    props: {
      decorations(state) {
        const open = linkKey.getState(state);
        return open && open.from < open.to
          ? DecorationSet.create(state.doc, [
              Decoration.inline(open.from, open.to, { class: "is-open" }),
            ])
          : null;
      },
    },
  });
}

export function openedLink(state: EditorState): OpenLink | null {
  return linkKey.getState(state) ?? null;
}

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

/** The link that holds this place, or ends or begins at it, with the range of its words. */
export function linkAround(
  state: EditorState,
  pos: number,
): { readonly from: number; readonly to: number; readonly mark: Mark } | null {
  const $pos = state.doc.resolve(pos);
  const { parent } = $pos;
  const start = $pos.start();
  const links: { from: number; to: number; mark: Mark }[] = [];
  parent.forEach((node, offset) => {
    const mark = schema.marks.link.isInSet(node.marks);
    if (!mark) return;
    const from = start + offset;
    const last = links.at(-1);
    if (last?.to === from && last.mark.eq(mark))
      links[links.length - 1] = { ...last, to: from + node.nodeSize };
    else links.push({ from, to: from + node.nodeSize, mark });
  });
  return (
    links.find((link) => link.from < pos && pos < link.to) ??
    links.find((link) => link.from === pos || link.to === pos) ??
    null
  );
}

/**
 * Links the open range to the address with these words, and closes the popover. Marks of the words stay; so do title
 * and nesting of a link that was there. Without an address the words are kept and the link goes.
 */
export function applyLink(words: string, href: string): Command {
  return (state, dispatch) => {
    const open = openedLink(state);
    if (!open) return false;
    if (!dispatch) return true;
    const { from } = open;
    let { to } = open;
    const tr = state.tr.setMeta(linkKey, null);
    const text = words.trim() || href;
    const before = state.doc.textBetween(from, to, null, "￼");
    if (text !== before && text !== "") {
      const marks = state.doc.resolve(from < to ? from + 1 : from).marks();
      tr.replaceWith(from, to, schema.text(text, marks));
      to = from + text.length;
    }
    const old = linkAround(state, from)?.mark;
    tr.removeMark(from, to, schema.marks.link);
    if (href !== "") tr.addMark(from, to, schema.marks.link.create({ ...old?.attrs, href }));
    tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(schema.marks.link);
    dispatch(tr.scrollIntoView());
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
