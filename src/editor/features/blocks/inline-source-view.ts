import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { EDIT_EVENT } from "../../commands/edit-selected.ts";

/**
 * A piece of a line as it is written. It is edited in place: a double click, or Enter while it is selected, makes it a
 * field; Enter or leaving it keeps the words, Escape does not; nothing left takes the piece away.
 */
export function inlineSourceView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  let node = first;
  const dom = document.createElement("code");
  dom.className = "inline-source";
  const show = (): void => {
    dom.dataset["source"] = String(node.attrs["kind"]);
    dom.title = context().texts.source.editInline(String(node.attrs["text"]));
    dom.replaceChildren(String(node.attrs["text"]));
  };
  let field: HTMLInputElement | null = null;
  const close = (keep: boolean): void => {
    if (!field) return;
    const text = field.value;
    field = null;
    show();
    const pos = getPos();
    if (!keep || pos === undefined || text === node.attrs["text"]) return;
    const tr = view.state.tr;
    if (text === "") tr.delete(pos, pos + 1);
    else tr.setNodeMarkup(pos, null, { ...node.attrs, text });
    view.dispatch(tr);
  };
  const edit = (): void => {
    if (field || !context().editable) return;
    field = document.createElement("input");
    field.value = String(node.attrs["text"]);
    field.size = Math.max(4, field.value.length);
    field.spellcheck = false;
    field.setAttribute("aria-label", dom.title);
    field.addEventListener("blur", () => close(true));
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
      event.preventDefault();
      close(event.key === "Enter");
      const pos = getPos();
      if (pos !== undefined)
        view.dispatch(
          view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(pos + 1))),
        );
      view.focus();
    });
    dom.replaceChildren(field);
    field.select();
  };
  dom.addEventListener("dblclick", edit);
  dom.addEventListener(EDIT_EVENT, edit);
  show();
  return {
    dom,
    update(next) {
      if (next.type !== first.type) return false;
      node = next;
      if (!field) show();
      return true;
    },
    selectNode: () => dom.classList.add("is-selected"),
    deselectNode: () => dom.classList.remove("is-selected"),
    ignoreMutation: () => true,
    stopEvent: (event) => field !== null && event.target === field,
  };
}
