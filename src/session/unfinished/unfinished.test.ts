import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

// What a tab loads late is there at once: the clock of the tests does not wait for files.
beforeAll(async () => void (await import("../../store/unfinished.ts")));

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const unfinished = ({ unfinished: store }: Session) => store.getState();

describe("what stands in a field and cannot be taken yet", () => {
  it("is there again half a second later in a tab that begins after a crash", async () => {
    const { session, kill } = await browser.tab();
    unfinished(session).hold("new-issue:headline", "Small models");
    await browser.clock.advance(400);
    kill();
    const { session: next } = await browser.tab();
    expect(unfinished(next).texts).toEqual({ "new-issue:headline": "Small models" });
  });

  it("is there again after a page that was left at once", async () => {
    const { session, hide, kill } = await browser.tab();
    unfinished(session).hold("issue:1:slug", "Not A Slug");
    hide();
    kill();
    const { session: next } = await browser.tab();
    expect(unfinished(next).texts).toEqual({ "issue:1:slug": "Not A Slug" });
  });

  it("is gone once it was taken or given up", async () => {
    const { session, kill } = await browser.tab();
    unfinished(session).hold("new-issue:headline", "Small models");
    unfinished(session).hold("new-issue:slug", "small");
    unfinished(session).hold("issue:1:slug", "x y");
    await browser.clock.advance(400);
    unfinished(session).giveUp("new-issue:");
    unfinished(session).hold("issue:1:slug", null);
    await browser.clock.advance(400);
    kill();
    const { session: next } = await browser.tab();
    expect(unfinished(next).texts).toEqual({});
  });

  it("is heard of by other tabs, which keep what was typed in them", async () => {
    const { session: first } = await browser.tab();
    const { session: second, kill } = await browser.tab();
    unfinished(first).hold("new-issue:headline", "Small models");
    unfinished(second).hold("new-issue:slug", "mine");
    await browser.clock.advance(400);
    await browser.clock.settle();
    const both = { "new-issue:headline": "Small models", "new-issue:slug": "mine" };
    expect([unfinished(first).texts, unfinished(second).texts]).toEqual([both, both]);

    unfinished(first).hold("new-issue:slug", "theirs");
    await browser.clock.advance(400);
    await browser.clock.settle();
    expect(unfinished(second).texts["new-issue:slug"]).toBe("mine");
    unfinished(first).giveUp("new-issue:");
    await browser.clock.advance(1_000);
    await browser.clock.settle();
    const left = { "new-issue:slug": "mine" };
    expect(unfinished(second).texts).toEqual(left);
    kill();
    expect(unfinished((await browser.tab()).session).texts).toEqual(left);
  });
});
