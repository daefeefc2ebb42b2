import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import {
  after,
  doc,
  figure,
  item,
  link,
  p,
  section,
  show,
  stateOf,
  strong,
  ul,
} from "../testing/build.ts";
import { arrangeSection } from "./arrange-section.ts";

const profile = defaultProfile("zh-CN");
const href = "https://a.example/";
const words = (node: Node): string[] => {
  const found: string[] = [];
  node.descendants((child) => {
    if (child.type.name === "list_item") found.push(child.textContent);
    return child.type.name !== "list_item";
  });
  return found;
};

describe("the items of a section", () => {
  const a = item("乙", link("推出", href), "产品");
  const b = item("Acme发布", link("Lamp", href), "，‸快");
  const c = item("乙", link("发布", href), "阿物");
  const d = item("");
  const issue = doc(section("产品&模型发布", ul(a, b, c, d)));
  const arranged = (how: Parameters<typeof arrangeSection>[1]) =>
    after(stateOf(issue, [history()]), arrangeSection(0, how, profile));

  it("are sorted by title in the language of the issue, empty ones last", () => {
    const en = defaultProfile("en");
    const latin = doc(section("x", ul(item("é"), item("z"), item("Item 10"), item("item 9"))));
    const done = after(stateOf(latin), arrangeSection(0, "by-title", en));
    expect(words(done.doc)).toEqual(["é", "item 9", "Item 10", "z"]);
    expect(words(arranged("by-title").doc)).toEqual([
      "乙发布阿物",
      "乙推出产品",
      "Acme发布Lamp，快",
      "",
    ]);
  });

  it("are sorted by organisation, and grouped by it in the order of first appearance", () => {
    expect(words(arranged("by-organisation").doc)).toEqual([
      "乙推出产品",
      "乙发布阿物",
      "Acme发布Lamp，快",
      "",
    ]);
    expect(words(arranged("group").doc)).toEqual([
      "乙推出产品",
      "乙发布阿物",
      "Acme发布Lamp，快",
      "",
    ]);
  });

  it("move as the nodes that they are, with the caret, in one step", () => {
    const state = stateOf(issue, [history()]);
    const done = after(state, arrangeSection(0, "group", profile));
    const before = state.doc.firstChild?.lastChild;
    const now = done.doc.firstChild?.lastChild;
    expect(now?.child(1)).toBe(before?.child(2));
    expect(show(done)).toContain("，‸快");
    expect(after(done, undo).doc.eq(state.doc)).toBe(true);
  });

  it("stay in their lists, around what stands between", () => {
    const parted = doc(
      section("x", ul(item("丙"), item("阿")), figure("/a.png"), ul(item("乙"), item("爱"))),
    );
    const done = after(stateOf(parted), arrangeSection(0, "by-title", profile));
    expect(words(done.doc)).toEqual(["阿", "丙", "爱", "乙"]);
    expect(done.doc.firstChild?.child(2).type.name).toBe("figure");
  });

  it("get their titles in bold, or not, where their link is a title", () => {
    const mixed = doc(
      section(
        "x",
        ul(
          item(link("甲", href), "：一"),
          item("乙", link("推出", href), "物"),
          item("说", link("这", href)),
        ),
      ),
    );
    const bold = after(stateOf(mixed), arrangeSection(0, "bold", profile));
    expect(show(bold)).toContain("<link+strong>甲</>：一");
    expect(show(bold)).toContain("乙<link>推出</>物");
    expect(after(bold, arrangeSection(0, "unbold", profile)).doc.eq(mixed)).toBe(true);
    expect(arrangeSection(0, "unbold", profile)(stateOf(mixed))).toBe(false);
  });

  it("are left alone where nothing would change, and where there are none", () => {
    expect(arrangeSection(0, "by-title", profile)(stateOf(doc(section("x", p("字")))))).toBe(false);
    expect(
      arrangeSection(0, "bold", profile)(stateOf(doc(section("x", ul(item(strong("字"))))))),
    ).toBe(false);
    expect(arrangeSection(0, "group", profile)(stateOf(doc(p("字"))))).toBe(false);
  });
});
