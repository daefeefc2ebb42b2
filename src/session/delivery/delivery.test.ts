import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../store/database.ts";
import { putFacts } from "../../store/facts.ts";
import { keyOfLink } from "../core/link-keys.ts";
import { testBrowser } from "../testing/test-browser.ts";
import type { TestBrowser } from "../testing/test-browser.ts";
import type { Delivered } from "./delivery.ts";

const sent = (u: string, t = "甲", m: readonly (readonly [string, string])[] = []) => ({
  hash: `#add=${encodeURIComponent(JSON.stringify({ u, t, m }))}`,
  search: "",
});

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

/** Lets time pass until the work has ended. */
async function through<T>(work: Promise<T>): Promise<T> {
  await browser.clock.settle();
  await browser.clock.advance(1_000);
  return work;
}

describe("a link that comes with the address", () => {
  it("is on the disk, and stays here where no other tab answers", async () => {
    const { session } = await browser.tab();
    const outcome = await through(
      session.deliveries.deliver(sent("https://a.example/?utm_source=x"), { ask: true }),
    );
    expect(outcome).toMatchObject({
      kind: "added",
      elsewhere: false,
      isNew: true,
      links: [{ href: "https://a.example/", title: "甲", from: "bookmarklet" }],
    });
    const { session: later } = await browser.tab();
    expect(later.inbox.getState().waiting).toHaveLength(1);
  });

  it("is shown by the tab that is there, which has read it by then", async () => {
    const { session: open } = await browser.tab();
    const shown: Delivered[] = [];
    const end = open.deliveries.onDelivered((delivered) => shown.push(delivered));
    const { session: helper } = await browser.tab();
    const deliver = () =>
      through(helper.deliveries.deliver(sent("https://a.example/"), { ask: true }));
    expect(await deliver()).toMatchObject({ elsewhere: true, isNew: true });
    expect(await deliver()).toMatchObject({ elsewhere: true, isNew: false });
    expect(shown).toMatchObject([
      { isNew: true, links: [{ title: "甲" }] },
      { isNew: false, links: [{ title: "甲" }] },
    ]);
    end();
    expect(await deliver()).toMatchObject({ elsewhere: false });
  });

  it("asks nobody where it need not", async () => {
    const { session: open } = await browser.tab();
    open.deliveries.onDelivered(() => undefined);
    const { session } = await browser.tab();
    expect(
      await through(session.deliveries.deliver(sent("https://a.example/"), { ask: false })),
    ).toMatchObject({ elsewhere: false });
  });

  it("does not hand over to another window that only brings a link", async () => {
    const { session: one } = await browser.tab();
    const { session: two } = await browser.tab();
    const both = Promise.all([
      one.deliveries.deliver(sent("https://a.example/"), { ask: true }),
      two.deliveries.deliver(sent("https://b.example/"), { ask: true }),
    ]);
    expect(await through(both)).toMatchObject([{ elsewhere: false }, { elsewhere: false }]);
  });

  it("leaves what its page said of itself where it is known to all tabs, once and for pages alone", async () => {
    const { session } = await browser.tab();
    const said = (author: string) => [["citation_author", author]] as const;
    const deliver = (address: string, author: string) =>
      through(session.deliveries.deliver(sent(address, "甲", said(author)), { ask: false }));
    await deliver("https://a.example/?utm_source=x", "Jane Doe");
    await deliver("https://a.example/", "Somebody else");
    await deliver("https://arxiv.org/abs/2510.12345", "Roe, Rick");
    const { session: later } = await browser.tab();
    const authorsOf = (href: string) => later.metadata.getState().factsOf(href)?.authors;
    await vi.waitFor(() => expect(authorsOf("https://a.example/")).toEqual(["Jane Doe"]));
    expect(authorsOf("https://arxiv.org/abs/2510.12345")).toBeUndefined();
    await browser.clock.settle();
    expect(authorsOf("https://arxiv.org/abs/2510.12345")).toBeUndefined();
  });

  it("leaves what its page said also where nobody knew anything, and tells the tabs that are open", async () => {
    const { session: open } = await browser.tab();
    const href = "https://a.example/";
    const database = new Database(browser.databaseName);
    await putFacts(database, { key: keyOfLink(href)!, facts: null, from: "page", at: 1 });
    database.close();
    const authors = () => open.metadata.getState().factsOf(href)?.authors;
    expect(authors()).toBeUndefined();
    await browser.clock.settle();
    expect(authors()).toBeUndefined();
    const { session } = await browser.tab();
    const brought = sent(href, "甲", [["citation_author", "Jane Doe"]]);
    await through(session.deliveries.deliver(brought, { ask: false }));
    await vi.waitFor(() => expect(authors()).toEqual(["Jane Doe"]));
  });

  it("is kept when many come in a row", async () => {
    const { session } = await browser.tab();
    const many = Array.from({ length: 40 }, (_, index) =>
      session.deliveries.deliver(sent(`https://a.example/${index % 30}`), { ask: false }),
    );
    const outcomes = await through(Promise.all(many));
    expect(outcomes.filter((outcome) => outcome.kind === "added" && outcome.isNew)).toHaveLength(
      30,
    );
    expect(session.inbox.getState().waiting).toHaveLength(30);
  });

  it("is refused, or fails, and then nobody is asked", async () => {
    const { session: open } = await browser.tab();
    const shown: Delivered[] = [];
    open.deliveries.onDelivered((delivered) => shown.push(delivered));
    const { session } = await browser.tab();
    const deliver = (address: { hash: string; search: string }) =>
      through(session.deliveries.deliver(address, { ask: true }));
    expect(await deliver(sent("javascript:alert(1)"))).toEqual({
      kind: "refused",
      reason: "no-address",
    });
    expect(await deliver({ hash: "#/settings", search: "" })).toEqual({ kind: "nothing" });
    browser.disk.fail("full", "full");
    expect(await deliver(sent("https://a.example/"))).toMatchObject({
      kind: "failed",
      failure: { kind: "full" },
    });
    expect(shown).toEqual([]);
  });
});

describe("what is shared with Galley", () => {
  it("is caught with its words", async () => {
    const { session } = await browser.tab();
    const search = `?${new URLSearchParams({ title: "甲", text: "https://a.example/" }).toString()}`;
    expect(
      await through(session.deliveries.deliver({ hash: "", search }, { ask: true })),
    ).toMatchObject({ kind: "added", links: [{ title: "甲", from: "share" }] });
  });
});
