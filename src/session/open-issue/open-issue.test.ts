import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../store/testing/faulty-disk.ts";
import {
  afterRestart,
  afterRestartOf,
  openNow,
  openWeekly,
  WEEKLY,
} from "../testing/opened-issue.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

describe("the open issue", () => {
  it("prints nothing until the text is saved or asked for", async () => {
    let prints = 0;
    const { textLens } = await import("../testing/text-lens.ts");
    const { session } = await browser.tab({
      ...textLens,
      printIssue: (issue) => {
        prints++;
        return textLens.printIssue(issue);
      },
    });
    await openWeekly(session);
    for (let key = 0; key < 50; key++) typeText(session, `${WEEKLY}${key}`);
    expect(prints).toBe(0);
    await browser.clock.advance(500);
    expect(prints).toBe(1);
    expect(session.openIssue.getState().text()).toBe(`${WEEKLY}49`);
    expect(prints).toBe(1);
  });

  it("says saved only for the text on the disk", async () => {
    const { session } = await browser.tab();
    const id = await openWeekly(session);
    typeText(session, "one");
    expect(openNow(session).saving.kind).toBe("dirty");
    await browser.clock.advance(500);
    expect(openNow(session).saving.kind).toBe("saved");
    expect(await session.library.getState().textOf(id)).toBe("one");
  });

  it("loses nothing when the page is hidden and killed in the middle of typing", async () => {
    const tab = await browser.tab();
    const id = await openWeekly(tab.session);
    typeText(tab.session, "the last words");
    tab.hide();
    tab.kill();
    await browser.clock.settle();
    expect(await afterRestart(browser, id)).toBe("the last words");
  });

  it.each(["full", "throws", "closes"] as const)(
    "loses nothing when the disk fails a page that goes (%s), nor when it fails the next one",
    async (fault) => {
      const tab = await browser.tab();
      const id = await openWeekly(tab.session);
      browser.disk.fail(fault);
      typeText(tab.session, "the last words");
      const place = { anchor: 5, head: 5, scroll: 0, folds: [] };
      tab.session.openIssue.getState().rememberPlace(place);
      tab.hide();
      tab.kill();
      await browser.clock.settle();
      browser.disk.fail(fault, fault, fault);
      const next = await browser.tab();
      await next.session.openIssue.getState().open(id);
      expect(next.session.openIssue.getState().text()).toBe("the last words");
      expect(openNow(next.session).place).toMatchObject(place);
      await browser.clock.advance(60_000);
      expect(await next.session.library.getState().textOf(id)).toBe("the last words");
      expect([...browser.storage.keys()]).not.toContain(`galley:parting:${id}`);
      next.kill();
      expect(await afterRestart(browser, id)).toBe("the last words");
    },
  );

  it("shows the last words in the library, too, before anything is opened", async () => {
    const tab = await browser.tab();
    const id = await openWeekly(tab.session);
    browser.disk.fail("full");
    typeText(tab.session, "the last words");
    tab.hide();
    tab.kill();
    await browser.clock.settle();
    const { session } = await browser.tab();
    expect(await session.library.getState().textOf(id)).toBe("the last words");
    expect([...browser.storage.keys()]).not.toContain(`galley:parting:${id}`);
  });

  it("leaves nothing behind of a page that was hidden and lives on", async () => {
    const tab = await browser.tab();
    const id = await openWeekly(tab.session);
    typeText(tab.session, "one");
    tab.hide();
    expect([...browser.storage.keys()]).toContain(`galley:parting:${id}`);
    typeText(tab.session, "two");
    await browser.clock.advance(1_000);
    expect([...browser.storage.keys()]).not.toContain(`galley:parting:${id}`);
    expect(await afterRestartOf(browser, tab, id)).toBe("two");
  });

  it("does not bring back over another tab's text what a page left behind before", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    typeText(first.session, "from the first");
    first.hide();
    const left = browser.storage.get(`galley:parting:${id}`) ?? "";
    first.kill();
    await browser.clock.settle();
    const second = await browser.tab();
    await second.session.openIssue.getState().open(id);
    typeText(second.session, "from the second");
    await browser.clock.advance(500);
    browser.storage.set(`galley:parting:${id}`, left);
    expect(await afterRestartOf(browser, second, id)).toBe("from the second");
  });

  it("keeps a failure in view, asks before leaving, and can still be downloaded", async () => {
    const { session, asksBeforeLeaving } = await browser.tab();
    const id = await openWeekly(session);
    browser.disk.fail("full", "full");
    typeText(session, "unsaved");
    await browser.clock.advance(500);
    expect(openNow(session).saving).toMatchObject({ kind: "failed", failure: { kind: "full" } });
    expect(asksBeforeLeaving()).toBe(true);
    expect(await session.openIssue.getState().close()).toBe(false);
    await session.files.getState().download();
    expect(browser.downloads.at(-1)).toEqual({ fileName: "2025-11-03-one.md", text: "unsaved" });
    await browser.clock.advance(60_000);
    expect(openNow(session).saving.kind).toBe("saved");
    expect(asksBeforeLeaving()).toBe(false);
    expect(await afterRestart(browser, id)).not.toBe(WEEKLY);
  });

  it("sets one field of the front matter, which is a step of the history", async () => {
    const { session } = await browser.tab();
    await openWeekly(session);
    const { setField, text, undo, redo } = session.openIssue.getState();
    setField("title", "Weekly Links 7: Two");
    setField("title", "Weekly Links 7: Three");
    expect(text()).toBe(WEEKLY.replace("One", "Three"));
    undo();
    expect(text()).toBe(WEEKLY.replace("One", "Two"));
    undo();
    expect(text()).toBe(WEEKLY);
    expect(undo()).toBe(false);
    redo();
    expect(text()).toBe(WEEKLY.replace("One", "Two"));
  });

  it("has what was typed beside the page by the time it is saved, left or handed out", async () => {
    const tab = await browser.tab();
    const { session } = tab;
    const id = await openWeekly(session);
    let typed: string | null = null;
    const detach = session.openIssue.getState().attachSource({
      handOver() {
        if (typed !== null) session.openIssue.getState().replaceText(typed, Symbol("typing"));
        typed = null;
      },
    });
    const typeBeside = (text: string): void => {
      typed = text;
      session.openIssue.getState().sourceTyped();
    };
    typeBeside("saved in time");
    expect(openNow(session).saving.kind).toBe("dirty");
    await browser.clock.advance(500);
    expect(openNow(session).saving.kind).toBe("saved");
    expect(await session.library.getState().textOf(id)).toBe("saved in time");

    typeBeside("handed out");
    await session.files.getState().download();
    expect(browser.downloads.at(-1)?.text).toBe("handed out");

    browser.disk.fail("full");
    typeBeside("the last words");
    tab.hide();
    tab.kill();
    detach();
    await browser.clock.settle();
    expect(await afterRestart(browser, id)).toBe("the last words");
  });

  it("renames the file to come when slug or date change, but not an opened file", async () => {
    const { session } = await browser.tab();
    const { newIssue } = session.library.getState();
    const made = await newIssue("weekly-en", { headline: "One", slug: "one" });
    if (!made.ok) throw new Error(made.failure.name);
    await session.openIssue.getState().open(made.id);
    expect(openNow(session).fileName).toMatch(/^\d{4}-\d\d-\d\d-one\.md$/);
    session.openIssue.getState().setSlug("another");
    session.openIssue.getState().setField("date", "2030-01-02T08:00:00+00:00");
    expect(openNow(session).fileName).toBe("2030-01-02-another.md");

    await openWeekly(session);
    session.openIssue.getState().setField("date", "2030-01-02");
    expect(openNow(session).fileName).toBe("2025-11-03-one.md");
  });

  it("stays open where one comes back to it while its last words are still on their way to the disk", async () => {
    const { session } = await browser.tab();
    const id = await openWeekly(session);
    const { open, close } = session.openIssue.getState();
    typeText(session, "left, and come back to");
    const leaving = close();
    expect(await open(id)).toBe(true);
    expect(await leaving).toBe(true);
    await browser.clock.settle();
    typeText(session, "written on");
    await browser.clock.advance(500);
    expect(openNow(session).saving.kind).toBe("saved");
    expect(await session.library.getState().textOf(id)).toBe("written on");

    const other = await openWeekly(session, "another\n", "2025-11-10-two.md");
    typeText(session, "in the other");
    const changing = open(id);
    expect(await open(other)).toBe(true);
    await changing;
    await browser.clock.settle();
    expect(openNow(session).id).toBe(other);
    await open(id);
    expect(openNow(session).id).toBe(id);
    expect(await session.library.getState().textOf(other)).toBe("in the other");
  });

  it("comes back at the place where it was left, and is the one to resume after a restart", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    const place = { anchor: 1, head: 1, scroll: 300, folds: [0, 2] };
    first.session.openIssue.getState().rememberPlace(place);
    first.hide();
    await browser.clock.settle();
    first.kill();
    const second = await browser.tab();
    expect(second.session.library.getState().lastOpened).toBe(id);
    await second.session.openIssue.getState().open(id);
    expect(openNow(second.session).place).toEqual({ id, ...place });
  });

  it("comes back at the place where it was left though the disk did not get to it as the page went", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    const place = { anchor: 2, head: 3, scroll: 40, folds: [] };
    first.session.openIssue.getState().rememberPlace(place);
    browser.disk.fail("throws");
    first.hide();
    first.kill();
    await browser.clock.settle();
    const second = await browser.tab();
    await second.session.openIssue.getState().open(id);
    expect(openNow(second.session).place).toEqual({ id, ...place });
    await second.session.openIssue.getState().close();
    await second.session.openIssue.getState().open(id);
    expect(openNow(second.session).place).toEqual({ id, ...place });
  });

  it("comes back at the place where it was read last, not where another page was looked at meanwhile", async () => {
    const first = await browser.tab();
    const id = await openWeekly(first.session);
    const { rememberPlace } = first.session.openIssue.getState();
    rememberPlace({ anchor: 1, head: 1, scroll: 0, folds: [] });
    first.hide();
    first.show();
    const place = { anchor: 4, head: 4, scroll: 90, folds: [] };
    rememberPlace(place);
    await browser.clock.advance(2_000);
    first.kill();
    const second = await browser.tab();
    await second.session.openIssue.getState().open(id);
    expect(openNow(second.session).place).toEqual({ id, ...place });
  });

  it("is opened once though both the start of the page and its screen ask for it", async () => {
    const { session } = await browser.tab();
    const id = await openWeekly(session);
    const { open, close } = session.openIssue.getState();
    await close();
    const kinds: string[] = [];
    const screens: Promise<boolean>[] = [];
    const end = session.openIssue.subscribe(({ current: { kind } }) => {
      if (kinds.at(-1) !== kind) kinds.push(kind);
      if (kind === "opening" && screens.length === 0)
        screens.push(Promise.resolve().then(() => open(id)));
    });
    await open(id);
    await Promise.all(screens);
    end();
    expect(kinds).toEqual(["none", "opening", "open"]);
  });

  it("is written by this tab though it was left and asked for again while it was opening", async () => {
    const { session } = await browser.tab();
    const id = await openWeekly(session);
    const { open, close } = session.openIssue.getState();
    await close();
    const first = open(id);
    await close();
    await Promise.all([first, open(id)]);
    expect(openNow(session).access).toBe("writing");
  });

  it("is written by the tab that is restoring what a page left behind of it, when it is asked for meanwhile", async () => {
    const tab = await browser.tab();
    const id = await openWeekly(tab.session);
    typeText(tab.session, "the last words");
    browser.disk.fail("full", "full");
    tab.hide();
    tab.kill();
    await browser.clock.settle();
    const { session } = await browser.tab();
    expect([...browser.storage.keys()]).toContain(`galley:parting:${id}`);
    await Promise.all([session.start(), session.openIssue.getState().open(id)]);
    expect(openNow(session).access).toBe("writing");
  });

  it("says so when there is no such issue", async () => {
    const { session } = await browser.tab();
    await session.openIssue.getState().open("nowhere");
    expect(session.openIssue.getState().current).toEqual({ kind: "missing", id: "nowhere" });
  });

  it("reads in a new session what was last acknowledged or there when the page was hidden, or something newer, whatever goes wrong", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("type" as const), text: fc.string({ unit: "binary" }) }),
      fc.record({ kind: fc.constant("wait" as const), milliseconds: fc.nat(40_000) }),
      fc.record({
        kind: fc.constant("fault" as const),
        fault: fc.constantFrom<Fault>("full", "throws", "closes"),
      }),
      fc.record({ kind: fc.constant("disconnect" as const) }),
      fc.record({ kind: fc.constant("hide" as const) }),
      fc.record({ kind: fc.constant("restart" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        browser.end();
        browser = testBrowser();
        let tab = await browser.tab();
        const id = await openWeekly(tab.session);
        const typed = [WEEKLY];
        let acknowledged = 0;
        const watch = () =>
          tab.session.openIssue.subscribe(({ current }) => {
            if (current.kind === "open" && current.saving.kind === "saved")
              acknowledged = typed.lastIndexOf(tab.session.openIssue.getState().text());
          });
        watch();
        for (const each of steps) {
          if (each.kind === "type") {
            typed.push(`${typed.length}${each.text}`);
            typeText(tab.session, typed.at(-1) ?? "");
          } else if (each.kind === "wait") await browser.clock.advance(each.milliseconds);
          else if (each.kind === "fault") browser.disk.fail(each.fault);
          else if (each.kind === "disconnect") browser.disk.closeConnections();
          else if (each.kind === "hide") {
            tab.hide();
            acknowledged = typed.length - 1;
          } else {
            tab.kill();
            await browser.clock.settle();
            tab = await browser.tab();
            await tab.session.openIssue.getState().open(id);
            const read = typed.lastIndexOf(tab.session.openIssue.getState().text());
            expect(read).toBeGreaterThanOrEqual(acknowledged);
            typed.length = read + 1;
            acknowledged = read;
            watch();
          }
        }
        tab.kill();
        await browser.clock.settle();
        expect(typed.lastIndexOf(await afterRestart(browser, id))).toBeGreaterThanOrEqual(
          acknowledged,
        );
      }),
      { numRuns: 60 },
    );
  });
});
