// @vitest-environment jsdom
import { history, redo, undo } from "@tiptap/pm/history";
import { TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { insertLinks } from "./insert-links.ts";
import { doc, item, link, section, stateOf, strong, ul } from "../testing/build.ts";
import { fillLink } from "./fill-link.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { restoreAddress } from "./restore-address.ts";

const profile = defaultProfile("zh-CN");
const href = "https://lab.example/k2";

function viewOf(...content: Parameters<typeof item>): EditorView {
  const state = stateOf(doc(section("x", ul(item(...content)))), [history()]);
  return new EditorView(null, { state });
}
const text = (view: EditorView): string => view.state.doc.lastChild?.lastChild?.textContent ?? "";
const fill = (view: EditorView, title = "Introducing K2 | Lab"): boolean =>
  fillLink(view, href, title, profile);

describe("a title that comes later", () => {
  it("takes the place of the host, with its marks", () => {
    const view = viewOf(link("lab.example", href), "：评论‸");
    expect(fill(view, "K2 | Lab")).toBe(true);
    expect(view.state.doc.lastChild?.lastChild?.toString()).toContain('link("K2 | Lab"), "：评论"');
  });

  it("takes the place of the host without its www, too", () => {
    const www = "https://www.lab.example/k2";
    for (const host of ["lab.example", "www.lab.example"]) {
      const view = viewOf(link(host, www), "：评论‸");
      expect(fillLink(view, www, "K2", profile)).toBe(true);
      expect(text(view)).toBe("K2：评论");
    }
  });

  it("is the product where the link stands on its verb, also where the product is the link", () => {
    const view = viewOf("Lab", link("推出", href), "，评论‸");
    expect(fill(view)).toBe(true);
    expect(text(view)).toBe("Lab推出K2，评论");
    const other = viewOf("Lab推出", link("lab.example", href), "，评论‸");
    expect(fill(other)).toBe(true);
    expect(text(other)).toBe("Lab推出K2，评论");
  });

  it("says whose it is and what was done, where it is a sentence and nobody has said it yet", () => {
    const view = viewOf(link("推出", href), "‸");
    expect(fill(view, "织布机开源 K2 | Lab")).toBe(true);
    expect(view.state.doc.lastChild?.lastChild?.toString()).toContain(
      '"织布机", link("开源"), "K2"',
    );
    const begun = viewOf("某‸家", link("推出", href));
    expect(fill(begun, "织布机开源 K2")).toBe(true);
    expect(text(begun)).toBe("某家推出织布机开源 K2");
  });

  it("leaves alone what a person wrote, which is done then", () => {
    for (const words of [
      [link("My title", href), "‸"],
      ["Lab", link("推出", href), "Mine‸"],
      [link("lab.example!", href), "‸"],
      [strong("x"), link("elsewhere.example", "https://elsewhere.example/"), "‸"],
    ]) {
      const view = viewOf(...words);
      const before = text(view);
      expect(fill(view)).toBe(true);
      expect(text(view)).toBe(before);
    }
  });

  it("waits while the caret is in the place that it would take", () => {
    const view = viewOf(link("lab.ex‸ample", href));
    expect(fill(view)).toBe(false);
    expect(text(view)).toBe("lab.example");
    view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)));
    expect(fill(view)).toBe(true);
    expect(text(view)).toBe("Introducing K2 | Lab");

    const product = viewOf("Lab", link("推出", href), "‸，评论");
    expect(fill(product)).toBe(false);
    expect(text(product)).toBe("Lab推出，评论");
  });

  it("waits while words are being composed in its block", () => {
    const view = viewOf(link("lab.example", href), "：评论‸");
    Object.defineProperty(view, "composing", { value: true });
    expect(fill(view)).toBe(false);
    expect(text(view)).toBe("lab.example：评论");
  });

  it("is no step of the history: undo takes back the drop as a whole, and redo brings it all back", () => {
    const view = viewOf("‸");
    const link = { id: null, link: { href, title: null } };
    const placing = { profile, links: NO_LINK_SERVICE };
    insertLinks({ kind: "item", at: 5 }, [link], "drop", placing)(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe("xlab.example");
    fill(view, "K2");
    expect(view.state.doc.textContent).toBe("xK2");
    undo(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe("x");
    redo(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe("xK2");
  });

  it("does not stand in the way of undoing what was typed before it came", () => {
    const view = viewOf(link("lab.example", href), "：‸");
    view.dispatch(view.state.tr.insertText("好"));
    fill(view, "K2");
    expect(text(view)).toBe("K2：好");
    undo(view.state, view.dispatch);
    expect(text(view)).toBe("K2：");
  });
});

describe("an address given back", () => {
  it("is that of all its links, with their words and marks, as one step", () => {
    const view = viewOf(link("one", href), " and ", link("two", href), "/", link(href, href), "‸");
    const original = `${href}?utm_source=x`;
    expect(restoreAddress(href, original)(view.state, view.dispatch)).toBe(true);
    expect(text(view)).toBe(`one and two/${original}`);
    const hrefs: unknown[] = [];
    view.state.doc.descendants((node) => {
      for (const mark of node.marks) hrefs.push(mark.attrs["href"]);
    });
    expect(hrefs).toEqual([original, original, original]);
    undo(view.state, view.dispatch);
    expect(text(view)).toBe(`one and two/${href}`);
    expect(restoreAddress("https://other.example/", "x")(view.state)).toBe(false);
  });
});
