import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { weeklyEn } from "../../issue/profile/shipped/weekly-en.ts";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const profiles = ({ profiles: store }: Session) => store.getState();
const own = weeklyEn.replace("id: weekly-en", "id: mine").replace("Weekly Links", "Mine");

describe("profiles", () => {
  it("are the shipped ones, then one's own, which a new session reads again", async () => {
    const { session } = await browser.tab();
    const shipped = profiles(session).profiles.length;
    expect(await profiles(session).save(own, null)).toEqual({ kind: "saved", id: "mine" });
    const { session: next } = await browser.tab();
    expect(profiles(next).profiles).toHaveLength(shipped + 1);
    expect(profiles(next).profiles.at(-1)).toMatchObject({ yaml: own, source: "own" });
    expect(profiles(next).profile("mine")?.name).toBe("Mine");
  });

  it("stand in for a shipped one of the same id until they are removed", async () => {
    const { session } = await browser.tab();
    const count = profiles(session).profiles.length;
    await profiles(session).save(weeklyEn.replace("name: Weekly Links", "name: Ours"), "weekly-en");
    expect(profiles(session).profiles).toHaveLength(count);
    expect(profiles(session).profile("weekly-en")?.name).toBe("Ours");
    await profiles(session).remove("weekly-en");
    expect(profiles(session).profile("weekly-en")?.name).toBe("Weekly Links");
  });

  it("are not saved when they are wrong, nor over another one", async () => {
    const { session } = await browser.tab();
    const wrong = await profiles(session).save(own.replace("engine: kramdown", "engine: x"), null);
    expect(wrong).toMatchObject({ kind: "wrong", problems: [{ key: "not-one-of" }] });
    expect(await profiles(session).save(weeklyEn, null)).toEqual({
      kind: "id-taken",
      id: "weekly-en",
    });
    expect(profiles(session).profile("mine")).toBeNull();
    await profiles(session).save(own, null);
    expect((await profiles(session).save(own, "weekly-en")).kind).toBe("id-taken");
  });

  it("are new ones under an id that none has, whichever they were begun as", async () => {
    const { session } = await browser.tab();
    expect(await profiles(session).save(own, "weekly-en")).toEqual({ kind: "saved", id: "mine" });
    expect(profiles(session).profile("weekly-en")?.name).toBe("Weekly Links");
    expect(profiles(session).profile("mine")?.name).toBe("Mine");
  });

  it("are kept while they are typed, and there again after a crash, until they are saved", async () => {
    const { session } = await browser.tab();
    void profiles(session).keepDraft("weekly-en", { yaml: "name: [", base: weeklyEn });
    await browser.clock.advance(400);
    const { session: next } = await browser.tab();
    expect(profiles(next).drafts).toEqual({ "weekly-en": { yaml: "name: [", base: weeklyEn } });
    await profiles(next).keepDraft("weekly-en", null);
    const { session: last } = await browser.tab();
    expect(profiles(last).drafts).toEqual({});
  });

  it("are not saved over what another tab has saved since", async () => {
    const { session: one } = await browser.tab();
    const { session: other } = await browser.tab();
    await profiles(one).save(own, null);
    const mine = own.replace("Mine", "Of one");
    const theirs = own.replace("Mine", "Of the other");
    expect((await profiles(other).save(theirs, "mine", own)).kind).toBe("saved");
    expect(await profiles(one).save(mine, "mine", own)).toEqual({ kind: "changed" });
    expect((await profiles(one).save(mine, "mine", theirs)).kind).toBe("saved");
    // A shipped profile of which nothing is kept yet.
    const edited = weeklyEn.replace("Weekly Links", "Ours");
    expect((await profiles(one).save(edited, "weekly-en", weeklyEn)).kind).toBe("saved");
    expect((await profiles(other).save(edited, "weekly-en", weeklyEn)).kind).toBe("changed");
  });

  it("go out as a file and come back, replacing only when told to", async () => {
    const { session } = await browser.tab();
    profiles(session).exportFile("weekly-en");
    const [download] = browser.downloads;
    expect(download).toEqual({ fileName: "weekly-en.yaml", text: weeklyEn });
    const file = new File([weeklyEn], "weekly-en.yaml");
    expect((await profiles(session).importFile(file, false)).kind).toBe("id-taken");
    expect((await profiles(session).importFile(file, true)).kind).toBe("saved");
    const gbk = new File([new Uint8Array([0xd6, 0xdc])], "a.yaml");
    expect(await profiles(session).importFile(gbk, false)).toEqual({
      kind: "refused",
      reason: "not-utf-8",
    });
  });

  it("appear in other tabs", async () => {
    const { session } = await browser.tab();
    const other = await browser.tab();
    await profiles(session).save(own, null);
    await browser.clock.settle();
    expect(profiles(other.session).profile("mine")).not.toBeNull();
  });
});

describe("preferences", () => {
  it("hold after a restart, and fall back where what is stored is not one of them", async () => {
    const { session } = await browser.tab();
    session.preferences.getState().set("theme", "dark");
    session.preferences.getState().set("locale", "zh-CN");
    const { session: next } = await browser.tab();
    expect(next.preferences.getState()).toMatchObject({
      theme: "dark",
      locale: "zh-CN",
      remoteImages: "on-click",
    });
    browser.storage.set("galley:preferences", '{"theme":"pink","locale":7}');
    const { session: third } = await browser.tab();
    expect(third.preferences.getState()).toMatchObject({ theme: "system", locale: "system" });
  });
});
