import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { figureRulesOf } from "../../../issue/profile/figure-rules.ts";
import { attributeOfWords, wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import {
  imageAttribute,
  newImageBeside,
  withAttribute,
} from "../../../issue/figures/image-attributes.ts";
import { choosePictureFiles, keepPictures, tellUnplaced } from "../../commands/take-pictures.ts";
import { DESCRIBE_EVENT } from "../../commands/edit-selected.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import type { FieldsAction, FieldsGroup } from "./fields.ts";
import { fieldsForm } from "./fields.ts";
import type { FigurePort } from "./figure-port.ts";
import { openFields } from "./open-fields.ts";
import { pictureName } from "./picture-element.ts";
import { openRepositoryList } from "./repository-list.ts";

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
  const { written } = figureRulesOf(context().profile);
  const images = port.images();
  const change = (changed: readonly FigureImage[]): void => {
    form.remove();
    write(changed);
    ends.reopen();
  };
  const another = async (values: readonly string[], index: number): Promise<void> => {
    const written = filled(images, values);
    form.remove();
    write(written);
    ends.closed();
    await putAnother(port, { index, path: written[index]?.path ?? "" }, texts);
    if (!view.isDestroyed && view.root.activeElement === document.body) view.focus();
  };
  const isMissing = (index: number): boolean =>
    context().pictures.isMissing(images[index]?.path ?? "");
  const choose = (index: number): FieldsAction => ({
    label: isMissing(index) ? figure.supply : texts.choose,
    run: (values) => void another(values, index),
  });
  const fromRepository = (index: number): FieldsAction => ({
    label: texts.fromRepository,
    run(values) {
      const written = filled(images, values);
      form.remove();
      write(written);
      ends.closed();
      void chooseFromRepository(port, { index, path: written[index]?.path ?? "" }, texts);
    },
  });
  const remove = (index: number): FieldsAction => ({
    label: figure.removeImage,
    run: (values) => change(filled(images, values).toSpliced(index, 1)),
  });
  const add: FieldsAction = {
    label: figure.addImage,
    run: (values) =>
      change([...filled(images, values), newImageBeside(filled(images, values), written)]),
  };
  const isRow = images.length > 1;
  const form = fieldsForm(
    figure.edit,
    images.map((image, index): FieldsGroup => ({
      fields: [
        { label: figure.path, value: image.path, face: "code" },
        ...ATTRIBUTES.map((name) => ({
          label: name === "width" ? texts.width : figure[name],
          value: wordsOfAttribute(name, imageAttribute(image, name)),
        })),
      ],
      ...(isRow && {
        name: ([path = ""]) => pictureName(path) || figure.noPath,
        actions: [choose(index), fromRepository(index), remove(index)],
      }),
    })),
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
    isRow ? [add] : [choose(0), fromRepository(0), add],
  );
  openFields(form, dom);
  return form;
}

/**
 * Lets the person choose a picture, and puts it in the place of the image that had this path and place, whatever was
 * written of the figure while it was read. Says what came in the way.
 */
async function putAnother(
  port: FigurePort,
  former: { readonly index: number; readonly path: string },
  texts: FigureTexts,
): Promise<void> {
  const { context } = port;
  const [file] = await choosePictureFiles(context);
  if (!file) return;
  const { isMissing, supply, take } = context().pictures;
  // What is missing keeps its path.
  const keep = isMissing(former.path) ? () => supply(former.path, file) : take;
  const [taken] = (await keepPictures([file], context, keep)).images;
  if (taken) putPath(port, former, taken.path, texts);
}

/** Another path in the place of the image that had this path and place; says where there is none any more. */
function putPath(
  port: FigurePort,
  former: { readonly index: number; readonly path: string },
  path: string,
  texts: FigureTexts,
): void {
  const { context, view } = port;
  const isHere = !view.isDestroyed && context().editable && port.position() !== undefined;
  const images = isHere ? port.images() : [];
  const isFormer = (image: FigureImage | undefined): boolean => image?.path === former.path;
  const at = isFormer(images[former.index]) ? former.index : images.findIndex(isFormer);
  if (at < 0) return tellUnplaced(1, texts, context);
  port.write(
    images.map((image, index) => (index === at ? { ...image, path } : image)),
    "late",
  );
}

/** Shows the pictures of the repository, and puts the chosen one in the place of an image; its alt text comes next. */
async function chooseFromRepository(
  port: FigurePort,
  former: { readonly index: number; readonly path: string },
  texts: FigureTexts,
): Promise<void> {
  const { context, view, dom } = port;
  const addresses = await context()
    .pictures.inRepository()
    .catch(() => null);
  if (view.isDestroyed) return;
  if (!addresses || addresses.length === 0) {
    context().notify(addresses ? texts.noneInRepository : texts.noRepository);
    view.focus();
    return;
  }
  openRepositoryList(port, texts, addresses, {
    chosen(address) {
      putPath(port, former, address, texts);
      view.focus();
      dom.dispatchEvent(new Event(DESCRIBE_EVENT));
    },
    closed: (byKey) => byKey && view.focus(),
  });
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
