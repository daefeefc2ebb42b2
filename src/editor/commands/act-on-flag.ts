import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { linksIn } from "../../issue/questions/index.ts";
import type { EditorContext, GetContext } from "../core/editor-context.ts";
import { revealSelection } from "../core/reveal.ts";
import type { ItemFlag } from "../queries/item-flag.ts";
import { acceptSection } from "./accept-section.ts";
import { takeNote } from "./take-note.ts";

/** Does what a flag of the item at `pos` offers. */
export function actOnFlag(
  view: EditorView,
  context: GetContext,
  pos: number,
  flag: ItemFlag,
): void {
  switch (flag.kind) {
    case "elsewhere":
      flag.go();
      return;
    case "twice":
      jumpToOther(view, context(), pos, flag.key);
      return;
    case "suits":
      if (!context().editable) return;
      acceptSection(pos, flag.rules, context().profile)(view.state, view.dispatch);
      view.focus();
      return;
    case "note":
      if (!context().editable) return;
      takeNote(pos, flag.note, context().profile)(view.state, view.dispatch);
      view.focus();
      return;
    case "answer":
  }
}

/** Selects the words of the next link to the same thing that is not in this item. */
function jumpToOther(view: EditorView, { links }: EditorContext, pos: number, key: string): void {
  const end = pos + (view.state.doc.nodeAt(pos)?.nodeSize ?? 0);
  const others = linksIn(view.state.doc).filter(
    ({ href, from }) => (from < pos || from >= end) && links.about(href).key === key,
  );
  const other = others.find(({ from }) => from >= end) ?? others[0];
  if (!other) return;
  const { tr } = view.state;
  view.dispatch(
    tr.setSelection(TextSelection.create(tr.doc, other.from, other.to)).scrollIntoView(),
  );
  view.focus();
  revealSelection(view);
}
