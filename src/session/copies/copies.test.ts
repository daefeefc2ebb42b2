import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testBrowser } from "../testing/test-browser.ts";
import type { TestBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

/** A new tab, and its copies. */
async function openTab() {
  const { session } = await browser.tab();
  const { store } = await session.copies.load();
  return { session, copies: () => store.getState() };
}

describe("copies", () => {
  it("remember what was chosen for each newsletter", async () => {
    const { copies } = await openTab();
    copies().choose("mine", { place: "mail", colour: "#112233" });
    copies().choose("mine", { links: "hosts" });
    const { copies: later } = await openTab();
    expect(later().choiceFor("mine")).toEqual({
      place: "mail",
      colour: "#112233",
      links: "hosts",
      theme: "quiet",
      unit: "section",
    });
    expect(later().choiceFor("other").place).toBe("wechat");
  });

  it("begin with the usual where what was kept is none of it", async () => {
    browser.storage.set("galley:copies", '{"a": {"place": "moon", "colour": "red"}, "b": 7}');
    const { copies } = await openTab();
    for (const id of ["a", "b"])
      expect(copies().choiceFor(id)).toMatchObject({
        place: "wechat",
        colour: "#2f5d8a",
      });
  });

  it("remember what is ticked of each checklist, and take a tick back", async () => {
    const { copies } = await openTab();
    for (const line of ["title", "picture 0", "title"]) copies().tick("a wechat", line);
    copies().tick("a mail", "text");
    expect(copies().ticked).toEqual({ "a wechat": ["picture 0"], "a mail": ["text"] });
  });

  it("tick what was done, and never take that back", async () => {
    const { copies } = await openTab();
    for (const line of ["text", "title", "text"]) copies().done("a wechat", line);
    expect(copies().ticked).toEqual({ "a wechat": ["text", "title"] });
  });

  it("note with an issue where it is out, once for each place, and take that back", async () => {
    const { session, copies } = await openTab();
    const made = await session.library.getState().addSample("# A\n", "weekly-en");
    const id = made.ok ? made.id : "";
    const { note, read } = copies();
    expect(await note(id, "wechat", "https://mp.weixin.qq.com/s/1")).toEqual({ ok: true });
    expect(await note(id, "wechat", "https://mp.weixin.qq.com/s/2")).toEqual({ ok: true });
    expect(await note(id, "mail", "https://buttondown.example/8")).toEqual({ ok: true });
    await read(id);
    const addresses = () => copies().published[id]?.map(({ address }) => address);
    expect(addresses()).toEqual(["https://mp.weixin.qq.com/s/2", "https://buttondown.example/8"]);
    await note(id, "mail", "");
    expect(addresses()).toEqual(["https://mp.weixin.qq.com/s/2"]);
    await session.library.getState().reload();
    expect(session.library.getState().issues[0]?.published).toMatchObject([{ place: "wechat" }]);
  });
});
