// @vitest-environment jsdom
import { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { contextFor } from "../../../testing/context.ts";
import { doc, p, stateOf } from "../../../testing/build.ts";
import { pastePlugin } from "./paste-plugin.ts";

/** What stands in a document after a clipboard with these texts was pasted at its mark. */
function pasted(marked: string, texts: Readonly<Record<string, string>>): string {
  const context = contextFor();
  const state = stateOf(doc(p(marked)), [pastePlugin(() => context)]);
  const view = new EditorView(document.createElement("div"), { state });
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const data = {
    types: Object.keys(texts),
    files: [],
    getData: (type: string) => texts[type] ?? "",
  };
  Object.defineProperty(event, "clipboardData", { value: data });
  view.dom.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  const found = view.state.doc.toString();
  view.destroy();
  return found;
}

describe("a paste of HTML that cannot be read", () => {
  const html = '<html><frameset><frame src="a"></frameset></html>';

  it("is the plain text of the clipboard", () => {
    expect(pasted("a‸b", { "text/html": html, "text/plain": "words" })).toBe(
      'doc(paragraph("awordsb"))',
    );
    expect(pasted("‸", { "text/html": html, "text/plain": "- a\n- b" })).toContain("bullet_list");
  });

  it("is nothing where the clipboard has no text", () => {
    expect(pasted("a‸b", { "text/html": html })).toBe('doc(paragraph("ab"))');
  });

  it("leaves HTML that can be read as it was", () => {
    expect(pasted("a‸b", { "text/html": "<b>x</b>", "text/plain": "words" })).toBe(
      'doc(paragraph("a", strong("x"), "b"))',
    );
  });
});
