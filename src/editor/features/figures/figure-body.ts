import type { Command } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import { fileSize } from "../../../issue/figures/file-size.ts";
import { imageAttribute, lacksAlt } from "../../../issue/figures/image-attributes.ts";
import { chrome, chromeButton } from "../../core/chrome/element.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import { DESCRIBE_EVENT, EDIT_EVENT, ROW_EVENTS } from "../../commands/edit-selected.ts";
import { supplyPictureFile, tellOnePictureUnplaced } from "../../commands/take-pictures.ts";
import { joinFigures, splitFigure } from "../../commands/figure-rows.ts";
import { figureHands } from "./figure-hands.ts";
import type { FigurePort } from "./figure-port.ts";
import { hearPictures } from "./hear-pictures.ts";
import { type PictureCell, pictureCell } from "./picture-cell.ts";
import { pictureName } from "./picture-element.ts";
import type { PictureBody, PicturePort } from "./picture-port.ts";
import { zoomPicture } from "./zoom.ts";

/** A figure: its pictures side by side with their captions, and in the margin the files and what they lack. */
export function figureBody(port: PicturePort): PictureBody {
  const { dom, view, context, node, position } = port;
  const row = document.createElement("div");
  row.className = "pictures";
  const note = chrome("div", "note");
  dom.append(row, note);
  const cells: PictureCell[] = [];
  const images = (): readonly FigureImage[] => node().attrs["images"];

  const figure: FigurePort = {
    ...port,
    images,
    cells: () => cells,
    note,
    write(changed, when) {
      const pos = position();
      if (pos === undefined || JSON.stringify(changed) === JSON.stringify(images())) return;
      const tr = view.state.tr.setNodeMarkup(pos, null, { ...node().attrs, images: changed });
      const { selection } = view.state;
      const isSelected = selection instanceof NodeSelection && selection.from === pos;
      if (isSelected || !when) tr.setSelection(NodeSelection.create(tr.doc, pos));
      view.dispatch(tr);
    },
  };
  const hands = figureHands(figure);
  const ifEditable = (run: () => void) => () => {
    if (context().editable) run();
  };
  const edit = ifEditable(hands.openForm);

  const show = (): void => {
    const shown = images();
    while (cells.length > shown.length) cells.pop()?.dom.remove();
    while (cells.length < shown.length) {
      const cell = pictureCell();
      cells.push(cell);
      row.append(cell.dom);
    }
    shown.forEach((image, index) =>
      cells[index]?.show(image, context(), () => void supplyAt(figure, index)),
    );
    note.replaceChildren(...shown.map((image) => fileLines(image, context())));
    if (shown.some(lacksAlt)) note.append(line(context().texts.figure.missingAlt, "tone-warn"));
    if (context().editable) {
      const change = chromeButton("button", edit, context().texts.figure.edit);
      change.dataset["look"] = "text";
      note.append(change);
    }
    const names = shown.map(
      (image) => wordsOfAttribute("alt", imageAttribute(image, "alt")) || pictureName(image.path),
    );
    dom.setAttribute("aria-label", context().texts.figure.label(names.join(", ")));
    hands.sync();
  };

  dom.addEventListener("dblclick", edit);
  dom.addEventListener(EDIT_EVENT, edit);
  dom.addEventListener(DESCRIBE_EVENT, ifEditable(hands.describe));
  const run = (command: Command) => ifEditable(() => command(view.state, view.dispatch, view));
  dom.addEventListener(ROW_EVENTS.join, run(joinFigures));
  dom.addEventListener(ROW_EVENTS.split, run(splitFigure));
  dom.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLImageElement) zoomPicture(target, view);
  });
  show();
  const endListening = hearPictures(context, () => images().map(({ path }) => path), show);
  return {
    show,
    select(isSelected) {
      if (!isSelected) hands.close();
      else if (context().editable) hands.open();
    },
    end() {
      endListening();
      hands.end();
    },
  };
}

/** Lets the person give the file of a picture that is missing; the figure is written anew only where its path is another one then. */
async function supplyAt({ images, write, context }: FigurePort, index: number): Promise<void> {
  const address = images()[index]?.path ?? "";
  const path = await supplyPictureFile(address, context);
  if (path === null || path === address) return;
  // The figure has gone on while the file was chosen.
  if (images()[index]?.path !== address) return tellOnePictureUnplaced(context);
  write(
    images().map((image, at) => (at === index ? { ...image, path } : image)),
    "late",
  );
}

/** The file's name, and how large the picture is where it is here. */
function fileLines(image: FigureImage, { pictures, texts }: EditorContext): HTMLElement {
  const lines = line(pictureName(image.path) || texts.figure.noPath);
  const file = pictures.file(image.path);
  if (!file) return lines;
  const { width, height, size, cameAs, isOriginal } = file;
  if (width > 0) lines.append(line(`${width} × ${height}`));
  const gain = cameAs && !isOriginal && cameAs.smallSize < cameAs.size;
  lines.append(line(gain ? `${fileSize(cameAs.size)} → ${fileSize(size)}` : fileSize(size)));
  return lines;
}

function line(text: string, className?: string): HTMLElement {
  const element = document.createElement("div");
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
