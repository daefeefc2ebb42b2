import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testBrowser } from "../testing/test-browser.ts";
import type { TestBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

describe("copies", () => {
  it("remember what was chosen for each newsletter", async () => {
    const { session } = await browser.tab();
    session.copies.getState().choose("mine", { place: "mail", colour: "#112233" });
    session.copies.getState().choose("mine", { links: "hosts" });
    const { session: later } = await browser.tab();
    expect(later.copies.getState().choiceFor("mine")).toEqual({
      place: "mail",
      colour: "#112233",
      links: "hosts",
      theme: "quiet",
      unit: "section",
    });
    expect(later.copies.getState().choiceFor("other").place).toBe("wechat");
  });

  it("begin with the usual where what was kept is none of it", async () => {
    browser.storage.set("galley:copies", '{"a": {"place": "moon", "colour": "red"}, "b": 7}');
    const { session } = await browser.tab();
    for (const id of ["a", "b"])
      expect(session.copies.getState().choiceFor(id)).toMatchObject({
        place: "wechat",
        colour: "#2f5d8a",
      });
  });

  it("note with an issue where it is out, once for each place, and take that back", async () => {
    const { session } = await browser.tab();
    const made = await session.library.getState().addSample("# A\n", "weekly-en");
    const id = made.ok ? made.id : "";
    const { note, read } = session.copies.getState();
    expect(await note(id, "wechat", "https://mp.weixin.qq.com/s/1")).toBeNull();
    expect(await note(id, "wechat", "https://mp.weixin.qq.com/s/2")).toBeNull();
    expect(await note(id, "mail", "https://buttondown.example/8")).toBeNull();
    await read(id);
    const addresses = () => session.copies.getState().published[id]?.map(({ address }) => address);
    expect(addresses()).toEqual(["https://mp.weixin.qq.com/s/2", "https://buttondown.example/8"]);
    await note(id, "mail", "");
    expect(addresses()).toEqual(["https://mp.weixin.qq.com/s/2"]);
    await session.library.getState().reload();
    expect(session.library.getState().issues[0]?.published).toMatchObject([{ place: "wechat" }]);
  });
});
