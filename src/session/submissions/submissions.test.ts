import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../session.ts";
import { type TestBrowser, testBrowser } from "../testing/test-browser.ts";

const HOUR = 3_600_000;
const issue = (number: number, fields: Readonly<Record<string, unknown>> = {}) => ({
  number,
  state: "open",
  title: `Thing ${number}`,
  body: `https://a.example/${number} worth it`,
  user: { login: "reader" },
  ...fields,
});

interface Asked {
  readonly address: string;
  readonly init: RequestInit;
}
let browser: TestBrowser;
let asked: Asked[];
/** What GitHub answers from now on, by the page that is asked for. */
let answer: (page: number) => Response | Promise<Response>;
const json = (value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { ...RATE, ...headers } });
const RATE = {
  "x-ratelimit-limit": "60",
  "x-ratelimit-remaining": "57",
  "x-ratelimit-reset": String(Date.UTC(2025, 10, 3, 1) / 1000),
};

beforeEach(() => {
  browser = testBrowser();
  browser.network.online = true;
  asked = [];
  answer = () => json([issue(1)]);
  browser.network.fetch = async (address, init) => {
    asked.push({ address, init });
    return answer(Number(new URL(address).searchParams.get("page")));
  };
});
afterEach(() => browser.end());

async function withBox(session: Session, yaml = 'submissions: "weekly/links"\n') {
  const { profiles, save } = session.profiles.getState();
  const shipped = profiles.find(({ profile }) => profile.id === "weekly-en");
  const saved = await save(`${shipped?.yaml ?? ""}\n${yaml}`, "weekly-en");
  expect(saved).toMatchObject({ kind: "saved" });
  const submissions = await session.submissions.load();
  return {
    waiting: () => session.inbox.getState().waiting,
    standing: () => submissions.getState().boxes[0]!,
    rate: () => submissions.getState().rate,
    look: async (by: "itself" | "click") => {
      const looking = submissions.getState().look(by);
      await browser.clock.settle();
      await looking;
    },
  };
}

