import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { chrome } from "../../core/chrome/element.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** A code block, with a field for what follows its opening fence. */
export function codeBlockView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  const dom = document.createElement("div");
  dom.className = "code-block";
  const language = chrome("input", "code-language");
  language.type = "text";
  language.spellcheck = false;
  language.placeholder = context().texts.codeLanguage;
  language.setAttribute("aria-label", context().texts.codeLanguage);
  language.readOnly = !context().editable;
  const pre = document.createElement("pre");
  const code = document.createElement("code");
  code.spellcheck = false;
  pre.append(code);
  dom.append(language, pre);
  const show = (node: Node): void => {
    const info = String(node.attrs["info"]);
    // A space that is typed between two words is not taken away meanwhile.
    if (infoOf(language.value) !== info) language.value = info;
  };
  /** What is typed is kept at once, so that no crash takes it. */
  const write = (): void => {
    const pos = getPos();
    const node = pos === undefined ? null : view.state.doc.nodeAt(pos);
    const info = infoOf(language.value);
    if (pos === undefined || !node || node.attrs["info"] === info) return;
    view.dispatch(view.state.tr.setNodeMarkup(pos, null, { ...node.attrs, info }));
  };
  language.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) write();
  });
  language.addEventListener("compositionend", write);
  language.addEventListener("change", () => {
    write();
    language.value = infoOf(language.value);
  });
  language.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    write();
    view.focus();
  });
  show(first);
  return {
    dom,
    contentDOM: code,
    update(node) {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== "selection" && !code.contains(mutation.target),
    stopEvent: (event) => event.target === language,
  };
}

/** A fence is one line, and its info may hold no backtick. */
function infoOf(typed: string): string {
  return typed.replace(/[`\r\n]/g, "").trim();
}
