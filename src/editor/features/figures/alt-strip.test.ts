// @vitest-environment jsdom
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { doc, p, stateOf } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { type AltStrip, altStrip } from "./alt-strip.ts";
import { pictureCell } from "./picture-cell.ts";

let image: FigureImage;
let strip: AltStrip;
let view: EditorView;

async function showImage(): Promise<void> {
  image = { path: "a.png", attributes: [] };
  const context = contextFor();
  const cell = pictureCell();
  view = new EditorView(document.body, { state: stateOf(doc(p("words"))) });
  document.body.append(cell.dom);
  const port = {
    dom: view.dom,
    view,
    context: () => context,
    node: () => view.state.doc,
    position: () => 0,
    images: () => [image],
    cells: () => [cell],
    note: document.createElement("div"),
    write([written]: readonly FigureImage[]) {
      if (written) image = written;
      strip.show(image);
    },
  };
  strip = altStrip(port, cell, 0, await context.texts.figure.more(), () => undefined);
  strip.show(image);
}

function field(): HTMLInputElement {
  const [alt] = strip.fields;
  if (!(alt instanceof HTMLInputElement)) throw new Error("no field");
  return alt;
}

function type(value: string, isComposing = false): void {
  field().value = value;
  field().dispatchEvent(new InputEvent("input", { isComposing }));
}

const written = (): string | undefined => image.attributes.find(([name]) => name === "alt")?.[1];

describe("the alt text in place", () => {
  beforeEach(() => showImage());
  afterEach(() => view.destroy());

  it("keeps the letters of an input method while its figure is shown anew, and writes what was chosen", () => {
    field().dispatchEvent(new CompositionEvent("compositionstart"));
    type("hei b", true);
    strip.show(image);
    expect(field().value).toBe("hei b");
    expect(written()).toBeUndefined();
    type("黑白", true);
    field().dispatchEvent(new CompositionEvent("compositionend"));
    expect(written()).toBe("黑白");
    strip.show({ ...image, attributes: [["alt", "other"]] });
    expect(field().value).toBe("other");
  });

  it("keeps the caret where it is when the text is written otherwise", () => {
    field().focus();
    type("one two");
    field().setSelectionRange(3, 3);
    strip.show({ ...image, attributes: [["alt", "and one two"]] });
    expect(field().selectionStart).toBe("and one".length);
  });
});
