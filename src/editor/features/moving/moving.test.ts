import * as fc from "fast-check";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { after, doc, item, ol, p, quote, section, show, stateOf, ul } from "../../testing/build.ts";
import { documents } from "../../testing/documents.ts";
import { blockMenuPlugin } from "../block-menu/block-menu-plugin.ts";
import { blockOfMenu } from "../../queries/block-menu.ts";
import { openBlockMenu } from "../../commands/block-menu.ts";
import { gapsFor } from "../../queries/gaps.ts";
import { movableAt, movableSelected } from "../../queries/movable.ts";
import { moveDown, moveUp } from "../../commands/move-by-key.ts";
import { moveToSection } from "../../commands/move-to-section.ts";
import { moveTo } from "../../commands/move-to.ts";

describe("what is moved", () => {
  const kinds: readonly [what: string, marked: Node, kind: string, text: string][] = [
    ["the innermost item", doc(ul(item("甲", ul(item("乙‸"))))), "item", "乙"],
    ["an item with what is nested in it", doc(ul(item("甲‸", ul(item("乙"))))), "item", "甲乙"],
    ["a block of a section", doc(section("一", p("甲‸"), p("乙"))), "block", "甲"],
    ["a quote as a whole", doc(quote(p("甲‸"), p("乙"))), "block", "甲乙"],
    ["a section, from its title", doc(section("一‸", p("甲"))), "section", "一甲"],
    ["all items that are selected", doc(ul(item("甲‸"), item("乙‸"), item("丙"))), "item", "甲乙"],
    ["all blocks that are selected", doc(p("甲‸"), ul(item("乙‸")), p("丙")), "block", "甲乙"],
  ];
  it.each(kinds)("%s", (_what, marked, kind, text) => {
    const what = movableSelected(stateOf(marked));
    expect(what?.kind).toBe(kind);
    expect(what?.nodes.map((node) => node.textContent).join("")).toBe(text);
  });
});

describe("Alt+Up and Alt+Down", () => {
  it("swap two items and take the caret along", () => {
    const state = stateOf(doc(ul(item("甲"), item("乙‸"))));
    expect(show(after(state, moveUp))).toBe(
      "doc(bullet_list(list_item(paragraph(乙‸)) list_item(paragraph(甲))))",
    );
  });

  it("take the last item of a section into the list of the next", () => {
    const state = stateOf(doc(section("一", ul(item("甲‸"))), section("二", ul(item("乙")))));
    expect(show(after(state, moveDown))).toBe(
      "doc(section(heading1(一)) section(heading1(二) bullet_list(list_item(paragraph(甲‸)) list_item(paragraph(乙)))))",
    );
  });

  it("make a list for an item in a section that has none", () => {
    const state = stateOf(doc(section("一", ul(item("甲‸"))), section("二")));
    expect(show(after(state, moveDown))).toBe(
      "doc(section(heading1(一)) section(heading1(二) bullet_list(list_item(paragraph(甲‸)))))",
    );
  });

  it("take the first nested item out, before the item it was in", () => {
    const state = stateOf(doc(ul(item("甲", ul(item("乙‸"), item("丙"))))));
    expect(show(after(state, moveUp))).toBe(
      "doc(bullet_list(list_item(paragraph(乙‸)) list_item(paragraph(甲) bullet_list(list_item(paragraph(丙))))))",
    );
  });

  it("move a figure between two lists, which then are one", () => {
    const state = stateOf(doc(ul(item("甲")), p("图‸"), ul(item("乙"))));
    expect(show(after(state, moveUp))).toBe(
      "doc(paragraph(图‸) bullet_list(list_item(paragraph(甲)) list_item(paragraph(乙))))",
    );
  });

  it("move a section past the next, with all that is in it", () => {
    const state = stateOf(doc(section("一‸", p("甲")), section("二", p("乙"))));
    expect(show(after(state, moveDown))).toBe(
      "doc(section(heading1(二) paragraph(乙)) section(heading1(一‸) paragraph(甲)))",
    );
  });

  it("never put a block above a title or below the first section", () => {
    const state = stateOf(doc(p("导语‸"), section("一", p("甲"))));
    expect(show(after(state, moveDown))).toBe(
      "doc(section(heading1(一) paragraph(导语‸) paragraph(甲)))",
    );
  });

  it("leave the document alone at its edge", () => {
    const state = stateOf(doc(ul(item("甲‸"), item("乙"))));
    expect(show(after(state, moveUp))).toBe(show(state));
  });
});

describe("Move to section", () => {
  it("puts an item at the end of the section's last list of its kind", () => {
    const state = stateOf(
      doc(section("一", ul(item("甲‸"))), section("二", ul(item("乙")), p("丙"), ol(item("丁")))),
    );
    expect(show(after(state, moveToSection(1)))).toBe(
      "doc(section(heading1(一)) section(heading1(二) bullet_list(list_item(paragraph(乙)) list_item(paragraph(甲‸))) paragraph(丙) ordered_list(list_item(paragraph(丁)))))",
    );
  });

  it("does not apply to what is already there", () => {
    const state = stateOf(doc(section("一", p("甲"), p("乙‸"))));
    expect(moveToSection(0)(state)).toBe(false);
  });
});

/** All leaves of a document with how they are written, in no order: what no move may lose or double. */
function leaves(node: Node): string[] {
  const found: string[] = [];
  node.descendants((child) => {
    if (child.isTextblock || child.isLeaf)
      found.push(`${child.type.name} ${JSON.stringify(child.attrs)} ${child.textContent}`);
  });
  return found.toSorted();
}

describe("any move", () => {
  it("keeps every block once, in a document the schema allows, and undone gives the old one", () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (document, place, choice) => {
        const state = stateOf(document);
        const what = movableAt(state, place % (document.content.size + 1));
        if (!what) return;
        for (const gap of gapsFor(state, what)) gap.parent.check();
        const gaps = gapsFor(state, what);
        const gap = gaps[choice % Math.max(1, gaps.length)];
        if (!gap) return;
        const tr = moveTo(state, what, gap);
        tr.doc.check();
        expect(leaves(tr.doc)).toEqual(leaves(document));
        let undone = tr.doc;
        for (const step of tr.steps
          .map((each, index) => each.invert(tr.docs[index] ?? document))
          .toReversed())
          undone = step.apply(undone).doc ?? undone;
        expect(undone.eq(document)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("of a selection keeps every block once", () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), fc.boolean(), (document, from, to, up) => {
        const size = document.content.size;
        if (size === 0) return;
        const selection = TextSelection.between(
          document.resolve(from % size),
          document.resolve(to % size),
        );
        let state = stateOf(document);
        state = state.apply(state.tr.setSelection(selection));
        (up ? moveUp : moveDown)(state, (tr) => {
          state = state.apply(tr);
        });
        state.doc.check();
        expect(leaves(state.doc)).toEqual(leaves(document));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the menu of a block", () => {
  const about = (marked: Node, pos: number): string | undefined => {
    const state = stateOf(marked, [blockMenuPlugin()]);
    const what = blockOfMenu(state.apply(openBlockMenu(state.tr, pos)));
    return what?.nodes.map((node) => node.textContent).join("|");
  };

  it("is about all that is selected where the block is one of it, else about the block", () => {
    expect(about(doc(section("一", ul(item("甲‸"), item("乙‸"), item("丙")))), 10)).toBe("甲|乙");
    expect(about(doc(section("一", ul(item("甲‸"), item("乙‸"), item("丙")))), 15)).toBe("丙");
    expect(about(doc(section("一‸", ul(item("甲"), item("乙")))), 5)).toBe("甲");
  });
});
