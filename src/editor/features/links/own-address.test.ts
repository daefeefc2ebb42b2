import { history, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { applyLink } from "../../commands/links.ts";
import { linkKey } from "../../queries/links.ts";
import { after, doc, link, p, stateOf } from "../../testing/build.ts";
import { linkPlugin } from "./link-plugin.ts";
import { ownAddressPlugin } from "./own-address.ts";

const plugins = [ownAddressPlugin(), linkPlugin(), history()];
const ADDRESS = "https://e.example/a";
const typed = (from: number, to: number, words: string, first = link(ADDRESS, ADDRESS)) => {
  const state = stateOf(doc(p("see ", first, " now")), plugins);
  return state.apply(state.tr.insertText(words, from, to));
};

describe("an address that stands for itself", () => {
  it("follows its words when somebody types in them, in the same step of undo", () => {
    const state = typed(23, 23, "b");
    const now = "https://e.example/ba";
    expect(state.doc.eq(doc(p("see ", link(now, now), " now")))).toBe(true);
    const undone = after(state, undo);
    expect(undone.doc.eq(doc(p("see ", link(ADDRESS, ADDRESS), " now")))).toBe(true);
  });

  it("stays where the words are no address any more", () => {
    const marks = typed(13, 13, " ").doc.nodeAt(6)?.marks;
    expect(marks?.[0]?.attrs["href"]).toBe(ADDRESS);
  });

  it("stays where it had other words", () => {
    const state = typed(6, 6, "b", link("words", ADDRESS));
    expect(state.doc.nodeAt(6)?.marks[0]?.attrs["href"]).toBe(ADDRESS);
  });

  it("stays where words are written after it", () => {
    const state = typed(24, 24, "b");
    expect(state.doc.nodeAt(6)?.marks[0]?.attrs["href"]).toBe(ADDRESS);
  });

  it("stays where its form gives it words that look like another address", () => {
    let state = stateOf(doc(p(link(ADDRESS, ADDRESS))), plugins);
    state = state.apply(state.tr.setMeta(linkKey, { from: 1, to: 20, quiet: false }));
    state = after(state, applyLink("https://e.example/b", ADDRESS));
    expect(state.doc.eq(doc(p(link("https://e.example/b", ADDRESS))))).toBe(true);
  });
});
