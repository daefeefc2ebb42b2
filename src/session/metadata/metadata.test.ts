import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MetadataServer } from "../../links/metadata/testing/metadata-server.ts";
import { RECORDED_ANSWERS } from "../../links/metadata/testing/recorded-answers.ts";
import type { Session } from "../session.ts";
import { networkedBrowser } from "../testing/networked-browser.ts";
import type { TestBrowser } from "../testing/test-browser.ts";

const PAPER = "https://arxiv.org/abs/2511.01234";
const PAPER_ASKED = "https://api.datacite.org/dois/10.48550%2FarXiv.2511.01234";
const REPOSITORY = "https://github.com/sample-lab/tiny-engine";
const REPOSITORY_ASKED = "https://api.github.com/repos/sample-lab/tiny-engine";
const PAGE = "https://news.example/a?b=c";

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
/** The addresses asked at the services, and nothing of the companion. */
const asked = () => server.asked.filter((address) => !address.startsWith("https://galley.test/"));

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
    const { fetch } = browser.network;
    // Two that are on their way at once may come to the server in any order.
    const sent: string[] = [];
    browser.network.fetch = (address, init) => {
      sent.push(address.slice(-1));
      return fetch(address, init);
    };
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
    expect(sent).toEqual(names);
  });
});

describe("a service that nobody has let be asked", () => {
  beforeEach(() => browser.storage.delete("galley:preferences"));

  it("is asked nothing before the person says so, and then what waited", async () => {
    const { session } = await browser.tab();
    expect(await metadata(session).ask(REPOSITORY)).toEqual({ kind: "not-asked" });
    expect(metadata(session).consent).toMatchObject({ source: "github", href: REPOSITORY });
    expect(asked()).toEqual([]);
    metadata(session).answerConsent("ask");
    expect(metadata(session).consent).toBeNull();
    expect(await metadata(session).ask(REPOSITORY)).toMatchObject({ kind: "known" });
    const { session: next } = await browser.tab();
    await metadata(next).ask("https://github.com/sample-lab/other");
    expect(metadata(next).consent).toBeNull();
  });

  it("is not asked about a link of which one said so, in no tab; the next link asks again", async () => {
    const { session } = await browser.tab();
    await metadata(session).ask(REPOSITORY);
    metadata(session).answerConsent("not-this");
    const { session: next } = await browser.tab();
    expect(await metadata(next).ask(REPOSITORY)).toEqual({ kind: "not-asked" });
    expect(metadata(next).consent).toBeNull();
    await metadata(next).ask("https://github.com/sample-lab/other");
    expect(metadata(next).consent).toMatchObject({ source: "github" });
    expect(asked()).toEqual([]);
  });

  it("is switched off where one never wants it asked; another one asks for itself", async () => {
    const { session } = await browser.tab();
    await metadata(session).ask(REPOSITORY);
    metadata(session).answerConsent("never");
    expect(metadata(session).switches.github).toBe(false);
    await metadata(session).ask(PAPER);
    expect(metadata(session).consent).toMatchObject({ source: "datacite", href: PAPER });
    expect(asked()).toEqual([]);
  });

  it("may be asked once it was switched on by hand", async () => {
    const { session } = await browser.tab();
    metadata(session).setSwitch("github", true);
    expect(await metadata(session).ask(REPOSITORY)).toMatchObject({ kind: "known" });
  });
});
