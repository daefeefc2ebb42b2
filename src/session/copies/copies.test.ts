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
    copies().choose("mine", { place: "mail" });
    copies().choose("mine", { links: "hosts" });
    const { copies: later } = await openTab();
    expect(later().choiceFor("mine")).toEqual({
      place: "mail",
      links: "hosts",
      unit: "section",
    });
    expect(later().choiceFor("other").place).toBe("wechat");
  });

  it("begin with the usual where what was kept is none of it", async () => {
    browser.storage.set("galley:copies", '{"a": {"place": "moon", "links": "all"}, "b": 7}');
    const { copies } = await openTab();
    for (const id of ["a", "b"])
      expect(copies().choiceFor(id)).toMatchObject({ place: "wechat", links: "notes" });
  });

  it("look as the newsletter's profile says, where a look that is chosen is kept", async () => {
    const { session, copies } = await openTab();
    const look = () => session.profiles.getState().profile("weekly-en")?.copies;
    expect(look()).toEqual({});
    const saved = await Promise.all([
      copies().chooseLook("weekly-en", { colour: "#8a3b2f" }),
      copies().chooseLook("weekly-en", { theme: "newsprint" }),
    ]);
    expect(saved.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect(look()).toEqual({ theme: "newsprint", colour: "#8a3b2f" });
    const { session: later } = await openTab();
    expect(later.profiles.getState().profile("weekly-en")?.copies).toEqual(look());
    expect(await copies().chooseLook("nobody", { theme: "plain" })).toEqual({ kind: "changed" });
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
