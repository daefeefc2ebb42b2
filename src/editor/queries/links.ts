import type { Mark } from "@tiptap/pm/model";
import { type EditorState, PluginKey } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/** The link whose popover is open: the range of its words, which is empty where a link is about to be made. */
export interface OpenLink {
  readonly from: number;
  readonly to: number;
  /** It shows what a click has met; the caret stays in the text, and typing or leaving the link puts it away. */
  readonly quiet: boolean;
}

/** Which link is open; a transaction opens and closes one by its meta. */
export const linkKey = new PluginKey<OpenLink | null>("link");

/** The link whose popover is open; null while none is. */
export function openedLink(state: EditorState): OpenLink | null {
  return linkKey.getState(state) ?? null;
}

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
