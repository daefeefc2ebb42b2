import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSubmissions } from "./read-submissions.ts";

const BOX = "weekly/links";
const issue = (fields: Readonly<Record<string, unknown>> = {}) => ({
  number: 12,
  state: "open",
  title: "A lamp that folds",
  body: "https://acme.example/lamp\n\nThe hinge is the news.",
  user: { login: "reader-1" },
  html_url: "https://evil.example/",
  ...fields,
});
const read = (...issues: unknown[]) => readSubmissions(issues, BOX)?.submissions ?? null;
const linksOf = (title: string, body: string | null) => read(issue({ title, body }))?.[0]?.links;

describe("the open issues of a repository", () => {
  it("are links with their words, who sent them, and their own page, whatever the answer calls that", () => {
    expect(read(issue())).toEqual([
      {
        number: 12,
        address: "https://github.com/weekly/links/issues/12",
        by: "reader-1",
        links: [
          {
            href: "https://acme.example/lamp",
            title: "A lamp that folds",
            note: "The hinge is the news.",
          },
        ],
        leftOut: 0,
      },
    ]);
  });

  it("leave the title of a paper to those who know it, and keep what the sender called it", () => {
    expect(linksOf("Small models", "https://arxiv.org/abs/2510.12345 read the appendix")).toEqual([
      {
        href: "https://arxiv.org/abs/2510.12345",
        title: null,
        note: "Small models – read the appendix",
      },
    ]);
    expect(linksOf("https://acme.example/x", null)).toEqual([
      { href: "https://acme.example/x", title: null, note: "" },
    ]);
  });

  it("give several links, each with its own words behind the title", () => {
    const body =
      "- [The lamp](https://acme.example/lamp): folds\n- https://bolt.example/chair sits\n";
    expect(linksOf("Two things", body)).toEqual([
      { href: "https://acme.example/lamp", title: "The lamp", note: "Two things – folds" },
      { href: "https://bolt.example/chair", title: null, note: "Two things – sits" },
    ]);
  });

  it("are read as GitHub's forms write them, without labels of links, comments and pictures", () => {
    const body =
      '### Link\r\n\r\nhttps://acme.example/lamp\r\n\r\n### Why?\r\n\r\nIt folds.\r\n\r\n### Your name\r\n\r\n_No response_\r\n<!-- thanks https://hidden.example/ -->\n![shot](https://user-images.example/a.png)<img src="https://user-images.example/b.png">';
    expect(linksOf("Lamp", body)).toEqual([
      { href: "https://acme.example/lamp", title: "Lamp", note: "Why? It folds." },
    ]);
    expect(linksOf("Lamp", 'See <a href="https://acme.example/lamp">this</a>.')?.[0]).toMatchObject(
      { href: "https://acme.example/lamp", note: "See this ." },
    );
  });

  it("are no pull requests, nothing closed, and nothing that is no issue", () => {
    expect(
      read(
        issue({ pull_request: { url: "https://api.github.com/x" } }),
        issue({ state: "closed" }),
        issue({ number: "12" }),
        issue({ number: -1 }),
        issue({ number: 1.5 }),
        null,
        "issue",
        [],
      ),
    ).toEqual([]);
    expect(readSubmissions({ message: "Not Found" }, BOX)).toBeNull();
    expect(readSubmissions([issue(), issue({ pull_request: {} })], BOX)?.entries).toBe(2);
  });

  it("have no link where only their own repository is spoken of", () => {
    const body = "As https://github.com/Weekly/Links/issues/3 says";
    expect(linksOf("About #3", body)).toEqual([]);
    expect(linksOf("A project", "https://github.com/weekly/links/releases")).toHaveLength(1);
  });

  it("lead into nobody's own network, and say how many of their links are left out", () => {
    const addresses = [
      "http://localhost:3000/",
      "http://router/",
      "http://nas.local/",
      "http://192.168.1.1/reset",
      "http://10.0.0.1/",
      "http://172.20.0.1/",
      "http://100.100.0.1/",
      "http://169.254.169.254/latest/meta-data/",
      "http://127.1/",
      "http://0x7f000001/",
      "http://[::1]/",
      "http://[fd00::1]/",
      "http://[::ffff:10.0.0.1]/",
      "https://user:word@a.example/",
      "https://a.example/ok",
    ];
    const [submission] = read(issue({ body: addresses.join("\n") })) ?? [];
    expect(submission?.links.map(({ href }) => href)).toEqual(["https://a.example/ok"]);
    expect(submission?.leftOut).toBe(14);
    expect(linksOf("Runs", "[x](javascript:alert(1)) file:///etc/passwd data:text/html,x")).toEqual(
      [],
    );
  });

  it("give so many links at most, and names only where they are some", () => {
    const body = Array.from({ length: 50 }, (_, index) => `https://a.example/${index}`).join("\n");
    expect(read(issue({ body }))?.[0]).toMatchObject({ leftOut: 30 });
    for (const user of [null, {}, { login: 3 }, { login: "a b" }, { login: "<img>" }])
      expect(read(issue({ user }))?.[0]?.by).toBeNull();
    expect(read(issue({ user: { login: "dependabot[bot]" } }))?.[0]?.by).toBe("dependabot[bot]");
  });

  it("are plain text, whatever stands in them", () => {
    const [link] =
      linksOf("<script>alert(1)</script>\u202egnp.exe", "https://a.example/\u200b {{ x }}") ?? [];
    expect(link?.title).not.toMatch(/[\u202e\u200b]/);
    fc.assert(
      fc.property(
        fc.anything(),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (any, title, body) => {
          readSubmissions(any, BOX);
          const [submission] = readSubmissions([issue({ title, body })], BOX)?.submissions ?? [];
          for (const { note, title: said } of submission?.links ?? [])
            expect(`${said ?? ""}${note}`).not.toMatch(/[\u202a-\u202e\p{Cc}]/u);
        },
      ),
    );
  });

  it("take their time by their length alone", () => {
    const hard = [
      "<a href=",
      "![",
      "<!--",
      "# \n",
      "[(",
      "<a ",
      "_No response_\n",
      "https://a.example/((",
    ];
    const begun = performance.now();
    for (const piece of hard) linksOf("x", piece.repeat(65_536 / piece.length));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
