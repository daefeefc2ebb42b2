// @vitest-environment jsdom
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import { profilePlugin } from "../../queries/profile-of.ts";
import { doc, figure, p, stateOf } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { type Copied, copiedSlicePlugin } from "./copied-slice.ts";
import { transferPart } from "./transfer-part.ts";

test("what is copied before a paste can be read is pasted as the very nodes that were copied", async () => {
  const context = contextFor({});
  const noted: Copied = { slice: null };
  const early = [profilePlugin(() => context), copiedSlicePlugin(noted)];
  const copied = figure("assets/img/1.png");
  const state = stateOf(doc(p("words‸"), copied), early);
  const view = new EditorView(document.createElement("div"), { state });
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, 7)));
  const { dom } = view.serializeForClipboard(view.state.selection.content());

  const { pastePlugin } = await transferPart.load();
  const paste = pastePlugin(() => context, noted);
  view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, paste] }));
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 6)));
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const getData = (type: string): string => (type === "text/html" ? dom.innerHTML : "");
  Object.defineProperty(event, "clipboardData", {
    value: { types: ["text/html"], files: [], getData },
  });
  view.dom.dispatchEvent(event);
  const found: Node[] = [];
  view.state.doc.descendants((node) => {
    if (node.type === copied.type) found.push(node);
  });
  expect(found.map((node) => node === copied)).toEqual([true, true]);
  view.destroy();
});
