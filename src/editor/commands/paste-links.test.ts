import { describe, expect, it } from "vitest";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { fromOutside } from "./insert-links.ts";
import { pasteLinks } from "./paste-links.ts";

const profile = {
  language: "zh-CN",
  sectionLevel: 1,
  verbs: ["推出"],
  itemForms: ["list"],
  closing: "",
  sections: [
    { kind: "papers", title: "论文", formerTitles: [], shape: "title", linkOptional: false },
  ],
} as unknown as Profile;

const p = (text: string): Node => schema.node("paragraph", null, text ? schema.text(text) : []);
const list = (...texts: string[]): Node =>
  schema.node(
    "bullet_list",
    null,
    texts.map((text) => schema.node("list_item", null, p(text))),
  );
const papers = (...content: Node[]): Node =>
  schema.node(
    "doc",
    null,
    schema.node("section", null, [
      schema.node("heading", { level: 1 }, schema.text("论文")),
      ...content,
    ]),
  );

function pasted(doc: Node, caret: number, titles: string[] = ["甲"]): string {
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  const links = titles.map((title) => ({ href: `https://a.example/${title}`, title }));
  pasteLinks(fromOutside(links), "paste", { profile, links: NO_LINK_SERVICE })(
    state,
    (tr) => (state = state.apply(tr)),
  );
  state.doc.check();
  return state.doc.child(0).slice(4).content.toString();
}
/** Positions: 1 into the section, 4 past its title. */
const TITLE = 5;

describe("a link that is pasted", () => {
  it("takes the place of the empty item that waits for it, also of the only one", () => {
    expect(pasted(papers(list("")), TITLE + 3)).toBe(
      '<bullet_list(list_item(paragraph(link("甲"))))>',
    );
    expect(pasted(papers(list("一", "")), TITLE + 1 + 5 + 2)).toBe(
      '<bullet_list(list_item(paragraph("一")), list_item(paragraph(link("甲"))))>',
    );
  });

  it("becomes several items when there are several", () => {
    expect(pasted(papers(list("")), TITLE + 3, ["甲", "乙"])).toBe(
      '<bullet_list(list_item(paragraph(link("甲"))), list_item(paragraph(link("乙"))))>',
    );
  });

  it("begins a list in an empty paragraph of a section", () => {
    expect(pasted(papers(p("")), TITLE + 1)).toBe(
      '<bullet_list(list_item(paragraph(link("甲"))))>',
    );
  });

  it("becomes a link among words", () => {
    expect(pasted(papers(list("一二")), TITLE + 4)).toBe(
      '<bullet_list(list_item(paragraph("一", link("甲"), "二")))>',
    );
  });
});
