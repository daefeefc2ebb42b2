import { history, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { after, doc, item, link, p, show, stateOf, strong, ul } from "../../testing/build.ts";
import { findPlugin, findState, goToMatch, replaceAll, replaceMatch, setQuery } from "./find.ts";

const plain = { matchCase: false, wholeWord: false };
const start = () =>
  stateOf(doc(p("‸模型与模型"), ul(item("大", strong("模型"), "，Model models"))), [
    findPlugin(),
    history(),
  ]);

describe("find", () => {
  it("counts matches, also across marks, selects the first and goes round", () => {
    let state = after(start(), setQuery("模型", plain));
    expect(findState(state)).toEqual({ query: "模型", count: 3, current: 1 });
    expect([state.selection.from, state.selection.to]).toEqual([1, 3]);
    const ordinals: number[] = [];
    for (let press = 0; press < 4; press += 1) {
      state = after(state, goToMatch(1));
      ordinals.push(findState(state).current);
    }
    expect(ordinals).toEqual([2, 3, 1, 2]);
    expect(findState(after(state, goToMatch(-1))).current).toBe(1);
    expect(findState(after(start(), setQuery("大模型，", plain))).count).toBe(1);
  });

  it("minds case and whole words where asked", () => {
    const count = (query: string, options: typeof plain) =>
      findState(after(start(), setQuery(query, options))).count;
    expect(count("model", plain)).toBe(2);
    expect(count("model", { ...plain, matchCase: true })).toBe(1);
    expect(count("model", { ...plain, wholeWord: true })).toBe(1);
    expect(count("模型", { ...plain, wholeWord: true })).toBe(3);
  });

  it("takes what is looked for literally", () => {
    expect(
      findState(after(stateOf(doc(p("a.b (c)")), [findPlugin()]), setQuery(".b (", plain))).count,
    ).toBe(1);
  });

  it("follows what is typed meanwhile", () => {
    const state = after(start(), setQuery("模型", plain));
    const typed = state.apply(state.tr.insertText("模型", 1));
    expect(findState(typed).count).toBe(4);
  });

  it("replaces one, keeping its marks, and then all others in one step", () => {
    const found = after(start(), setQuery("模型", plain));
    const one = after(found, replaceMatch("系统"));
    expect(show(one)).toContain("系统‸与模型");
    const all = after(one, replaceAll("方法"));
    expect(show(all)).toContain("大<strong>方法</>");
    expect(findState(all).count).toBe(0);
    expect(after(all, undo).doc.eq(one.doc)).toBe(true);
  });

  it("keeps the address of the words it replaces, and of those beside what differs", () => {
    const href = "https://a.example/";
    const replaced = (words: string, by: string) => {
      const state = stateOf(doc(p("‸某家", link("推出", href), "了K2")), [findPlugin()]);
      return show(after(after(state, setQuery(words, plain)), replaceAll(by))).replaceAll("‸", "");
    };
    expect(replaced("推出", "发布")).toBe("doc(paragraph(某家<link>发布</>了K2))");
    expect(replaced("推出了", "发布了")).toBe("doc(paragraph(某家<link>发布</>了K2))");
    expect(replaced("推出了", "推出着")).toBe("doc(paragraph(某家<link>推出</>着K2))");
    expect(replaced("家推出了", "家重推出了")).toBe("doc(paragraph(某家重<link>推出</>了K2))");
    expect(replaced("推出了", "推出")).toBe("doc(paragraph(某家<link>推出</>K2))");
  });
});
