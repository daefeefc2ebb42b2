import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Lens } from "../environment/environment.ts";
import type { Session } from "../session.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { textLens } from "../testing/text-lens.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const TEXT = "---\ntitle: One\n---\n\n# Papers\n";

/** A lens that prints nothing until it is complete; `arrive` lets it be, and `fail` breaks the load that is under way. */
function slowLens() {
  let complete = false;
  let loads = 0;
  let waiting: { readonly done: () => void; readonly broken: (error: Error) => void }[] = [];
  const lens: Lens = {
    ...textLens,
    printIssue(issue) {
      if (!complete && issue.doc !== issue.origin.doc) throw new Error("not complete");
      return textLens.printIssue(issue).replaceAll("~", "\\~");
    },
    isComplete: () => complete,
    complete: () => {
      loads++;
      return complete
        ? Promise.resolve()
        : new Promise((done, broken) => waiting.push({ done, broken }));
    },
  };
  const settle = (end: (load: (typeof waiting)[number]) => void) => {
    const ended = waiting;
    waiting = [];
    ended.forEach(end);
  };
  return {
    lens,
    loads: () => loads,
    arrive: () => {
      complete = true;
      settle(({ done }) => done());
    },
    fail: () => settle(({ broken }) => broken(new Error("offline"))),
  };
}

async function added(session: Session): Promise<string> {
  const [outcome] = await session.library
    .getState()
    .openFiles([incoming("2025-11-03-one.md", TEXT)]);
  if (outcome?.kind !== "opened") throw new Error("not opened");
  return outcome.id;
}

const kindOf = ({ openIssue }: Session) => openIssue.getState().current.kind;

describe("a lens that is not complete yet", () => {
  it("does not keep an issue from being opened and typed in, and what was typed is saved as words", async () => {
    const { lens } = slowLens();
    const tab = await browser.tab(lens);
    const id = await added(tab.session);
    await tab.session.openIssue.getState().open(id);
    expect(kindOf(tab.session)).toBe("open");
    typeText(tab.session, "a ~ b");
    tab.hide();
    await browser.clock.advance(100);
    expect(await tab.session.library.getState().textOf(id)).toBe("a ~ b\n");
  });

  it("prints and saves anew, once it is complete, what it printed before", async () => {
    const { lens, arrive } = slowLens();
    const { session } = await browser.tab(lens);
    const id = await added(session);
    await session.openIssue.getState().open(id);
    typeText(session, "a ~ b");
    await browser.clock.advance(500);
    arrive();
    await browser.clock.advance(10);
    await browser.clock.advance(500);
    expect(session.openIssue.getState().text()).toBe("a \\~ b");
    expect(await session.library.getState().textOf(id)).toBe("a \\~ b");
  });

  it("is waited for by a download", async () => {
    const { lens, arrive } = slowLens();
    const { session } = await browser.tab(lens);
    await session.openIssue.getState().open(await added(session));
    typeText(session, "a ~ b");
    const download = session.files.getState().download();
    await browser.clock.advance(10);
    expect(browser.downloads).toEqual([]);
    arrive();
    expect(await download).toMatchObject({ kind: "downloaded" });
    expect(browser.downloads.map(({ text }) => text)).toEqual(["a \\~ b"]);
  });

  it("is waited for where the issue's own engine is missing", async () => {
    const { lens, arrive } = slowLens();
    const { session } = await browser.tab(lens);
    const id = await added(session);
    await session.openIssue.getState().open(id);
    session.openIssue.getState().switchProfile("friday-digest");
    expect(profileId(session)).not.toBe("friday-digest");
    arrive();
    await browser.clock.advance(10);
    expect(profileId(session)).toBe("friday-digest");
  });

  it("is waited for by a field of the front matter, though it cannot be loaded at first", async () => {
    const { lens, arrive, fail } = slowLens();
    const { session } = await browser.tab(lens);
    await session.openIssue.getState().open(await added(session));
    session.openIssue.getState().setField("title", "Two");
    fail();
    await browser.clock.advance(10);
    expect(session.openIssue.getState().text()).toBe(TEXT);
    arrive();
    await browser.clock.advance(20_000);
    expect(session.openIssue.getState().text()).toBe(TEXT.replace("One", "Two"));
  });

  it("is waited for when an issue is left whose front matter was changed, which stays open where it does not come", async () => {
    const { lens, arrive, fail } = slowLens();
    const { session } = await browser.tab(lens);
    const id = await added(session);
    await session.openIssue.getState().open(id);
    session.openIssue.getState().setField("title", "Two");
    const inVain = session.openIssue.getState().close();
    await browser.clock.advance(10);
    fail();
    expect(await inVain).toBe(false);
    const left = session.openIssue.getState().close();
    await browser.clock.advance(10);
    arrive();
    expect(await left).toBe(true);
    expect(await session.library.getState().textOf(id)).toBe(TEXT.replace("One", "Two"));
  });

  it("is loaded again until it comes", async () => {
    const { lens, arrive, fail, loads } = slowLens();
    const { session } = await browser.tab(lens);
    await session.openIssue.getState().open(await added(session));
    const before = loads();
    fail();
    await browser.clock.advance(5_000);
    expect(loads()).toBeGreaterThan(before);
    arrive();
    const after = loads();
    await browser.clock.advance(20_000);
    expect(loads()).toBe(after);
  });
});

function profileId({ openIssue }: Session): string | null {
  const { current } = openIssue.getState();
  return current.kind === "open" ? current.profile.id : null;
}
