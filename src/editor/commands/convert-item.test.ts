import { history, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import {
  after,
  doc,
  h,
  item,
  link,
  p,
  section,
  show,
  stateOf,
  strong,
  ul,
} from "../testing/build.ts";
import { contextFor } from "../testing/context.ts";
import { itemLineAt } from "../queries/item-line.ts";
import { conversionChoices, convertItem, verbChoices } from "./convert-item.ts";

const profile = defaultProfile("zh-CN");
const href = "https://a.example/";

describe("the item at the caret", () => {
  it("is turned round, the caret stays at its words, and each turn is a step", () => {
    const said: string[] = [];
    const context = () => contextFor({ announce: (words) => said.push(words) });
    let state = stateOf(doc(section("x", ul(item("甲", link("推出", href), "乙，‸快")))), [
      history(),
    ]);
    const first = state.doc;
    const shown: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      state = after(state, convertItem(1, context));
      shown.push(show(state).replace(/^.*paragraph\((.*)\)\)\)\)\)$/, "$1"));
    }
    expect(shown).toEqual([
      "甲推出<link>乙</>，‸快",
      "<link>甲推出乙</>：‸快",
      "<link+strong>甲推出乙</>：‸快",
      "甲<link>推出</>乙，‸快",
    ]);
    expect(said).toEqual([
      "the product is the link",
      "the sentence is the link",
      "bold title",
      "the verb is the link",
    ]);
    expect(show(after(state, convertItem(-1, context)))).toContain("<link+strong>甲推出乙</>：‸快");
    for (let undone = 0; undone < 4; undone += 1) state = after(state, undo);
    expect(state.doc.eq(first)).toBe(true);
  });

  it("says so where it has no other shape; outside of items the key is not for it", () => {
    const told: string[] = [];
    const context = () => contextFor({ notify: (words) => told.push(words) });
    const state = stateOf(doc(section("x", ul(item("看", link("这里", href), "‸")))));
    let changed = false;
    expect(convertItem(1, context)(state, () => (changed = true))).toBe(true);
    expect(changed).toBe(false);
    expect(told).toEqual(["This item has no other shape"]);
    expect(convertItem(1, context)(stateOf(doc(p("字‸"))))).toBe(false);
  });

  it("is found in every form that items are written in", () => {
    const forms = { ...profile, itemForms: ["numbered" as const, "heading" as const] };
    const numbered = stateOf(doc(section("热点论文", p("1、", link("标题", href)), p("还‸有"))));
    expect(itemLineAt(numbered.selection.$head, forms)?.start).toBe(2);
    const turned = after(
      numbered,
      convertItem(1, () => contextFor({ profile: forms })),
    );
    expect(show(turned)).toContain("1、<link+strong>标题</>");
    const headed = stateOf(doc(section("x", h(2, link("标题", href), "‸"), p("字"))));
    expect(itemLineAt(headed.selection.$head, forms)?.line.textContent).toBe("标题");
    const nested = stateOf(doc(section("x", ul(item("甲", ul(item(link("乙", href), "‸")))))));
    expect(itemLineAt(nested.selection.$head, profile)?.line.textContent).toBe("乙");
  });

  it("has a menu of its shapes and of the verbs of the profile", () => {
    const state = stateOf(doc(section("x", ul(item("甲", link("推出", href), "‸乙")))));
    const found = itemLineAt(state.selection.$head, profile);
    if (!found) throw new Error("no item");
    expect(conversionChoices(found, profile).map(({ shape }) => shape)).toEqual([
      "product-link",
      "sentence",
      "bold-title",
    ]);
    const verbs = verbChoices(found, profile);
    expect(verbs.map(({ verb }) => verb)).toEqual(["发布", "宣布", "开源", "收购", "支持"]);
    const command = verbs[2]?.command;
    if (!command) throw new Error("no verb");
    expect(show(after(state, command))).toContain("甲<link>开源</>‸乙");
    const plain = stateOf(doc(section("x", ul(item(strong("字‸"))))));
    const bare = itemLineAt(plain.selection.$head, profile);
    expect(bare && verbChoices(bare, profile)).toEqual([]);
  });
});
