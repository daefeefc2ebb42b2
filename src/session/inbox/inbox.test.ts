import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import type { FoundLink, InboxLinkChange } from "./inbox-state.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const inbox = ({ inbox: store }: Session) => store.getState();
const link = (href: string, title: string | null = null, note = ""): FoundLink => ({
  href,
  title,
  note,
});
async function typed(session: Session, id: string, change: InboxLinkChange) {
  const written = inbox(session).change(id, change);
  await browser.clock.advance(500);
  return written;
}
const titles = (session: Session) => inbox(session).waiting.map(({ title }) => title);

async function withThree() {
  const { session } = await browser.tab();
  await inbox(session).addLinks(
    [
      link("https://example.com/one", "One"),
      link("https://example.com/two", "Two"),
      link("https://example.com/three", "Three"),
    ],
    "paste",
  );
  const [one, two, three] = inbox(session).waiting.map(({ id }) => id);
  return { session, one: one ?? "", two: two ?? "", three: three ?? "" };
}

describe("the inbox", () => {
  it("holds links clean, in order, the last to come on top, over a reload", async () => {
    const { session } = await browser.tab();
    await inbox(session).addLinks([link("https://example.com/old", "Old")], "drop");
    const outcome = await inbox(session).addLinks(
      [
        link("https://www.arxiv.org/pdf/2510.24699v2?utm_source=chat", "Folding", "worth a look"),
        link("https://example.com/b", null),
      ],
      "paste",
    );
    expect(outcome).toMatchObject({ ok: true, known: [] });
    const { session: reloaded } = await browser.tab();
    expect(inbox(reloaded).status).toBe("ready");
    expect(inbox(reloaded).waiting).toMatchObject([
      {
        href: "https://arxiv.org/abs/2510.24699v2",
        original: "https://www.arxiv.org/pdf/2510.24699v2?utm_source=chat",
        key: "arxiv:2510.24699",
        title: "Folding",
        titleFrom: "paste",
        note: "worth a look",
        from: "paste",
        placed: null,
      },
      { href: "https://example.com/b", title: null, titleFrom: null },
      { href: "https://example.com/old", from: "drop" },
    ]);
  });

  it("refuses what is no address that Galley writes", async () => {
    const { session } = await browser.tab();
    const outcome = await inbox(session).addLinks(
      [link("javascript:alert(1)"), link("no address"), link("mailto:a@example.com")],
      "bookmarklet",
    );
    expect(outcome).toMatchObject({ ok: true, added: [expect.any(String)] });
    expect(inbox(session).waiting.map(({ href, key }) => [href, key])).toEqual([
      ["mailto:a@example.com", null],
    ]);
  });

  it("joins what waits already, its note and a title that was missing", async () => {
    const { session } = await browser.tab();
    const paper = "https://arxiv.org/abs/2510.24699";
    await inbox(session).addLinks([link(paper, null, "first")], "paste");
    const [id] = inbox(session).waiting.map((each) => each.id);
    const again = await inbox(session).addLinks(
      [
        link("https://huggingface.co/papers/2510.24699", "Folding", "second"),
        link("https://alphaxiv.org/abs/2510.24699v1", "Another title", "first"),
      ],
      "drop",
    );
    expect(again).toMatchObject({ ok: true, added: [], known: [id] });
    expect(inbox(session).waiting).toMatchObject([
      { id, href: paper, title: "Folding", titleFrom: "drop", note: "first\nsecond" },
    ]);
  });

  it("takes one link for one that comes twice at once", async () => {
    const { session } = await browser.tab();
    const outcome = await inbox(session).addLinks(
      [link("https://example.com/a", "A", "x"), link("http://www.example.com/a/", "B", "y")],
      "file",
    );
    expect(outcome).toMatchObject({ ok: true, added: [expect.any(String)], known: [] });
    expect(inbox(session).waiting).toMatchObject([{ title: "A", note: "x\ny" }]);
  });

  it("is added anew where it was placed before", async () => {
    const { session, one } = await withThree();
    await inbox(session).place([one], { issueId: "issue", section: "Papers" });
    await inbox(session).addLinks([link("https://example.com/one", "Again")], "drop");
    expect(titles(session)).toEqual(["Again", "Two", "Three"]);
    expect(inbox(session).placed.map(({ id }) => id)).toEqual([one]);
  });

  it("gives links to an issue and takes them back", async () => {
    const { session, one, three } = await withThree();
    await inbox(session).place([one, three], { issueId: "issue", section: "Papers" });
    expect(titles(session)).toEqual(["Two"]);
    expect(inbox(session).placed).toMatchObject([
      { title: "One", placed: { issueId: "issue", section: "Papers" } },
      { title: "Three" },
    ]);
    await inbox(session).unplace([one, three]);
    expect(titles(session)).toEqual(["One", "Two", "Three"]);
    expect(inbox(session).placed).toEqual([]);
  });

  it("keeps links that went straight into an issue, as they were written there", async () => {
    const { session } = await browser.tab();
    await inbox(session).keepPlaced(
      [
        {
          found: link("https://example.com/a?utm_source=x", "A"),
          href: "https://example.com/a",
          section: "Reading",
        },
        {
          found: link("https://example.com/b?utm_source=x"),
          href: "https://example.com/b?utm_source=x",
          section: "",
        },
      ],
      "issue",
      "drop",
    );
    expect(inbox(session).waiting).toEqual([]);
    expect(inbox(session).placed).toMatchObject([
      {
        href: "https://example.com/a",
        rules: [expect.any(String)],
        placed: { section: "Reading" },
      },
      { href: "https://example.com/b?utm_source=x", rules: [], placed: { section: "" } },
    ]);
  });

  it("throws links away and brings them back where they were", async () => {
    const { session, one, two } = await withThree();
    await inbox(session).place([one], { issueId: "issue", section: "Papers" });
    await inbox(session).remove([one, two]);
    expect([titles(session), inbox(session).placed]).toEqual([["Three"], []]);
    await inbox(session).bringBack([one, two]);
    expect(titles(session)).toEqual(["Two", "Three"]);
    expect(inbox(session).placed.map(({ id }) => id)).toEqual([one]);
  });

  it("does not hold one thing twice when it comes back after its like was added", async () => {
    const { session, two } = await withThree();
    await typed(session, two, { note: "before" });
    await inbox(session).remove([two]);
    await inbox(session).addLinks([link("https://example.com/two", null, "after")], "paste");
    await inbox(session).bringBack([two]);
    expect(inbox(session).waiting.map(({ title, note }) => [title, note])).toEqual([
      ["Two", "after\nbefore"],
      ["One", ""],
      ["Three", ""],
    ]);
  });

  it("keeps what stands in an issue by redo, also where its like had taken it in meanwhile", async () => {
    const { session, one } = await withThree();
    const place = () => inbox(session).place([one], { issueId: "issue", section: "Papers" });
    await place();
    await inbox(session).addLinks([link("https://example.com/one", "Again")], "drop");
    await inbox(session).unplace([one]);
    await place();
    expect(inbox(session).placed.map(({ id }) => id)).toEqual([one]);
  });

  it("keeps a title by hand, and one that came with the link, from sources of metadata", async () => {
    const { session } = await browser.tab();
    await inbox(session).addLinks(
      [link("https://example.com/own", "Own"), link("https://example.com/none")],
      "bookmarklet",
    );
    const give = (path: string, title: string) =>
      inbox(session).giveTitle(`page:example.com/${path}`, title, "page");
    await give("own", "Asked");
    await give("none", "Asked");
    expect(titles(session)).toEqual(["Own", "Asked"]);
    await give("none", "Asked better");
    expect(titles(session)).toEqual(["Own", "Asked better"]);
    const id = inbox(session).waiting.at(-1)?.id ?? "";
    await typed(session, id, { title: "  By  hand " });
    await give("none", "Asked again");
    expect(inbox(session).waiting.at(-1)).toMatchObject({ title: "By hand", titleFrom: "typed" });
  });

  it("gives a former title back with where it came from", async () => {
    const { session } = await browser.tab();
    await inbox(session).addLinks([link("https://example.com/none")], "paste");
    await inbox(session).giveTitle("page:example.com/none", "Asked", "page");
    const [{ id, title, titleFrom } = { id: "", title: null, titleFrom: null }] =
      inbox(session).waiting;
    await typed(session, id, { title: "By hand" });
    await typed(session, id, { formerTitle: { title, titleFrom } });
    expect(inbox(session).waiting[0]).toMatchObject({ title: "Asked", titleFrom: "page" });
    await inbox(session).giveTitle("page:example.com/none", "Asked better", "page");
    expect(titles(session)).toEqual(["Asked better"]);
  });

  it("gives an address back as it came", async () => {
    const { session } = await browser.tab();
    const original = "https://example.com/a?utm_source=x";
    await inbox(session).addLinks([link(original)], "paste");
    const [before] = inbox(session).waiting;
    expect(before?.href).toBe("https://example.com/a");
    await inbox(session).restoreAddress(before?.id ?? "");
    expect(inbox(session).waiting).toMatchObject([{ href: original, rules: [], key: before?.key }]);
  });

  it("finds waiting and placed links by title, host, note, address and section", async () => {
    const { session, one, two } = await withThree();
    await inbox(session).place([two], { issueId: "issue", section: "热点论文" });
    await typed(session, one, { note: "Ｔｏｌｄ by Ann" });
    const found = async (query: string) => {
      inbox(session).search(query);
      await browser.clock.settle();
      const ids = inbox(session).found;
      return (
        ids &&
        [...inbox(session).waiting, ...inbox(session).placed]
          .filter(({ id }) => ids.has(id))
          .map(({ title }) => title)
      );
    };
    expect(await found("told ann")).toEqual(["One"]);
    expect(await found("EXAMPLE.com t")).toEqual(["One", "Three", "Two"]);
    expect(await found("热点")).toEqual(["Two"]);
    expect(await found("/three")).toEqual(["Three"]);
    expect(await found("  ")).toBeNull();
  });

  it("is the same in all tabs", async () => {
    const { session, one } = await withThree();
    const { session: other } = await browser.tab();
    await inbox(other).addLinks([link("https://example.com/four", "Four")], "share");
    await inbox(other).remove([one]);
    await browser.clock.settle();
    expect(titles(session)).toEqual(["Four", "Two", "Three"]);
  });

  it("holds one row where two tabs add the same thing", async () => {
    const { session } = await browser.tab();
    const { session: other } = await browser.tab();
    await Promise.all(
      [session, other].map((tab) => inbox(tab).addLinks([link("https://example.com/a")], "drop")),
    );
    await browser.clock.settle();
    expect([titles(session).length, titles(other).length]).toEqual([1, 1]);
  });

  it("tells other tabs which links have just come", async () => {
    const { session } = await browser.tab();
    const { session: other } = await browser.tab();
    const outcome = await inbox(other).addLinks([link("https://example.com/a")], "bookmarklet");
    await browser.clock.settle();
    expect(outcome).toMatchObject({ added: inbox(session).waiting.map(({ id }) => id) });
  });

  it("has what was typed of a link in a tab that begins after this one was left between two letters", async () => {
    const { session, one } = await withThree();
    const { hide, kill, session: writing } = await browser.tab();
    void inbox(writing).change(one, { note: "Told by" });
    void inbox(writing).change(one, { title: "By hand" });
    void inbox(writing).change(one, { note: "Told by Ann" });
    hide();
    kill();
    const { session: next } = await browser.tab();
    expect(inbox(next).waiting[0]).toMatchObject({ title: "By hand", note: "Told by Ann" });
    expect(inbox(session).waiting).toHaveLength(3);
  });

  it("keeps showing what is typed where the disk refuses it, and writes it later", async () => {
    const { session, one } = await withThree();
    browser.disk.fail("full");
    expect(await typed(session, one, { note: "Told" })).toMatchObject({ ok: false });
    expect(inbox(session).waiting[0]).toMatchObject({ note: "Told" });
    await browser.clock.advance(5_000);
    const { session: next } = await browser.tab();
    expect(inbox(next).waiting[0]).toMatchObject({ note: "Told" });
  });

  it("shows a change at once, and no more when the disk refuses it", async () => {
    const { session, one } = await withThree();
    browser.disk.fail("full");
    const removing = inbox(session).remove([one]);
    expect(titles(session)).toEqual(["Two", "Three"]);
    expect(await removing).toMatchObject({ ok: false, failure: { kind: "full" } });
    expect(titles(session)).toEqual(["One", "Two", "Three"]);
  });

  it.each(["full", "throws", "closes"] as const)(
    "says that links were not added when the disk ends as %s",
    async (fault) => {
      const { session } = await withThree();
      browser.disk.fail(fault);
      const outcome = await inbox(session).addLinks([link("https://example.com/x")], "drop");
      expect(outcome.ok).toBe(false);
      expect(titles(session)).toEqual(["One", "Two", "Three"]);
      expect(await inbox(session).addLinks([link("https://example.com/x")], "drop")).toMatchObject({
        ok: true,
      });
    },
  );
});

