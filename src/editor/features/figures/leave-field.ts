import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { joinFigures, splitFigure } from "../../commands/figure-rows.ts";
import type { AltStrip, Way } from "./alt-strip.ts";
import type { FigurePort } from "./figure-port.ts";

/** From a field of a figure to another in its `strips`, to the figure itself, and on into the text. */
export function leaveField(
  { view, position }: FigurePort,
  strips: readonly AltStrip[],
  from: HTMLElement,
  way: Way,
): void {
  const fields = strips.flatMap((strip) => strip.fields);
  const next = fields[fields.indexOf(from) + (way === "on" ? 1 : -1)];
  if ((way === "on" || way === "back") && next) return next.focus();
  const pos = position();
  if (pos === undefined) return;
  if (way === "on" || way === "below") return goBehind(view, pos + 1, way === "below");
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  const command = way === "join" ? joinFigures : way === "split" ? splitFigure : null;
  command?.(view.state, view.dispatch, view);
}

/** Goes to the text behind the figure; where there is none, or a line of its own is wanted, into a new one. */
function goBehind(view: EditorView, end: number, anew: boolean): void {
  const { tr, doc } = view.state;
  const after = doc.resolve(end);
  const found = anew ? null : Selection.findFrom(after, 1, true);
  if (found) tr.setSelection(found);
  else {
    tr.insert(end, schema.nodes.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, end + 1));
  }
  view.focus();
  view.dispatch(tr.scrollIntoView());
}
