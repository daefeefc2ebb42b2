import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { EDIT_EVENT } from "../../commands/edit-selected.ts";

/**
 * A piece of a line as it is written. It is edited in place: a double click, or Enter while it is selected, makes it a
 * field. What is typed is in the text at once, so that no crash takes it; Escape gives back what was there; nothing left
 * takes the piece away when the field is left.
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
  let former = "";
  const write = (text: string): void => {
    const pos = getPos();
    if (pos === undefined || text === node.attrs["text"]) return;
    const tr = view.state.tr;
    if (text === "") tr.delete(pos, pos + 1);
    else tr.setNodeMarkup(pos, null, { ...node.attrs, text });
    view.dispatch(tr);
  };
  const close = (keep: boolean): void => {
    if (!field) return;
    const text = keep ? field.value : former;
    field = null;
    write(text);
    show();
  };
  /** Without a word the piece would be gone, and the field with it. */
  const typed = (): void => {
    if (field && field.value !== "") write(field.value);
  };
  const edit = (): void => {
    if (field || !context().editable) return;
    former = String(node.attrs["text"]);
    field = document.createElement("input");
    field.value = former;
    field.size = Math.max(4, field.value.length);
    field.spellcheck = false;
    field.setAttribute("aria-label", dom.title);
    field.addEventListener("input", (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) typed();
    });
    field.addEventListener("compositionend", typed);
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
