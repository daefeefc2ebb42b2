import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as lens from "../../markdown/lens.ts";
import type { Session } from "../session.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { typeText } from "../testing/type-text.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const post = (number: number, day: string, headline: string) =>
  `---\nlayout: post\ntitle: "Weekly Links ${number}: ${headline}"\ndate: ${day}T08:00:00+00:00\ntags:\n  - AI\n  - ${headline}\n---\n\n# Reports\n\n- [One](https://example.com/one)\n\n# Papers\n`;

const library = ({ library: store }: Session) => store.getState();

async function open(session: Session, ...files: readonly [string, string][]) {
  return library(session).openFiles(files.map(([name, text]) => incoming(name, text)));
}

describe("the library", () => {
  it("lists issues newest first, with number, title, date, sections filled and tags", async () => {
    const { session } = await browser.tab(lens);
    await open(
      session,
      ["2025-11-03-one.md", post(7, "2025-11-03", "One")],
      ["2025-11-10-two.md", post(8, "2025-11-10", "Two")],
      ["2025-10-27-nil.md", post(6, "2025-10-27", "Nil")],
    );
    await browser.clock.advance(100);
    const { issues, tags } = library(session);
    expect(issues.map(({ number, title }) => [number, title])).toEqual([
      [8, "Two"],
      [7, "One"],
      [6, "Nil"],
    ]);
    expect(issues[0]).toMatchObject({
      date: "2025-11-10T08:00:00+00:00",
      profileId: "weekly-en",
      fileName: "2025-11-10-two.md",
      opened: true,
      kept: { kind: "opened" },
      sections: [
        { kind: "reports", title: "Reports", filled: true },
        { kind: "papers", title: "Papers", filled: false },
      ],
    });
    expect(tags[0]).toBe("AI");
  });

  it("gives a new issue the next number, the next day and its sections", async () => {
    const { session } = await browser.tab();
    await open(session, ["2025-11-03-one.md", post(7, "2025-11-03", "One")]);
    expect(library(session).suggest("weekly-en", "A new start")).toMatchObject({
      number: 8,
      slug: "a-new-start",
    });
    const made = await library(session).newIssue("weekly-en", {
      headline: "A new start",
      slug: "a-new-start",
    });
    expect(made.ok).toBe(true);
    expect(library(session).issues[0]).toMatchObject({
      number: 8,
      title: "A new start",
      kept: { kind: "changed" },
      fileName: "2025-11-10-a-new-start.md",
    });
    expect(session.profiles.getState().preferredId).toBe("weekly-en");
  });

  it("does not take the same file twice, and offers to compare where it has changed", async () => {
    const { session } = await browser.tab();
    const text = post(7, "2025-11-03", "One");
    const [first, again] = await open(session, ["a.md", text], ["a.md", text]);
    if (first?.kind !== "opened") throw new Error("not opened");
    expect(again).toEqual({ kind: "same", fileName: "a.md", id: first.id });
    const changed = text.replace("one", "uno");
    const [other] = await open(session, ["a.md", changed]);
    expect(other).toMatchObject({ kind: "changed", id: first.id, text: changed });
    if (other?.kind !== "changed") throw new Error("not changed");
    expect(await library(session).takeFile(other)).toEqual({ ok: true });
    expect(await library(session).textOf(first.id)).toBe(changed);
    expect(library(session).issues).toHaveLength(1);
    expect((await open(session, ["a.md", changed]))[0]?.kind).toBe("same");
    await library(session).openAnyway({ ...other, text });
    expect(library(session).issues).toHaveLength(2);
  });

  it("takes a changed file into the issue that is open, as an edit", async () => {
    const { session } = await browser.tab();
    const [first] = await open(session, ["a.md", "one"]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await session.openIssue.getState().open(first.id);
    typeText(session, "edited here");
    const [other] = await open(session, ["a.md", "edited there"]);
    if (other?.kind !== "changed") throw new Error("not changed");
    await library(session).takeFile(other);
    expect(session.openIssue.getState().text()).toBe("edited there");
    const { current } = session.openIssue.getState();
    expect(current).toMatchObject({ openedText: "edited there" });
  });

  it("does not take a changed file where another tab writes the issue", async () => {
    const writing = await browser.tab();
    const [first] = await open(writing.session, ["a.md", "one"]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await writing.session.openIssue.getState().open(first.id);
    const { session } = await browser.tab();
    await session.openIssue.getState().open(first.id);
    const [other] = await open(session, ["a.md", "edited there"]);
    if (other?.kind !== "changed") throw new Error("not changed");
    const refused = { ok: false, failure: { kind: "conflict" } };
    expect(await library(session).takeFile(other)).toMatchObject(refused);
    expect(session.openIssue.getState().current).toMatchObject({ openedText: "one" });
    expect((await open(session, ["a.md", "edited there"]))[0]?.kind).toBe("changed");
  });

  it("refuses what is not UTF-8 or not Markdown, and says which", async () => {
    const { session } = await browser.tab();
    const outcomes = await library(session).openFiles([
      incoming("gbk.md", new Uint8Array([0xd6, 0xdc, 0xd6, 0xaa])),
      incoming("picture.png", "x"),
    ]);
    expect(outcomes).toEqual([
      { kind: "refused", fileName: "gbk.md", reason: "not-utf-8" },
      { kind: "refused", fileName: "picture.png", reason: "not-markdown" },
    ]);
    expect(library(session).issues).toEqual([]);
  });

  it("downloads to the byte, and knows what has left the browser as it is", async () => {
    const { session } = await browser.tab();
    const text = "\uFEFF---\r\ntitle: x\r\n---\r\nno end";
    const [first] = await open(session, ["a.md", text]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await session.openIssue.getState().open(first.id);
    typeText(session, `${text}!`);
    await browser.clock.advance(5_000);
    expect(library(session).issues[0]?.kept.kind).toBe("changed");
    await library(session).download(first.id);
    expect(browser.downloads).toEqual([{ fileName: "a.md", text: `${text}!` }]);
    expect(library(session).issues[0]?.kept.kind).toBe("downloaded");
  });

  it("duplicates as the next issue: its number and day, the same front matter and sections, no items", async () => {
    const { session } = await browser.tab();
    const [first] = await open(session, ["a.md", post(7, "2025-11-03", "One")]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await library(session).duplicate(first.id);
    const copy = library(session).issues.find(({ id }) => id !== first.id);
    expect(copy).toMatchObject({ number: 8, title: null, opened: false });
    expect(copy?.fileName).toMatch(/^2025-11-10.*\.md$/);
    const text = await library(session).textOf(copy?.id ?? "");
    expect(text).toMatch(/^---\nlayout: post\ntitle: "Weekly Links 8"\ndate: 2025-11-10T08:00:00/);
    expect(text).toMatch(/\ntags:\n {2}- AI\n {2}- One\n---\n\n# Reports\n\n# Papers\n$/);
  });

  it("takes an issue out and brings it back, also in another tab", async () => {
    const { session } = await browser.tab();
    const other = await browser.tab();
    const [first] = await open(session, ["a.md", "one"]);
    if (first?.kind !== "opened") throw new Error("not opened");
    await library(session).remove(first.id);
    await browser.clock.settle();
    expect(library(session).issues).toEqual([]);
    expect(library(other.session).issues).toEqual([]);
    await library(session).restore(first.id);
    await browser.clock.settle();
    expect(library(session).issues).toHaveLength(1);
    expect(library(other.session).issues).toHaveLength(1);
  });

  it("finds every word, in any case and width, and lets go of the query", async () => {
    const { session } = await browser.tab();
    await open(
      session,
      ["a.md", post(7, "2025-11-03", "Rust")],
      ["b.md", post(8, "2025-11-10", "周知")],
    );
    const [second, first] = library(session).issues;
    library(session).search("ＲＵＳＴ example.com");
    expect(library(session).found).toEqual(new Set([first?.id]));
    library(session).search("周知 8");
    expect(library(session).found).toEqual(new Set([second?.id]));
    library(session).search(" ");
    expect(library(session).found).toBeNull();
  });

  it("knows a first visit, and a sample that can be thrown away", async () => {
    const first = await browser.tab();
    expect(library(first.session).firstVisit).toBe(true);
    const sample = await library(first.session).addSample("# Sample\n", "weekly-en");
    if (!sample.ok) throw new Error("no sample");
    expect(library(first.session).issues[0]).toMatchObject({ sample: true });
    expect(library(first.session).suggest("weekly-en", "").number).toBe(1);
    await library(first.session).remove(sample.id);
    const second = await browser.tab();
    expect(library(second.session).issues).toEqual([]);
    expect(library(second.session).firstVisit).toBe(false);
  });

  it("says why an issue could not be made", async () => {
    const { session } = await browser.tab();
    browser.disk.fail("full");
    expect(await library(session).newIssue("weekly-en", { headline: "x", slug: "x" })).toEqual({
      ok: false,
      failure: { kind: "full", name: "QuotaExceededError" },
    });
    expect(library(session).issues).toEqual([]);
  });
});
