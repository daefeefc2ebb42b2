import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { attributeOfWords, wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import {
  imageAttribute,
  newImageBeside,
  withAttribute,
} from "../../../issue/figures/image-attributes.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import type { FieldsAction, InputField } from "./fields.ts";
import { fieldsForm, openFields } from "./fields.ts";
import type { FigurePort } from "./figure-port.ts";

/** The attributes that the form has a field for, beside the path, in order. */
const ATTRIBUTES = ["alt", "caption", "width"] as const;
const FIELDS = ATTRIBUTES.length + 1;

interface Ends {
  readonly closed: () => void;
  /** The form is wanted again, for other images. */
  readonly reopen: () => void;
}

/** Opens the form of a figure: path, alt text, caption and width of each image, and what is done with whole images. */
export function openFigureForm(port: FigurePort, texts: FigureTexts, ends: Ends): HTMLFormElement {
  const { dom, view, context, write } = port;
  const { figure } = context().texts;
  const images = port.images();
  const change = (changed: readonly FigureImage[]): void => {
    form.remove();
    write(changed);
    ends.reopen();
  };
  const another = async (values: readonly string[]): Promise<void> => {
    const written = filled(images, values);
    form.remove();
    write(written);
    ends.closed();
    const [file] = await context().pictures.choose();
    const taken = file ? await context().pictures.take([file]) : null;
    const [path] = taken?.images ?? [];
    if (path)
      write([
        ...written.slice(0, -1),
        ...written.slice(-1).map((last) => ({ ...last, path: path.path })),
      ]);
    view.focus();
  };
  const actions: FieldsAction[] = [
    { label: texts.choose, run: (values) => void another(values) },
    {
      label: figure.addImage,
      run: (values) => change([...filled(images, values), newImageBeside(filled(images, values))]),
    },
  ];
  if (images.length > 1)
    actions.push({
      label: figure.removeImage,
      run: (values) => change(filled(images, values).slice(0, -1)),
    });
  const form = fieldsForm(
    figure.edit,
    images.flatMap((image): InputField[] => [
      { label: figure.path, value: image.path, face: "code" },
      ...ATTRIBUTES.map((name) => ({
        label: name === "width" ? texts.width : figure[name],
        value: wordsOfAttribute(name, imageAttribute(image, name)),
      })),
    ]),
    {
      typed: (values) => write(filled(images, values)),
      done(values) {
        const hadFocus = form.contains(document.activeElement);
        form.remove();
        ends.closed();
        write(values ? filled(images, values) : images);
        if (hadFocus) view.focus();
      },
    },
    actions,
  );
  openFields(form, dom);
  return form;
}

/** The images with what was written into their fields. What was not touched keeps its own writing. */
function filled(images: readonly FigureImage[], values: readonly string[]): FigureImage[] {
  return images.map((image, index) => {
    const [path = "", ...words] = values.slice(index * FIELDS, (index + 1) * FIELDS);
    return ATTRIBUTES.reduce<FigureImage>(
      (changed, name, at) => {
        const word = words[at] ?? "";
        const former = imageAttribute(image, name);
        return wordsOfAttribute(name, former) === word
          ? changed
          : withAttribute(changed, name, attributeOfWords(name, word, former));
      },
      { ...image, path },
    );
  });
}
