import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { readdressed } from "../queries/readdressed.ts";
import { schema } from "../../issue/schema/index.ts";

/** Gives all links to one address another, in one step of the history. Words that are the address itself go with it. */
export function restoreAddress(from: string, to: string): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    state.doc.descendants((node, pos) => {
      const mark = schema.marks.link.isInSet(node.marks);
      if (!mark || mark.attrs["href"] !== from) return;
      const at = tr.mapping.map(pos);
      const end = tr.mapping.map(pos + node.nodeSize);
      const next = schema.marks.link.create(readdressed(mark, to));
      if (node.isText && node.text === from)
        tr.replaceWith(at, end, schema.text(to, next.addToSet(mark.removeFromSet(node.marks))));
      else tr.addMark(at, end, next);
    });
    if (!tr.docChanged) return false;
    dispatch?.(closeHistory(tr));
    return true;
  };
}
