// @vitest-environment jsdom
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { newImage } from "../../../issue/figures/image-attributes.ts";
import { NO_PICTURES, type PicturesTaken } from "../../core/picture-service.ts";
import { doc, figure, p, stateOf } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { figureBody } from "./figure-body.ts";

const UNPLACED = "A picture could not be put into the text any more. Bring it again.";
let view: EditorView;
let arrive: (taken: PicturesTaken) => void;
let said: string[];

const images = (): readonly FigureImage[] => view.state.doc.firstChild?.attrs["images"];
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Shows a figure, opens its form and asks for another picture, which is being read from then on. */
async function askForAnother(choose = () => Promise.resolve([new File(["x"], "x.png")])) {
  said = [];
  const taken = new Promise<PicturesTaken>((resolve) => {
    arrive = resolve;
  });
  const context = contextFor({
    pictures: { ...NO_PICTURES, choose, take: () => taken },
    notify: (message) => said.push(message),
  });
  const state = stateOf(doc(figure("a/old.png"), p("words")));
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
  const label = (await context.texts.figure.more()).choose;
  view.dom.querySelector("figure")?.dispatchEvent(new MouseEvent("dblclick"));
  await settled();
  const buttons = [...document.querySelectorAll("button")];
  buttons.find(({ textContent }) => textContent === label)?.click();
  await settled();
}

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
