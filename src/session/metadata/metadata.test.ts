import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type MetadataServer,
  startMetadataServer,
} from "../../links/metadata/testing/metadata-server.ts";
import { RECORDED_ANSWERS } from "../../links/metadata/testing/recorded-answers.ts";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

const PAPER = "https://arxiv.org/abs/2511.01234";
const PAPER_ASKED = "https://api.datacite.org/dois/10.48550%2FarXiv.2511.01234";
const REPOSITORY = "https://github.com/sample-lab/tiny-engine";
const REPOSITORY_ASKED = "https://api.github.com/repos/sample-lab/tiny-engine";
const PAGE = "https://news.example/a?b=c";
const FACTS = { title: "A page", authors: [], date: "2025-11-03", publisher: null, summary: null };

let browser: TestBrowser;
let server: MetadataServer;
beforeEach(async () => {
  browser = testBrowser();
  server = await startMetadataServer();
  browser.network.fetch = server.fetch;
  browser.network.online = true;
});
afterEach(async () => {
  browser.end();
  await server.close();
});

const metadata = ({ metadata: store }: Session) => store.getState();
/** The addresses asked at the services, and nothing of the companion. */
const asked = () => server.asked.filter((address) => !address.startsWith("https://galley.test/"));
const meta = (href: string) => `https://galley.test/__meta?url=${encodeURIComponent(href)}`;
const check = (href: string) => `https://galley.test/__check?url=${encodeURIComponent(href)}`;

/** A tab of `npm start`, whose companion answers. */
async function tabWithCompanion() {
  browser.network.hasCompanion = true;
  server.answer("https://galley.test/__meta", { status: 200, body: { companion: true } });
  return browser.tab();
}

