import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MetadataServer } from "../../links/metadata/testing/metadata-server.ts";
import type { Session } from "../session.ts";
import { networkedBrowser } from "../testing/networked-browser.ts";
import type { TestBrowser } from "../testing/test-browser.ts";

const REPOSITORY = "https://github.com/sample-lab/tiny-engine";
const PAGE = "https://news.example/a?b=c";
const FACTS = { title: "A page", authors: [], date: "2025-11-03", publisher: null, summary: null };

let browser: TestBrowser;
let server: MetadataServer;
beforeEach(async () => {
  ({ browser, server } = await networkedBrowser());
});
afterEach(async () => {
  browser.end();
  await server.close();
});

const metadata = ({ metadata: store }: Session) => store.getState();
const meta = (href: string) => `https://galley.test/__meta?url=${encodeURIComponent(href)}`;
const check = (href: string) => `https://galley.test/__check?url=${encodeURIComponent(href)}`;

/** A tab of `npm start`, whose companion answers. */
async function tabWithCompanion() {
  browser.network.hasCompanion = true;
  server.answer("https://galley.test/__meta", { status: 200, body: { companion: true } });
  return browser.tab();
}

describe("the companion", () => {
  it("is looked for once, when the page is idle, and only where the page comes from this machine", async () => {
    const { session: elsewhere } = await browser.tab();
    expect(metadata(elsewhere).companion).toBe(false);
    await browser.clock.advance(1);
    expect(server.asked).toEqual([]);

    const { session } = await tabWithCompanion();
    expect(metadata(session).companion).toBeNull();
    await browser.clock.advance(1);
    await expect.poll(() => metadata(session).companion).toBe(true);
    expect(server.asked).toEqual(["https://galley.test/__meta"]);
  });

  it("is not there where another server answers", async () => {
    const { session } = await tabWithCompanion();
    server.answer("https://galley.test/__meta", { status: 200, body: "<!doctype html>" });
    await browser.clock.advance(1);
    await expect.poll(() => metadata(session).companion).toBe(false);
    expect(await metadata(session).ask(PAGE)).toEqual({ kind: "not-asked" });
  });

  it("says what a page says, also before the page was idle", async () => {
    const { session } = await tabWithCompanion();
    server.answer(meta(PAGE), { status: 200, body: { url: PAGE, facts: FACTS } });
    expect(await metadata(session).ask(PAGE)).toEqual({
      kind: "known",
      facts: FACTS,
      from: "page",
    });
    expect(metadata(session).factsOf(PAGE)).toEqual(FACTS);
  });

  it("is not asked when pages are switched off, nor in the place of a source that is", async () => {
    const { session } = await tabWithCompanion();
    metadata(session).setSwitch("github", false);
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "not-asked" });
    metadata(session).setSwitch("page", false);
    expect(await metadata(session).ask(PAGE)).toEqual({ kind: "not-asked" });
    expect(server.asked).toEqual([]);
  });

  it("is not asked about pages offline", async () => {
    const { session } = await tabWithCompanion();
    browser.network.online = false;
    expect(await metadata(session).ask(PAGE)).toEqual({ kind: "failed" });
    expect(server.asked).not.toContain(meta(PAGE));
  });

  it("is asked where the sources have nothing, and not where they fail", async () => {
    const { session } = await tabWithCompanion();
    const href = "https://github.com/sample-lab/nothing";
    server.answer(meta(href), { status: 200, body: { url: href, facts: FACTS } });
    expect(await metadata(session).ask(href)).toMatchObject({ kind: "known", from: "page" });
    server.answer("api.github.com", { status: 500, body: {} });
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    expect(server.asked).not.toContain(meta(REPOSITORY));
  });

  it.each([
    [{ error: "bad-status", status: 404 }, "unknown"],
    [{ error: "not-html" }, "unknown"],
    [{ url: PAGE, facts: { title: null } }, "unknown"],
    [{ error: "bad-status", status: 503 }, "failed"],
    [{ error: "too-slow" }, "failed"],
    [[], "unknown"],
  ])("that answers %o leaves a page %s", async (body, kind) => {
    const { session } = await tabWithCompanion();
    server.answer(meta(PAGE), { status: 200, body });
    expect(await metadata(session).ask(PAGE)).toEqual({ kind });
  });

  it("that has gone is noticed", async () => {
    const { session } = await tabWithCompanion();
    await browser.clock.advance(1);
    await expect.poll(() => metadata(session).companion).toBe(true);
    browser.network.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await metadata(session).ask(PAGE)).toEqual({ kind: "failed" });
    expect(metadata(session).companion).toBe(false);
  });

  it("says whether addresses still answer", async () => {
    const { session } = await tabWithCompanion();
    const to = "https://new.example/";
    const answers: Readonly<Record<string, object>> = {
      "https://a.example/fine": { status: 200, url: "https://a.example/fine", forGood: true },
      "https://a.example/shy": { status: 403, url: "https://a.example/shy", forGood: true },
      "https://a.example/gone": { status: 410, url: "https://a.example/gone", forGood: true },
      "https://a.example/down": { status: 500, url: "https://a.example/down", forGood: true },
      "https://a.example/moved": { status: 200, url: to, forGood: true },
      "https://a.example/lent": { status: 200, url: to, forGood: false },
      "http://a.example/tidy": { status: 200, url: "https://www.a.example/tidy/", forGood: true },
      "https://a.example/none": { error: "no-answer" },
      "https://a.example/slow": { error: "too-slow" },
      "https://a.example/inside": { error: "private-address" },
      "https://a.example/port": { error: "bad-address" },
      "https://a.example/round": { error: "too-many-redirects" },
    };
    for (const [href, body] of Object.entries(answers))
      server.answer(check(href), { status: 200, body });
    const heard = new Map<string, object | null>();
    const end = await metadata(session).check(Object.keys(answers), (href, answer) =>
      heard.set(href, answer),
    );
    expect(end).toBe("done");
    expect(Object.fromEntries(heard)).toEqual({
      "https://a.example/fine": { kind: "answers" },
      "https://a.example/shy": { kind: "answers" },
      "https://a.example/gone": { kind: "gone", status: 410 },
      "https://a.example/down": { kind: "no-answer" },
      "https://a.example/moved": { kind: "moved", to },
      "https://a.example/lent": { kind: "answers" },
      "http://a.example/tidy": { kind: "answers" },
      "https://a.example/none": { kind: "no-answer" },
      "https://a.example/slow": { kind: "no-answer" },
      "https://a.example/inside": null,
      "https://a.example/port": null,
      "https://a.example/round": null,
    });
  });

  it("that goes during a check ends it, and nothing is said of the links", async () => {
    const { session } = await tabWithCompanion();
    await browser.clock.advance(1);
    await expect.poll(() => metadata(session).companion).toBe(true);
    const answered = { status: 200, body: { status: 200, url: PAGE, forGood: true } };
    server.answer(check(PAGE), answered);
    const hrefs = [PAGE, ...Array.from({ length: 20 }, (_, index) => `${PAGE}&n=${index}`)];
    for (const href of hrefs) server.answer(check(href), answered);
    let asks = 0;
    browser.network.fetch = (address, init) =>
      ++asks > 1 ? Promise.reject(new TypeError("Failed to fetch")) : server.fetch(address, init);
    const heard: string[] = [];
    expect(await metadata(session).check(hrefs, (href) => heard.push(href))).toBe("gone");
    expect(heard).toEqual([PAGE]);
    expect(metadata(session).companion).toBe(false);
    expect(asks).toBeLessThan(15);
  });

  it("does not count as gone where it was only slow", async () => {
    const { session } = await tabWithCompanion();
    server.answer(check(PAGE), { status: 502, body: "" });
    const heard: unknown[] = [];
    const end = await metadata(session).check([PAGE], (_, answer) => heard.push(answer));
    expect([end, heard, metadata(session).companion]).toEqual(["done", [null], true]);
  });

  it("asks nothing of links while there is no network, and believes nothing that it heard then", async () => {
    const { session } = await tabWithCompanion();
    browser.network.online = false;
    const heard: string[] = [];
    const hear = (href: string) => heard.push(href);
    expect(await metadata(session).check([PAGE], hear)).toBe("offline");
    expect(server.asked).not.toContain(check(PAGE));
    browser.network.online = true;
    server.answer(check(PAGE), (response) => {
      browser.network.online = false;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: "no-answer" }));
    });
    expect(await metadata(session).check([PAGE], hear)).toBe("offline");
    expect(heard).toEqual([]);
  });

  it("says that the machine is offline where no host at all is reached, though the browser thinks otherwise", async () => {
    const { session } = await tabWithCompanion();
    const heard: unknown[] = [];
    const hear = (href: string, answer: unknown) => heard.push([href, answer]);
    const silent = { status: 200, body: { error: "no-answer" } };
    const links = ["https://a.example/1", "https://b.example/2", "https://b.example/3"];
    for (const href of links) server.answer(check(href), silent);
    expect(await metadata(session).check(links, hear)).toBe("offline");
    expect(heard).toEqual([]);
    // One host may well be down, and so may all but one.
    expect(await metadata(session).check(links.slice(1), hear)).toBe("done");
    expect(heard).toHaveLength(2);
    server.answer(check(PAGE), { status: 200, body: { status: 503, url: PAGE, forGood: false } });
    expect(await metadata(session).check([...links, PAGE], hear)).toBe("done");
    expect(heard).toHaveLength(6);
  });

  it("that was missed is looked for again a moment later, and when the page is shown", async () => {
    const { session, show } = await tabWithCompanion();
    server.answer("https://galley.test/__meta", { status: 502, body: "" });
    await browser.clock.advance(1);
    await expect.poll(() => metadata(session).companion).toBe(false);
    server.answer("https://galley.test/__meta", { status: 200, body: { companion: true } });
    expect(await metadata(session).findCompanion()).toBe(false);
    await browser.clock.advance(5_000);
    show();
    await expect.poll(() => metadata(session).companion).toBe(true);
    expect(await metadata(session).findCompanion()).toBe(true);
  });

  it("is not there to check anything on a static host", async () => {
    const { session } = await browser.tab();
    const heard: string[] = [];
    await metadata(session).check([PAGE], (href) => heard.push(href));
    expect([heard, server.asked]).toEqual([[], []]);
  });
});
