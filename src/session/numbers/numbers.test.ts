import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { digestIssue } from "../../links/archive/digest-issue.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import * as lens from "../../markdown/lens.ts";
import { parseIssue } from "../../markdown/index.ts";
import { incoming, testBrowser } from "../testing/test-browser.ts";
import { countNewsletter } from "./count-newsletter.ts";

const english = defaultProfile("en");

const digest = (number: number, date: string | null, body: string): IssueDigest =>
  digestIssue(parseIssue(body, english), {
    number,
    headline: null,
    date,
    tags: [],
    category: null,
  });

const at = (day: string): number => new Date(`${day}T12:00:00`).getTime();
const thrown = (href: string, day: string, rest: object = {}) => ({
  key: `page:${href}`,
  placed: null,
  removed: true,
  removedAt: at(day),
  ...rest,
});

describe("a newsletter in numbers", () => {
  const issues = [
    digest(
      2,
      "2026-01-12T08:00:00+08:00",
      "# Papers\n\n- [**C**](https://arxiv.org/abs/2601.00003)\n- [**D**](https://arxiv.org/abs/2601.00004): good\n\n# Products and models\n\n- acme [launched](https://acme.example/2) Lamp 2, which folds\n- Acme [launched](https://acme.example/3) Lamp 3, which glows\n",
    ),
    digest(
      1,
      "2026-01-05",
      "# Papers\n\n- [**A**](https://arxiv.org/abs/2601.00001): good, by [B](https://b.example/)\n\n# Products and models\n\n- Acme [launched](https://acme.example/1) Lamp, which stands\n",
    ),
  ];

  it("has its issues by their day, with items, comments and links", () => {
    expect(countNewsletter(issues, []).issues).toEqual([
      {
        number: 1,
        headline: null,
        day: "2026-01-05",
        items: 2,
        commented: 2,
        links: 3,
        repeats: 0,
      },
      {
        number: 2,
        headline: null,
        day: "2026-01-12",
        items: 4,
        commented: 3,
        links: 4,
        repeats: 0,
      },
    ]);
  });

  it("counts sections, hosts and organisations, these in any case, the frequent first", () => {
    const { sections, hosts, organisations } = countNewsletter(issues, []);
    expect(sections).toEqual([
      { name: "Papers", count: 3, issues: 2 },
      { name: "Products and models", count: 3, issues: 2 },
    ]);
    expect(hosts.map(({ name, count }) => [name, count])).toEqual([
      ["arxiv.org", 3],
      ["acme.example", 3],
      ["b.example", 1],
    ]);
    expect(organisations).toEqual([{ name: "Acme", count: 3, issues: 2 }]);
  });

  it("counts a repeat for the issue that was written when it was thrown out", () => {
    const links = [
      // An issue that was out had it.
      thrown("acme.example/1", "2026-01-07"),
      // No later issue has come out: it is the newest that is written.
      thrown("acme.example/1", "2026-02-01"),
      // Nobody had had it, only the issue itself has it, it was placed, or it is not known when it went.
      thrown("new.example", "2026-01-07"),
      thrown("acme.example/2", "2026-01-10"),
      thrown("acme.example/1", "2026-01-07", { placed: { issueId: "a", section: "", at: 1 } }),
      thrown("acme.example/1", "2026-01-07", { removedAt: undefined }),
    ];
    expect(countNewsletter(issues, links).issues.map(({ repeats }) => repeats)).toEqual([0, 2]);
  });

  it("has an item's words in a block below it for a comment", () => {
    const [issue] = countNewsletter(
      [digest(1, null, "# Papers\n\n- [**A**](https://a.example/)\n\n  It is good.\n")],
      [],
    ).issues;
    expect(issue).toMatchObject({ items: 1, commented: 1, day: null });
  });

  it("is counted within a frame for 500 issues", () => {
    const body = `# Papers\n\n${Array.from({ length: 40 }, (_, line) => `- Maker ${line} [launched](https://h${line}.example/a) Lamp ${line}, which folds`).join("\n")}\n`;
    const { links, sections } = digest(1, null, body);
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...digest(index, `20${10 + Math.floor(index / 50)}-01-${10 + (index % 20)}`, ""),
      links,
      sections,
    }));
    const gone = Array.from({ length: 200 }, () => thrown("h3.example/a", "2015-01-05"));
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      countNewsletter(many, gone);
      return performance.now() - start;
    });
    // The quickest of them: a machine that is busy otherwise takes many times as long for some.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe("the numbers of the session", () => {
  const post = (title: string, number: number, body: string) =>
    `---\ntitle: "${title} ${number}: Words"\ndate: 2025-11-0${number}\n---\n\n${body}\n`;

  it("know the newsletters apart, and leave a sample out", async () => {
    const browser = testBrowser();
    const { session } = await browser.tab(lens);
    const { openFiles, addSample } = session.library.getState();
    await openFiles([
      incoming(
        "2025-11-01-a.md",
        post("Weekly Links", 1, "# Papers\n\n- [**A**](https://a.example/): good"),
      ),
      incoming(
        "2025-11-02-b.md",
        post("AI周知", 2, "# 热点论文\n\n- [**甲**](https://b.example/)：好"),
      ),
    ]);
    await addSample(
      post("Weekly Links", 2, "# Papers\n\n- [**S**](https://s.example/)"),
      "weekly-en",
    );
    await browser.clock.advance(2_000);
    const numbers = await session.numbers.load();
    const count = async (id: string) => {
      const counting = numbers.count(id);
      await browser.clock.settle();
      await browser.clock.advance(10);
      return (await counting).hosts.map(({ name }) => name);
    };
    const ids = session.library.getState().issues.map(({ profileId }) => profileId);
    expect(new Set(ids).size).toBe(2);
    expect(await count("weekly-en")).toEqual(["a.example"]);
    expect(await count("weekly-zh")).toEqual(["b.example"]);
    browser.end();
  });
});