describe("what is known of a link", () => {
  it("is asked, kept by what the link is about, and told without asking from then on", async () => {
    const { session } = await browser.tab();
    expect(metadata(session).factsOf(PAPER)).toBeNull();
    const before = metadata(session).version;
    const answer = await metadata(session).ask(PAPER);
    expect(answer).toMatchObject({
      kind: "known",
      from: "datacite",
      facts: { title: "Small Models Learn & Forget" },
    });
    expect(metadata(session).version).toBeGreaterThan(before);
    const other = "https://www.alphaxiv.org/abs/2511.01234v2";
    expect(metadata(session).factsOf(other)?.date).toBe("2025-11-03");
    expect(await metadata(session).ask(other)).toEqual(answer);
    expect(asked()).toEqual([PAPER_ASKED]);
  });

  it("is asked once, however many want to know at the same time", async () => {
    const { session } = await browser.tab();
    const answers = await Promise.all(
      [PAPER, `${PAPER}v1`, PAPER].map((href) => metadata(session).ask(href)),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(["known", "known", "known"]);
    expect(asked()).toEqual([PAPER_ASKED]);
  });

  it("is still known to a new tab, also when it is offline", async () => {
    const { session } = await browser.tab();
    await metadata(session).ask(PAPER);
    await session.stop();
    browser.network.online = false;
    const { session: next } = await browser.tab();
    expect(metadata(next).factsOf(PAPER)).toBeNull();
    const heard: (string | null | undefined)[] = [];
    next.metadata.subscribe((now) => heard.push(now.factsOf(PAPER)?.title));
    await browser.clock.settle();
    expect(heard.at(-1)).toBe("Small Models Learn & Forget");
    expect(await metadata(next).ask(PAPER)).toMatchObject({ kind: "known", from: "datacite" });
    expect(asked()).toHaveLength(1);
  });

  it("is unknown for a day where nobody knows it, and asked again then", async () => {
    const { session } = await browser.tab();
    const href = "https://github.com/sample-lab/nothing";
    expect(await metadata(session).ask(href)).toEqual({ kind: "unknown" });
    expect(await metadata(session).ask(href)).toEqual({ kind: "unknown" });
    expect(asked()).toHaveLength(1);
    const { session: next } = await browser.tab();
    expect(await metadata(next).ask(href)).toEqual({ kind: "unknown" });
    expect(asked()).toHaveLength(1);
    await browser.clock.advance(86_400_001);
    expect(await metadata(next).ask(href)).toEqual({ kind: "unknown" });
    expect(asked()).toHaveLength(2);
  });

  it("is asked at the second source where the first has nothing", async () => {
    const { session } = await browser.tab();
    expect(await metadata(session).ask("https://arxiv.org/abs/2511.09999")).toMatchObject({
      kind: "known",
      from: "huggingface",
    });
    expect(asked()).toHaveLength(2);
  });

  it("is not asked where nobody is to be asked", async () => {
    const { session } = await browser.tab();
    for (const href of [PAGE, "mailto:a@b.example", "", "https://x.com/a/status/1"])
      expect(await metadata(session).ask(href)).toEqual({ kind: "not-asked" });
    expect(server.asked).toEqual([]);
  });
});

describe("the switches", () => {
  it("say who is asked: all but YouTube at first, and pages only by the companion", async () => {
    const { session } = await browser.tab();
    expect(metadata(session).switches).toEqual({
      datacite: true,
      crossref: true,
      github: true,
      huggingface: true,
      youtube: false,
      page: true,
    });
    expect(await metadata(session).ask("https://youtu.be/SampleVid_1")).toEqual({
      kind: "not-asked",
    });
    metadata(session).setSwitch("youtube", true);
    expect(await metadata(session).ask("https://youtu.be/SampleVid_1")).toMatchObject({
      kind: "known",
      from: "youtube",
    });
  });

  it("stay, and one that was turned off asks nobody", async () => {
    const { session } = await browser.tab();
    metadata(session).setSwitch("github", false);
    const { session: next } = await browser.tab();
    expect(metadata(next).switches).toMatchObject({ github: false, datacite: true });
    expect(await metadata(next).ask(REPOSITORY)).toEqual({ kind: "not-asked" });
    expect(server.asked).toEqual([]);
  });

  it("turned on, ask again what was unknown to the others", async () => {
    const { session } = await browser.tab();
    metadata(session).setSwitch("huggingface", false);
    const href = "https://arxiv.org/abs/2511.09999";
    expect(await metadata(session).ask(href)).toEqual({ kind: "unknown" });
    metadata(session).setSwitch("huggingface", true);
    expect(await metadata(session).ask(href)).toMatchObject({ kind: "known" });
  });
});

describe("what goes wrong", () => {
  it("offline, nobody is asked, and nothing is said of it; online again, the next question is", async () => {
    browser.network.online = false;
    const { session } = await browser.tab();
    expect(await metadata(session).ask(PAPER)).toEqual({ kind: "failed" });
    expect(metadata(session).troubles).toEqual([]);
    expect(server.asked).toEqual([]);
    browser.network.online = true;
    expect(await metadata(session).ask(PAPER)).toMatchObject({ kind: "known" });
  });

  it("a source that asks to wait is left alone until then, and that is told", async () => {
    const { session } = await browser.tab();
    const until = browser.clock.now() + 600_000;
    server.answer("api.github.com", {
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(until / 1_000) },
      body: { message: "API rate limit exceeded" },
    });
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    expect(metadata(session).troubles).toEqual([{ source: "github", kind: "rate-limited", until }]);
    server.answer("api.github.com", null);
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    expect(await metadata(session).ask(PAPER)).toMatchObject({ kind: "known" });
    expect(asked()).toEqual([REPOSITORY_ASKED, PAPER_ASKED]);
    await browser.clock.advance(600_000);
    expect(metadata(session).troubles).toEqual([]);
    expect(await metadata(session).ask(REPOSITORY)).toMatchObject({ kind: "known" });
  });

  it("the last answer before a limit counts, and the next question waits", async () => {
    const { session } = await browser.tab();
    const recorded = RECORDED_ANSWERS[REPOSITORY_ASKED];
    if (!recorded) throw new Error("nothing was recorded");
    const reset = String(browser.clock.now() / 1_000 + 60);
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    server.answer(REPOSITORY_ASKED, { ...recorded, headers });
    expect(await metadata(session).ask(REPOSITORY)).toMatchObject({ kind: "known" });
    expect(await metadata(session).ask("https://github.com/a/b")).toEqual({ kind: "failed" });
    expect(asked()).toHaveLength(1);
  });

  it("a source that fails is left alone for half a minute, and its answer is not kept", async () => {
    const { session } = await browser.tab();
    server.answer("api.github.com", { status: 502, body: "<html>Bad gateway" });
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    expect(metadata(session).troubles).toMatchObject([{ source: "github", kind: "failing" }]);
    expect(await metadata(session).ask("https://github.com/a/b")).toEqual({ kind: "failed" });
    expect(asked()).toHaveLength(1);
    server.answer("api.github.com", null);
    await browser.clock.advance(30_000);
    expect(await metadata(session).ask(REPOSITORY)).toMatchObject({ kind: "known" });
  });

  it("a source that takes longer than five seconds has failed", async () => {
    const { session } = await browser.tab();
    server.answer("api.github.com", () => undefined);
    const asking = metadata(session).ask(REPOSITORY);
    await expect.poll(asked).toHaveLength(1);
    await browser.clock.advance(4_999);
    expect(metadata(session).troubles).toEqual([]);
    await browser.clock.advance(1);
    expect(await asking).toEqual({ kind: "failed" });
    expect(metadata(session).troubles).toMatchObject([{ source: "github", kind: "failing" }]);
  });

  it("an answer that is no JSON, or has no end, is none", async () => {
    const { session } = await browser.tab();
    server.answer("api.github.com", { status: 200, body: "<html>" });
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    let poured = 0;
    server.answer("api.github.com", (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const pour = (): void => {
        if (response.destroyed) return;
        poured += 65_536;
        response.write(" ".repeat(65_536), () => setImmediate(pour));
      };
      pour();
    });
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "failed" });
    expect(poured).toBeLessThan(20_000_000);
  });

  it("a disk that fails only costs what was kept", async () => {
    const { session } = await browser.tab();
    browser.disk.fail("full");
    expect(await metadata(session).ask(PAPER)).toMatchObject({ kind: "known" });
    expect(metadata(session).factsOf(PAPER)?.title).toBeTruthy();
  });

  it("a page that is left takes its questions with it", async () => {
    const { session } = await browser.tab();
    server.answer("api.github.com", () => undefined);
    const asking = metadata(session).ask(REPOSITORY);
    await expect.poll(asked).toHaveLength(1);
    await session.stop();
    expect(await asking).toEqual({ kind: "failed" });
    expect(metadata(session).troubles).toEqual([]);
  });
});

describe("few are asked at once", () => {
  it("two of a source, in the order in which they came", async () => {
    const { session } = await browser.tab();
    let atOnce = 0;
    let most = 0;
    server.answer("api.github.com", (response) => {
      atOnce++;
      most = Math.max(most, atOnce);
      setTimeout(() => {
        atOnce--;
        response.writeHead(404).end();
      }, 20);
    });
    const names = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(names.map((name) => metadata(session).ask(`https://github.com/o/${name}`)));
    expect(most).toBe(2);
    expect(asked().map((address) => address.slice(-1))).toEqual(names);
  });
});

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