describe("links that readers file", () => {
  it("come with their words, who sent them and where, by a question that says nothing of who asks", async () => {
    const { session } = await browser.tab();
    const { look, waiting, standing, rate } = await withBox(session);
    await look("itself");
    expect(waiting()).toMatchObject([
      {
        href: "https://a.example/1",
        title: "Thing 1",
        note: "worth it",
        from: "submission",
        submission: { by: "reader", address: "https://github.com/weekly/links/issues/1" },
      },
    ]);
    expect(standing()).toMatchObject({ isAsking: false, found: { added: 1 }, trouble: null });
    expect(rate()).toEqual({ limit: 60, remaining: 57, until: Date.UTC(2025, 10, 3, 1) });
    expect(asked).toHaveLength(1);
    const [{ address, init }] = asked as [Asked];
    expect(address).toBe(
      "https://api.github.com/repos/weekly/links/issues?state=open&sort=created&direction=desc&per_page=100&page=1",
    );
    expect(init.method ?? "GET").toBe("GET");
    expect(init.headers).toEqual({ accept: "application/vnd.github+json" });
    expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
  });

  it("are those of a label, where the profile names one", async () => {
    const { session } = await browser.tab();
    const { look } = await withBox(
      session,
      'submissions:\n  repository: weekly/links\n  label: "good link"\n',
    );
    await look("click");
    expect(new URL(asked[0]!.address).searchParams.get("labels")).toBe("good link");
  });

  it("are not offered again, placed or thrown out, nor in a tab that comes later", async () => {
    const { session } = await browser.tab();
    const { look, waiting } = await withBox(session);
    answer = () => json([issue(2), issue(1)]);
    await look("click");
    const [second, first] = waiting();
    await session.inbox.getState().remove([second!.id]);
    await session.inbox.getState().place([first!.id], { issueId: "x", section: "" });
    await look("click");
    expect(waiting()).toEqual([]);
    const { session: later } = await browser.tab();
    answer = () => json([issue(3), issue(2), issue(1)]);
    const submissions = await later.submissions.load();
    const looking = submissions.getState().look("click");
    await browser.clock.settle();
    await looking;
    expect(later.inbox.getState().waiting.map(({ title }) => title)).toEqual(["Thing 3"]);
  });

  it("are looked for by itself once an hour by all tabs together, and by a click at once", async () => {
    const { session } = await browser.tab();
    const { look, standing } = await withBox(session);
    await look("itself");
    await look("itself");
    const { session: other } = await browser.tab();
    const beside = (await other.submissions.load()).getState().look("itself");
    await browser.clock.settle();
    await beside;
    expect(asked).toHaveLength(1);
    await look("click");
    expect(asked).toHaveLength(2);
    await browser.clock.advance(HOUR);
    await look("itself");
    expect(asked).toHaveLength(3);
    expect(standing().askedAt).toBe(browser.clock.now());
  });

  it("are looked for by itself once an hour also where GitHub refuses; where there was no line, at the next occasion", async () => {
    const { session } = await browser.tab();
    const { look, waiting } = await withBox(session);
    browser.network.online = false;
    await look("itself");
    browser.network.online = true;
    answer = () => json({ message: "no" }, {}, 404);
    await look("itself");
    await look("itself");
    expect(asked).toHaveLength(1);
    await browser.clock.advance(HOUR);
    answer = () => json([issue(1)]);
    await look("itself");
    expect(asked).toHaveLength(2);
    expect(waiting()).toHaveLength(1);
  });

  it("are read page by page as long as pages are full, the newest three hundred, and it is said that there are more", async () => {
    const { session } = await browser.tab();
    const { look, waiting, standing } = await withBox(session);
    const page = (first: number) => Array.from({ length: 100 }, (_, index) => issue(first - index));
    answer = (number) => json(page(1_000 - number * 100));
    await look("click");
    expect(asked.map(({ address }) => new URL(address).searchParams.get("page"))).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(waiting()).toHaveLength(300);
    expect(waiting()[0]?.title).toBe("Thing 900");
    expect(standing().found).toMatchObject({ added: 300, isCut: true });
  });

  it("join one that waits already, and say whose it is", async () => {
    const { session } = await browser.tab();
    const { look, waiting, standing } = await withBox(session);
    await session.inbox
      .getState()
      .addLinks([{ href: "https://a.example/1?utm_source=x", title: "Mine", note: "" }], "drop");
    await look("click");
    expect(waiting()).toMatchObject([
      { title: "Mine", note: "worth it", from: "drop", submission: { by: "reader" } },
    ]);
    expect(standing().found).toMatchObject({ added: 0, known: 1 });
  });

  it("are counted where they are not taken: without a link, or with none that leads to the public web", async () => {
    const { session } = await browser.tab();
    const { look, waiting, standing } = await withBox(session);
    answer = () =>
      json([
        issue(4, { pull_request: {} }),
        issue(3, { body: "no link" }),
        issue(2, { body: "http://192.168.1.1/" }),
        issue(1),
      ]);
    await look("click");
    expect(waiting()).toHaveLength(1);
    expect(standing().found).toMatchObject({ added: 1, withoutLink: 1, leftOut: 1 });
    answer = () => json([issue(3, { body: "https://a.example/late" })]);
    await look("click");
    expect(waiting().map(({ href }) => href)).toContain("https://a.example/late");
  });

  it("say why there are none, and are asked for by a click at once but where GitHub says to wait", async () => {
    const { session } = await browser.tab();
    const { look, standing } = await withBox(session);
    const until = browser.clock.now() + 1_200_000;
    const limited = {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(until / 1_000),
    };
    const troubleAfter = async (given: () => Response | Promise<Response>) => {
      answer = given;
      await look("click");
      return standing().trouble;
    };
    const refused =
      (status: number, headers = {}) =>
      () =>
        json({ message: "no" }, headers, status);
    expect(await troubleAfter(refused(404))).toEqual({ kind: "not-found" });
    expect(await troubleAfter(refused(410))).toEqual({ kind: "not-found" });
    expect(await troubleAfter(refused(500))).toEqual({ kind: "refused", status: 500 });
    expect(await troubleAfter(() => json({ not: "a list" }))).toEqual({ kind: "unreadable" });
    expect(await troubleAfter(() => new Response("<html>"))).toEqual({ kind: "unreadable" });
    expect(await troubleAfter(() => Promise.reject(new TypeError("no net")))).toEqual({
      kind: "silent",
    });
    browser.network.online = false;
    expect(await troubleAfter(() => json([]))).toEqual({ kind: "offline" });
    browser.network.online = true;
    expect(await troubleAfter(refused(403, limited))).toEqual({ kind: "rate-limited", until });
    const before = asked.length;
    await look("click");
    expect(asked).toHaveLength(before);
    expect(standing().trouble).toEqual({ kind: "rate-limited", until });
    await browser.clock.advance(1_200_001);
    answer = () => json([issue(1)]);
    await look("click");
    expect(standing()).toMatchObject({ trouble: null, found: { added: 1 } });
  });

  it("are offered again where the disk did not take them", async () => {
    const { session } = await browser.tab();
    const { look, waiting, standing } = await withBox(session);
    browser.disk.fail("full", "full");
    await look("click");
    expect(standing().trouble).toMatchObject({ kind: "not-kept" });
    browser.disk.restore();
    await look("click");
    expect(waiting()).toHaveLength(1);
  });

  it("are asked for of nobody where no profile names a repository", async () => {
    const { session } = await browser.tab();
    const submissions = await session.submissions.load();
    await submissions.getState().look("click");
    expect(asked).toEqual([]);
  });
});
