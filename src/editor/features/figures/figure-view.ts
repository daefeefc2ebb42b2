import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { chrome, chromeButton } from "../../core/chrome/element.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { EDIT_EVENT } from "../../commands/edit-selected.ts";
import type { InputField } from "./fields.ts";
import { fieldsForm, focusFields } from "./fields.ts";
import {
  imageAttribute,
  newImageBeside,
  withAttribute,
} from "../../../issue/figures/image-attributes.ts";
import { pictureName, pictureElement } from "./picture-element.ts";

/** A figure: its pictures side by side, their captions, and in the margin the files and what they lack. */
export function figureView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  let node = first;
  let form: HTMLFormElement | null = null;
  const dom = document.createElement("figure");
  dom.className = "figure";
  dom.contentEditable = "false";

  const show = (): void => {
    const { texts, editable } = context();
    const images = imagesOf(node);
    const row = pictures(images);
    const captions = images.map((image) => imageAttribute(image, "caption")).filter(Boolean);
    const caption = document.createElement("figcaption");
    caption.textContent = captions.join(" · ");
    const note = chrome("div", "note");
    note.append(...images.map((image) => line(pictureName(image.path) || texts.figure.noPath)));
    if (images.some((image) => imageAttribute(image, "alt") === ""))
      note.append(line(texts.figure.missingAlt, "tone-warn"));
    if (editable) {
      const change = chromeButton("button", edit, texts.figure.edit);
      change.dataset["look"] = "text";
      note.append(change);
    }
    dom.setAttribute(
      "aria-label",
      texts.figure.label(
        images.map((image) => imageAttribute(image, "alt") || pictureName(image.path)).join(", "),
      ),
    );
    // The form stays where it is, since whoever types in it would lose the caret.
    for (const child of Array.from(dom.children).filter((each) => each !== form)) child.remove();
    dom.prepend(row, ...(captions.length > 0 ? [caption] : []), note);
  };

  let row: { readonly of: string; readonly element: HTMLElement } | null = null;
  /** The same element for as long as a caption is typed, so that the pictures do not flicker. */
  const pictures = (images: readonly FigureImage[]): HTMLElement => {
    const named = images.map((image) => [image.path, imageAttribute(image, "alt")] as const);
    const of = JSON.stringify(named);
    if (form && row?.of === of) return row.element;
    const element = document.createElement("div");
    element.className = "pictures";
    element.append(...named.map(([path, alt]) => pictureElement(path, alt, context())));
    row = { of, element };
    return element;
  };

  const edit = (): void => {
    if (form || !context().editable) return;
    const { figure } = context().texts;
    const images = imagesOf(node);
    const close = (): void => {
      const hadFocus = form?.contains(document.activeElement) === true;
      form?.remove();
      form = null;
      if (hadFocus) view.focus();
    };
    const writeAndReopen = (changed: readonly FigureImage[]): void => {
      form?.remove();
      form = null;
      write(changed);
      edit();
    };
    form = fieldsForm(
      figure.edit,
      images.flatMap((image): InputField[] => [
        { label: figure.path, value: image.path, face: "code" },
        { label: figure.alt, value: imageAttribute(image, "alt") },
        { label: figure.caption, value: imageAttribute(image, "caption") },
      ]),
      {
        typed: (values) => write(filled(images, values)),
        done(values) {
          close();
          write(values ? filled(images, values) : images);
        },
      },
      [
        {
          label: figure.addImage,
          run: (values) =>
            writeAndReopen([...filled(images, values), newImageBeside(filled(images, values))]),
        },
        ...(images.length > 1
          ? [
              {
                label: figure.removeImage,
                run: (values: readonly string[]) =>
                  writeAndReopen(filled(images, values).slice(0, -1)),
              },
            ]
          : []),
      ],
    );
    dom.append(form);
    focusFields(form);
  };

  const write = (images: readonly FigureImage[]): void => {
    const pos = getPos();
    if (pos === undefined || JSON.stringify(images) === JSON.stringify(imagesOf(node))) return;
    const tr = view.state.tr.setNodeMarkup(pos, null, { ...node.attrs, images });
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

/** The images with what was written into their fields, three for each. */
function filled(images: readonly FigureImage[], values: readonly string[]): FigureImage[] {
  return images.map((image, index) => {
    const [path = "", alt = "", caption = ""] = values.slice(index * 3, index * 3 + 3);
    return withAttribute(withAttribute({ ...image, path }, "alt", alt), "caption", caption);
  });
}

function imagesOf(figure: Node): readonly FigureImage[] {
  const images: readonly FigureImage[] = figure.attrs["images"];
  return images;
}

function line(text: string, className?: string): HTMLElement {
  const element = document.createElement("div");
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
