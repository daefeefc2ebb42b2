import { NodeSelection } from "@tiptap/pm/state";
import { addsNoLiquid } from "../../../issue/liquid/liquid.ts";
import { supplyPictureFile, tellOnePictureUnplaced } from "../../commands/take-pictures.ts";
import { DESCRIBE_EVENT, EDIT_EVENT } from "../../commands/edit-selected.ts";
import { fieldsForm } from "./fields.ts";
import { hearPictures } from "./hear-pictures.ts";
import { openFields } from "./open-fields.ts";
import { pictureElement } from "./picture-element.ts";
import type { PictureBody, PicturePort } from "./picture-port.ts";

/** An image in a line of text: shown where it may be, else a chip with its file's name. Its fields open on Enter. */
export function imageBody({ dom, view, context, node, position }: PicturePort): PictureBody {
  let form: HTMLFormElement | null = null;
  const show = (): void => {
    const alt = String(node().attrs["alt"]);
    dom.title = context().texts.image.label(alt);
    for (const child of Array.from(dom.children).filter((each) => each !== form)) child.remove();
    dom.prepend(pictureElement(String(node().attrs["src"]), alt, context(), () => void supply()));
  };
  const write = (src: string, alt: string): void => {
    const pos = position();
    const { attrs, marks } = node();
    if (pos === undefined || (src === attrs["src"] && alt === attrs["alt"])) return;
    const runsLiquid = attrs["runsLiquid"] === true && addsNoLiquid(String(attrs["src"]), src);
    const tr = view.state.tr.setNodeMarkup(pos, null, { ...attrs, src, alt, runsLiquid }, marks);
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
  };
  const supply = async (): Promise<void> => {
    const src = String(node().attrs["src"]);
    const path = await supplyPictureFile(src, context);
    if (path === null) return undefined;
    if (view.isDestroyed || src !== node().attrs["src"]) return tellOnePictureUnplaced(context);
    return write(path, String(node().attrs["alt"]));
  };
  const edit = (): void => {
    if (form || !context().editable) return;
    const { image } = context().texts;
    const [src, alt] = [String(node().attrs["src"]), String(node().attrs["alt"])];
    form = fieldsForm(
      image.label(alt),
      [
        {
          fields: [
            { label: image.address, value: src, face: "code" },
            { label: image.alt, value: alt },
          ],
        },
      ],
      {
        typed: ([typedSrc = "", typedAlt = ""]) => write(typedSrc, typedAlt),
        done(values) {
          const hadFocus = form?.contains(document.activeElement) === true;
          form?.remove();
          form = null;
          const [newSrc = "", newAlt = ""] = values ?? [src, alt];
          write(newSrc, newAlt);
          if (hadFocus) view.focus();
        },
      },
    );
    openFields(form, dom);
  };
  for (const name of ["dblclick", EDIT_EVENT, DESCRIBE_EVENT]) dom.addEventListener(name, edit);
  show();
  const endListening = hearPictures(context, () => [String(node().attrs["src"])], show);
  return { show, select: () => undefined, end: endListening };
}
