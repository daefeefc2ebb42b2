// @vitest-environment jsdom
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { schema } from "../../../issue/schema/index.ts";
import { newImage } from "../../../issue/figures/image-attributes.ts";
import { NO_PICTURES, type PicturesTaken } from "../../core/picture-service.ts";
import { doc, p, stateOf } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { figureBody } from "./figure-body.ts";

const UNPLACED = "A picture could not be put into the text any more. Bring it again.";
let view: EditorView;
let arrive: (taken: PicturesTaken) => void;
let said: string[];

const images = (): readonly FigureImage[] => view.state.doc.firstChild?.attrs["images"];
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Shows a figure of these pictures and opens its form. */
async function openForm(
  paths: readonly string[],
  choose = () => Promise.resolve([new File(["x"], "x.png")]),
) {
  said = [];
  const taken = new Promise<PicturesTaken>((resolve) => {
    arrive = resolve;
  });
  const context = contextFor({
    pictures: { ...NO_PICTURES, choose, take: () => taken },
    notify: (message) => said.push(message),
  });
  const row = schema.nodes.figure.create({ images: paths.map((path) => newImage(path)) });
  const state = stateOf(doc(row, p("words")));
  view = new EditorView(document.body, {
    state: state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0))),
    nodeViews: {
      figure(first, shown, getPos) {
        let node = first;
        const dom = document.createElement("figure");
        const port = {
          dom,
          view: shown,
          context: () => context,
          node: () => node,
          position: getPos,
        };
        const body = figureBody(port);
        return {
          dom,
          update(next) {
            if (next.type !== first.type) return false;
            node = next;
            body.show();
            return true;
          },
          ignoreMutation: () => true,
        };
      },
    },
  });
  // Their words are loaded.
  await context.texts.figure.more();
  view.dom.querySelector("figure")?.dispatchEvent(new MouseEvent("dblclick"));
  await settled();
}

/** The button of the form that is called so. */
function button(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(".fields button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  );
}

/** Opens the form of a figure and asks for another picture, which is being read from then on. */
async function askForAnother(choose?: () => Promise<File[]>) {
  await openForm(["a/old.png"], choose);
  button("Another picture…")?.click();
  await settled();
}

/** The paths of the figure's pictures. */
const paths = (): string[] => images().map(({ path }) => path);

beforeEach(() => {
  // What jsdom lacks of a browser.
  HTMLElement.prototype.showPopover = () => undefined;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
    },
  );
});
afterEach(() => {
  view.destroy();
  vi.unstubAllGlobals();
});

describe("another picture for a figure", () => {
  it("takes the place of the old one and leaves what was written while it was read", async () => {
    await askForAnother();
    const written = images().map((image): FigureImage => ({
      ...image,
      attributes: [["alt", "written meanwhile"]],
    }));
    const { tr } = view.state;
    tr.setNodeMarkup(0, null, { images: written });
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, 3)));
    arrive({ images: [newImage("a/new.png")], refused: [] });
    await settled();
    expect(images()).toEqual([{ path: "a/new.png", attributes: [["alt", "written meanwhile"]] }]);
    expect(view.state.selection).toBeInstanceOf(TextSelection);
    expect(said).toEqual([]);
  });

  it("says why it was refused", async () => {
    await askForAnother();
    arrive({ images: [], refused: [{ name: "x.png", reason: "no-picture" }] });
    await settled();
    expect(said).toEqual(["x.png is not a picture that Galley knows."]);
  });

  it("says that the figure is gone, or the text", async () => {
    await askForAnother();
    view.dispatch(view.state.tr.delete(0, 1));
    arrive({ images: [newImage("a/new.png")], refused: [] });
    await settled();
    expect(said).toEqual([UNPLACED]);
    view.destroy();
    await askForAnother();
    view.destroy();
    arrive({ images: [newImage("a/new.png")], refused: [] });
    await settled();
    expect(said).toEqual([UNPLACED]);
  });

  it("says that none can be chosen where that is so", async () => {
    await askForAnother(() => Promise.reject(new Error("offline")));
    expect(said).toEqual(["Pictures cannot be chosen just now. Check the network and try again."]);
  });
});

describe("the form of a row", () => {
  it("calls each picture by its file, in the heading over its fields and in what is done with it", async () => {
    await openForm(["a/one.png", "a/two.png"]);
    const groups = [...document.querySelectorAll(".fields [role=group]")];
    expect(groups.map((group) => group.getAttribute("aria-label"))).toEqual(["one.png", "two.png"]);
    expect(groups.map((group) => group.querySelector("b")?.textContent)).toEqual([
      "one.png",
      "two.png",
    ]);
    const path = groups[0]?.querySelector("input");
    if (path) path.value = "a/three.png";
    path?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(groups[0]?.getAttribute("aria-label")).toBe("three.png");
    expect(path?.title).toBe("a/three.png");
    button("Remove picture three.png")?.click();
    expect(paths()).toEqual(["a/two.png"]);
    await settled();
    expect(button("Remove picture two.png")).toBeUndefined();
  });

  it("gives the picture that is meant another file, also where both show the same", async () => {
    await openForm(["a/old.png", "a/old.png", "a/last.png"]);
    [...document.querySelectorAll<HTMLElement>('[aria-label="Another picture… old.png"]')]
      .at(1)
      ?.click();
    await settled();
    arrive({ images: [newImage("a/new.png")], refused: [] });
    await settled();
    expect(paths()).toEqual(["a/old.png", "a/new.png", "a/last.png"]);
  });
});
