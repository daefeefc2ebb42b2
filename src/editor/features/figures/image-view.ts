import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { addsNoLiquid } from "../../../issue/liquid/liquid.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { EDIT_EVENT } from "../../commands/edit-selected.ts";
import { fieldsForm, focusFields } from "./fields.ts";
import { pictureElement } from "./picture-element.ts";

/** An image in a line of text: shown where it may be, else a chip with its file's name. */
export function imageView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  let node = first;
  let form: HTMLFormElement | null = null;
  const dom = document.createElement("span");
  dom.className = "inline-image";
  dom.contentEditable = "false";
  const show = (): void => {
    const alt = String(node.attrs["alt"]);
    dom.title = context().texts.image.label(alt);
    for (const child of Array.from(dom.children).filter((each) => each !== form)) child.remove();
    dom.prepend(pictureElement(String(node.attrs["src"]), alt, context()));
  };
  const edit = (): void => {
    if (form || !context().editable) return;
    const { image } = context().texts;
    const { src = "", alt = "" } = node.attrs;
    form = fieldsForm(
      image.label(String(node.attrs["alt"])),
      [
        { label: image.address, value: String(node.attrs["src"]), face: "code" },
        { label: image.alt, value: String(node.attrs["alt"]) },
      ],
      {
        typed: ([typedSrc = "", typedAlt = ""]) => write(typedSrc, typedAlt),
        done(values) {
          const hadFocus = form?.contains(document.activeElement) === true;
          form?.remove();
          form = null;
          const [newSrc = "", newAlt = ""] = values ?? [String(src), String(alt)];
          write(newSrc, newAlt);
          if (hadFocus) view.focus();
        },
      },
    );
    dom.append(form);
    focusFields(form);
  };
  const write = (src: string, alt: string): void => {
    const pos = getPos();
    if (pos === undefined || (src === node.attrs["src"] && alt === node.attrs["alt"])) return;
    const runsLiquid =
      node.attrs["runsLiquid"] === true && addsNoLiquid(String(node.attrs["src"]), src);
    const attributes = { ...node.attrs, src, alt, runsLiquid };
    const tr = view.state.tr.setNodeMarkup(pos, null, attributes, node.marks);
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
  };
  dom.addEventListener("dblclick", edit);
  dom.addEventListener(EDIT_EVENT, edit);
  show();
  return {
    dom,
    update(next) {
      if (next.type !== first.type) return false;
      if (next !== node) {
        node = next;
        show();
      }
      return true;
    },
    selectNode: () => dom.classList.add("is-selected"),
    deselectNode: () => dom.classList.remove("is-selected"),
    ignoreMutation: () => true,
    stopEvent: (event) =>
      form !== null && event.target instanceof window.Node && form.contains(event.target),
  };
}
