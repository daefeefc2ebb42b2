import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { SOURCE_KINDS } from "../../../issue/schema/index.ts";
import { chrome } from "../../core/chrome/element.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** A block shown as its text, which is edited as it stands; in its margin, what it is. */
export function sourceBlockView(context: GetContext, first: Node): NodeView {
  const dom = document.createElement("div");
  dom.className = "source-block";
  const pre = document.createElement("pre");
  pre.className = "source";
  pre.spellcheck = false;
  const note = chrome("div", "note");
  dom.append(pre, note);
  const show = (node: Node): void => {
    const { source } = context().texts;
    const kind = SOURCE_KINDS.find((known) => known === node.attrs["kind"]) ?? "other";
    const label = source.label(source.kinds[kind]);
    if (dom.dataset["source"] === kind) return;
    dom.dataset["source"] = kind;
    pre.setAttribute("aria-label", label);
    note.replaceChildren(label, document.createElement("br"), source.verbatim);
  };
  show(first);
  return {
    dom,
    contentDOM: pre,
    update(node) {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== "selection" && !pre.contains(mutation.target),
  };
}
