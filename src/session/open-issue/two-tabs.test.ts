import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { afterRestartOf, openNow, openWeekly, WEEKLY } from "../testing/opened-issue.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

/** One issue in two tabs, the first of which writes it. */
async function twoTabs() {
  const first = await browser.tab();
  const id = await openWeekly(first.session);
  const second = await browser.tab();
  await second.session.openIssue.getState().open(id);
  return { first, second, id };
}

describe("an issue in two tabs", () => {
  it("is read-only in a second tab, which follows, and writes there once the first is gone", async () => {
    const { first, second, id } = await twoTabs();
    expect(openNow(first.session).access).toBe("writing");
    expect(openNow(second.session).access).toBe("reading");

    typeText(first.session, "from the first");
    await browser.clock.advance(500);
    expect(second.session.openIssue.getState().text()).toBe("from the first");

    second.session.openIssue.getState().replaceText("must not be");
    second.show();
    await browser.clock.settle();
    expect(openNow(second.session).access).toBe("reading");

    first.kill();
    second.show();
    await browser.clock.settle();
    expect(openNow(second.session).access).toBe("writing");
    typeText(second.session, "from the second");
    await browser.clock.advance(500);
    expect(await afterRestartOf(browser, second, id)).toBe("from the second");
  });

  it("is written by the second tab from a press on, with all that the first had typed", async () => {
    const { first, second, id } = await twoTabs();
    typeText(first.session, "from the first");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.settle();
    expect(await taking).toEqual({ ok: true });
    expect(openNow(first.session)).toMatchObject({
      access: "reading",
      takenOver: { wordsId: null },
    });
    expect(openNow(second.session)).toMatchObject({ access: "writing", takenOver: null });
    expect(second.session.openIssue.getState().text()).toBe("from the first");
    typeText(second.session, "from the second");
    await browser.clock.advance(500);
    expect(first.session.openIssue.getState().text()).toBe("from the second");
    expect(second.session.library.getState().issues).toHaveLength(1);
    expect(await afterRestartOf(browser, second, id)).toBe("from the second");
  });

  it("is taken from a tab that does not answer after a second, whose late words become an issue of their own", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    typeText(first.session, "saved");
    await browser.clock.advance(500);
    const second = await browser.tab();
    await second.session.openIssue.getState().open(id);
    first.freeze();
    typeText(first.session, "not saved");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.advance(900);
    expect(openNow(second.session).access).toBe("reading");
    await browser.clock.advance(100);
    expect(await taking).toEqual({ ok: true });
    typeText(second.session, "from the second");
    await browser.clock.advance(500);

    first.thaw();
    await browser.clock.settle();
    const { access, takenOver } = openNow(first.session);
    expect(access).toBe("reading");
    expect(first.session.openIssue.getState().text()).toBe("from the second");
    const shelf = second.session.library.getState();
    expect(await shelf.textOf(takenOver?.wordsId ?? "")).toBe("not saved");
    expect(await shelf.textOf(id)).toBe("from the second");
    expect(first.asksBeforeLeaving()).toBe(false);
  });

  it("refuses what a tab writes that does not know yet that the issue was taken over", async () => {
    const { first, second, id } = await twoTabs();
    first.freeze();
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.advance(1_000);
    await taking;
    typeText(first.session, "late");
    await first.session.openIssue.getState().flush();
    await browser.clock.settle();
    expect(await second.session.library.getState().textOf(id)).toBe(WEEKLY);
    const { access, takenOver } = openNow(first.session);
    expect(access).toBe("reading");
    const words = await second.session.library.getState().textOf(takenOver?.wordsId ?? "");
    expect(words).toBe("late");
  });

  it("keeps late words in view and in hand for as long as the disk does not take them in", async () => {
    const { first, second } = await twoTabs();
    first.freeze();
    typeText(first.session, "late");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.advance(1_000);
    await taking;
    browser.disk.fail("full", "full");
    first.thaw();
    await browser.clock.settle();
    expect(openNow(first.session).saving.kind).toBe("failed");
    expect(first.session.openIssue.getState().text()).toBe("late");
    expect(await first.session.openIssue.getState().close()).toBe(false);
    await browser.clock.advance(20_000);
    const { takenOver, saving } = openNow(first.session);
    expect(saving.kind).toBe("saved");
    const words = await second.session.library.getState().textOf(takenOver?.wordsId ?? "");
    expect(words).toBe("late");
    expect(first.session.openIssue.getState().text()).toBe(WEEKLY);
  });

  it("leaves late words behind where the tab goes before the disk takes them in", async () => {
    const { first, second, id } = await twoTabs();
    first.freeze();
    typeText(first.session, "late");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.advance(1_000);
    await taking;
    browser.disk.fail("full");
    first.thaw();
    await browser.clock.settle();
    first.hide();
    first.kill();
    expect(await afterRestartOf(browser, second, id)).toBe(WEEKLY);
    const { session } = await browser.tab();
    const { issues, textOf } = session.library.getState();
    const texts = await Promise.all(issues.map((issue) => textOf(issue.id)));
    expect(texts).toHaveLength(2);
    expect(new Set(texts)).toEqual(new Set([WEEKLY, "late"]));
  });

  it("keeps what the tab that took it over has left behind, also from the late words of the other", async () => {
    const { first, second, id } = await twoTabs();
    first.freeze();
    typeText(first.session, "late");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.advance(1_000);
    await taking;
    typeText(second.session, "newer");
    browser.disk.fail("full");
    second.hide();
    await browser.clock.settle();
    second.kill();
    first.thaw();
    await browser.clock.settle();
    expect(await afterRestartOf(browser, first, id)).toBe("newer");
    const { session } = await browser.tab();
    const { issues, textOf } = session.library.getState();
    const texts = await Promise.all(issues.map((issue) => textOf(issue.id)));
    expect(new Set(texts)).toEqual(new Set(["newer", "late"]));
  });

  it("is taken over once, however often that is asked for", async () => {
    const { first, second } = await twoTabs();
    first.kill();
    second.show();
    const { writeHere } = second.session.openIssue.getState();
    const seen: unknown[] = [];
    second.session.openIssue.subscribe(() => seen.push(openNow(second.session).takenOver));
    const asked = Promise.all([writeHere(), writeHere()]);
    await browser.clock.advance(3_000);
    expect(await asked).toEqual([{ ok: true }, { ok: true }]);
    expect(openNow(second.session).access).toBe("writing");
    expect(new Set(seen)).toEqual(new Set([null]));
  });

  it("is not written by a tab of which the disk takes nothing in, and is the former one's again when that is looked at", async () => {
    const { first, second } = await twoTabs();
    await browser.clock.advance(1_000);
    browser.disk.fail("full");
    const taking = second.session.openIssue.getState().writeHere();
    await browser.clock.settle();
    expect(await taking).toMatchObject({ ok: false });
    expect(openNow(second.session).access).toBe("reading");
    first.show();
    await browser.clock.settle();
    expect(openNow(first.session)).toMatchObject({ access: "writing", takenOver: null });
  });

  it("does not vanish when another tab deletes it: it says so, and writing on brings it back", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    const second = await browser.tab();
    const shelf = second.session.library.getState();
    await shelf.remove(id);
    await browser.clock.settle();
    expect(openNow(first.session).inTrash).toBe(true);
    expect((await shelf.trash()).map((issue) => issue.id)).toEqual([id]);

    typeText(first.session, "written on");
    await browser.clock.advance(500);
    await browser.clock.settle();
    expect(openNow(first.session).inTrash).toBe(false);
    expect(await shelf.trash()).toEqual([]);
    expect(second.session.library.getState().issues.map((issue) => issue.id)).toEqual([id]);
    expect(await afterRestartOf(browser, first, id)).toBe("written on");
  });

  it("comes back at once where it is deleted elsewhere while it is typed in, and by a press", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    const second = await browser.tab();
    typeText(first.session, "typed");
    await second.session.library.getState().remove(id);
    await browser.clock.settle();
    expect(openNow(first.session).inTrash).toBe(false);
    expect(await second.session.library.getState().trash()).toEqual([]);
    await browser.clock.advance(500);

    await second.session.library.getState().remove(id);
    await browser.clock.settle();
    expect(openNow(first.session).inTrash).toBe(true);
    expect(await first.session.openIssue.getState().bringBack()).toEqual({ ok: true });
    expect(openNow(first.session).inTrash).toBe(false);
    expect(await second.session.library.getState().trash()).toEqual([]);
  });
});
