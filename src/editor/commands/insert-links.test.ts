import { describe, expect, it } from "vitest";
import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { fromOutside, insertLinks } from "./insert-links.ts";

const section = (title: string, shape: string) => ({
  kind: "other",
  title,
  formerTitles: [],
  shape,
  linkOptional: false,
});
const profile = {
  language: "zh-CN",
  sectionLevel: 1,
  verbs: ["推出"],
  itemForms: ["list"],
  closing: "",
  sections: [section("产品", "verb-link"), section("论文", "bold-title")],
} as unknown as Profile;

const p = (text: string): Node => schema.node("paragraph", null, text ? schema.text(text) : []);
const li = (text: string): Node => schema.node("list_item", null, p(text));
const doc = (...content: Node[]): Node => schema.node("doc", null, content);
const sectionNode = (title: string, ...content: Node[]): Node =>
  schema.node("section", null, [
    schema.node("heading", { level: 1 }, schema.text(title)),
    ...content,
  ]);

function dropped(
  before: Node,
  place: Parameters<typeof insertLinks>[0],
  links = [{ href: "https://a.example/", title: "甲" }],
) {
  let state = EditorState.create({ doc: before });
  insertLinks(place, fromOutside(links), "drop", { profile, links: NO_LINK_SERVICE })(
    state,
    (tr) => (state = state.apply(tr)),
  );
  state.doc.check();
  return { text: state.doc.toString(), caret: state.selection.$head };
}

describe("a link that is dropped", () => {
  const releases = doc(sectionNode("产品", schema.node("bullet_list", null, [li("一"), li("二")])));
  const betweenItems = 1 + 4 + 1 + 5;

  it("becomes an item in the section's default shape between the items, with the caret at its end", () => {
    const { text, caret } = dropped(releases, { kind: "item", at: betweenItems });
    expect(text).toContain(
      'list_item(paragraph("一")), list_item(paragraph(link("推出"), "甲")), list_item(paragraph("二"))',
    );
    expect(caret.parent.textContent).toBe("推出甲");
    expect(caret.parentOffset).toBe(3);
  });

  it("becomes several items when there are several links, in their order", () => {
    const links = ["甲", "乙"].map((title) => ({ href: `https://a.example/${title}`, title }));
    const { text } = dropped(releases, { kind: "item", at: betweenItems }, links);
    expect(text).toMatch(/"一".*"甲".*"乙".*"二"/);
  });

  it("begins a list in a section that has none", () => {
    const empty = doc(sectionNode("论文"));
    const { text } = dropped(empty, { kind: "block", at: 1 + 4 });
    expect(text).toContain('bullet_list(list_item(paragraph(link(strong("甲")))))');
  });

  it("becomes a link in running text", () => {
    const { text, caret } = dropped(doc(p("前后")), { kind: "text", at: 2 });
    expect(text).toBe('doc(paragraph("前", link("甲"), "后"))');
    expect(caret.parentOffset).toBe(2);
  });
});
