// @vitest-environment jsdom
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, describe, expect, it } from "vitest";
import { newImage } from "../../issue/figures/image-attributes.ts";
import type { EditorContext } from "../core/editor-context.ts";
import { NO_PICTURES, type PicturesTaken } from "../core/picture-service.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { doc, item, p, section, stateOf, ul } from "../testing/build.ts";
import { contextFor } from "../testing/context.ts";
import { dropKey, waitingPlaces } from "../features/transfer/drop/waiting-places.ts";
import { pastePlugin } from "../features/transfer/paste/paste-plugin.ts";
import { insertChosenPictures, takePictures } from "./take-pictures.ts";

const KEPT: PicturesTaken = { images: [newImage("a/1.png")], refused: [] };
const REFUSED: PicturesTaken = { images: [], refused: [{ name: "x.png", reason: "not-kept" }] };
const NO_ROOM = "x.png was not taken in: the browser has no room for it.";
const UNPLACED = "A picture could not be put into the text any more. Bring it again.";

let view: EditorView;
afterEach(() => view.destroy());

/** A text whose pictures are read until `arrive` says what became of them. */
function textOf(issue: ReturnType<typeof doc>) {
  const said: string[] = [];
  const announced: string[] = [];
  let arrive: (taken: PicturesTaken) => void = () => undefined;
  const taken = new Promise<PicturesTaken>((resolve) => {
    arrive = resolve;
  });
  let context: EditorContext = contextFor({
    pictures: { ...NO_PICTURES, take: () => taken },
    notify: (message) => said.push(message),
    announce: (message) => announced.push(message),
  });
  const getContext = () => context;
  const state = stateOf(issue, [
    profilePlugin(getContext),
    new Plugin({ key: dropKey, state: waitingPlaces }),
    pastePlugin(getContext, { slice: null }),
  ]);
  view = new EditorView(document.body, { state });
  return {
    said,
    announced,
    arrive,
    getContext,
    lock: () => {
      context = { ...context, editable: false };
    },
    take: () => takePictures(view, [new File(["x"], "x.png")], () => null, getContext),
  };
}

function paste(): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const files = [new File(["x"], "x.png", { type: "image/png" })];
  const data = { types: ["Files"], files, getData: () => "" };
  Object.defineProperty(event, "clipboardData", { value: data });
  view.dom.dispatchEvent(event);
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("pictures that come in", () => {
  it("say why they were refused when the text is gone by then", async () => {
    const { arrive, said, take } = textOf(doc(p("a‸")));
    const done = take();
    view.destroy();
    arrive(REFUSED);
    await done;
    expect(said).toEqual([NO_ROOM]);
  });

  it("say that there is no place for them when the text is gone, or written elsewhere, by then", async () => {
    for (const end of ["gone", "locked"]) {
      const { arrive, lock, said, take } = textOf(doc(p("a‸")));
      const done = take();
      if (end === "gone") view.destroy();
      else lock();
      arrive(KEPT);
      await done;
      expect(said).toEqual([UNPLACED]);
    }
  });

  it("say that none can be chosen where that is so", async () => {
    const { getContext, said } = textOf(doc(p("a‸")));
    await insertChosenPictures(view, getContext);
    expect(said).toEqual(["Pictures cannot be chosen just now. Check the network and try again."]);
  });
});

describe("a pasted picture", () => {
  it("lands where the caret was, and leaves the caret to somebody who goes on writing elsewhere", async () => {
    const { announced, arrive } = textOf(doc(p("one‸"), p("two")));
    paste();
    const end = view.state.doc.content.size - 1;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    view.dispatch(view.state.tr.insertText(" more"));
    arrive(KEPT);
    await settled();
    expect(view.state.doc.toString()).toBe('doc(paragraph("one"), figure, paragraph("two more"))');
    expect(view.state.selection.$head.parent.textContent).toBe("two more");
    expect(view.state.selection).toBeInstanceOf(TextSelection);
    expect(announced).toEqual(["Figure added."]);
  });

  it("is asked for its alt text where nothing else was done meanwhile", async () => {
    const { announced, arrive } = textOf(doc(p("one"), p("‸"), p("two")));
    paste();
    arrive(KEPT);
    await settled();
    expect(view.state.doc.toString()).toBe('doc(paragraph("one"), figure, paragraph("two"))');
    expect(view.state.selection).toBeInstanceOf(NodeSelection);
    expect(announced).toEqual(["Figure added. Its alt text comes next."]);
  });

  it("takes no list and no section apart when its place is gone by then", async () => {
    const { arrive } = textOf(doc(section("x", ul(item("a"), item("b‸"), item("c"))), p("end")));
    paste();
    const { $from } = view.state.selection;
    view.dispatch(view.state.tr.delete($from.before(-1), $from.after(-1)));
    arrive(KEPT);
    await settled();
    expect(view.state.doc.toString()).toContain(
      'bullet_list(list_item(paragraph("a")), list_item(paragraph("c"))), figure)',
    );
  });
});