describe("what is dropped, pasted or chosen", () => {
  it("gives its links, those of files too", async () => {
    const { session } = await browser.tab();
    const shortcut = new File(["[InternetShortcut]\r\nURL=https://example.com/s\r\n"], "Short.url");
    const bookmarks = new File(
      ['<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://example.com/b">B</A></DL>'],
      "bookmarks.html",
    );
    const outcome = await inbox(session).addTransfer(
      { texts: { "text/plain": "see https://example.com/t" }, files: [bookmarks] },
      "file",
    );
    expect(outcome).toMatchObject({ ok: true });
    await inbox(session).addTransfer({ texts: {}, files: [shortcut] }, "drop");
    expect(inbox(session).waiting.map(({ href, title }) => [href, title])).toEqual([
      ["https://example.com/s", "Short"],
      ["https://example.com/t", null],
      ["https://example.com/b", "B"],
    ]);
  });

  it("says how many were more than are taken at once", async () => {
    const { session } = await browser.tab();
    const text = Array.from({ length: 5003 }, (_, index) => `https://example.com/${index}`);
    const outcome = await inbox(session).addTransfer(
      { texts: { "text/plain": text.join("\n") }, files: [] },
      "paste",
    );
    expect(outcome).toMatchObject({ ok: true, leftOut: 3 });
    expect(inbox(session).waiting).toHaveLength(5000);
  });

  it("says whether it was empty or held no link", async () => {
    const { session } = await browser.tab();
    const given = (text: string) =>
      inbox(session).addTransfer({ texts: text ? { "text/plain": text } : {}, files: [] }, "drop");
    expect(await given("")).toEqual({ ok: "nothing" });
    expect(await given("only words")).toEqual({ ok: "none" });
  });
});
