import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { chrome } from "../../core/chrome/element.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** An item; a task has its box in the gutter, where the bullet would be. */
export function listItemView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  const dom = document.createElement("li");
  if (first.attrs["checked"] === null) {
    return {
      dom,
      contentDOM: dom,
      update: (node) => node.type === first.type && node.attrs["checked"] === null,
    };
  }
  const body = document.createElement("div");
  body.className = "task-body";
  const box = chrome("input", "task-box");
  box.type = "checkbox";
  box.setAttribute("aria-label", context().texts.task);
  box.disabled = !context().editable;
  box.addEventListener("change", () => {
    const pos = getPos();
    const item = pos === undefined ? null : view.state.doc.nodeAt(pos);
    if (pos === undefined || !item) return;
    view.dispatch(view.state.tr.setNodeMarkup(pos, null, { ...item.attrs, checked: box.checked }));
  });
  const show = (node: Node): void => {
    const checked = node.attrs["checked"] === true;
    dom.dataset["checked"] = String(checked);
    box.checked = checked;
  };
  dom.append(box, body);
  show(first);
  return {
    dom,
    contentDOM: body,
    update(node) {
      if (node.type !== first.type || node.attrs["checked"] === null) return false;
      show(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== "selection" && !body.contains(mutation.target),
    stopEvent: (event) => event.target === box,
  };
}
