import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createChecker } from "../../checks/create-checker.ts";
import type { Facts } from "../../checks/house.ts";
import { listOf } from "../../checks/list-of.ts";
import { factsNow } from "../../editor/queries/facts-now.ts";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import * as lens from "../../markdown/lens.ts";
import { incoming, type TestBrowser, testBrowser } from "../../session/testing/test-browser.ts";
import { factsOfPost, readPostOnDisk } from "./read-post.ts";

let browser: TestBrowser;
let folder: string;
beforeEach(() => {
  browser = testBrowser();
  folder = mkdtempSync(join(tmpdir(), "galley-same-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  return browser.end();
});

const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;
const HEAD = "layout: post\ngiscus_comments: true\ntabs: true\npretty_table: true\n";

function issue(number: number, body: string, change: (head: string) => string = (head) => head) {
  const day = new Date(Date.UTC(2025, 8, 22 + 7 * number)).toISOString().slice(0, 10);
  const head = change(
    `title: "每周链接 ${number}: 第${number}周"\ndate: ${day}T08:00:00+08:00\ntags:\n  - AI\n  - Weekly\ncategories: AI\n${HEAD}`,
  );
  return {
    name: `${day}-weekly-${number}-words.md`,
    text: `---\n${head}---\n\n# 热点论文\n\n${body}`,
  };
}

const item = (number: number, words: string) =>
  `- [**题目${number}**](https://a.test/${number})：${words}\n`;
/** A series, with a post of the same blog that is none of it. */
const POSTS = [
  issue(1, item(1, "LanternAI的一篇")),
  issue(2, item(2, "LanternAI又一篇")),
  issue(3, item(3, "LanternAI第三篇")),
  issue(4, item(4, "LanternAI第四篇")),
  issue(5, item(5, "OpenAI第五篇")),
  issue(6, item(2, "这篇已经发过了，LanternAi") + item(6, "增加38％"), (head) =>
    head
      .replace("tabs: true\n", "")
      .replace("  - Weekly\n", "  - weekly\n")
      .replace("categories: AI", "categories: 手记")
      .replace("每周链接 6", "每周链接 5"),
  ),
  issue(7, item(7, "换了一天发，OpenAI"), (head) => head.replace("2025-11-10", "2025-11-12")),
  {
    name: "2025-11-01-diary.md",
    text: `---\ntitle: 手记\ndate: 2025-11-03\ntags: [日记]\ncategories: AI\n${HEAD}---\n\n# 热点论文\n\n看[这篇](https://a.test/1)，讲LanternAi\n`,
  },
];

/** What is found by these facts, but for how another issue is called. */
function found(text: string, profile: Profile, facts: Facts) {
  const findings = listOf(createChecker(profile, facts).check(parseIssue(text, profile)));
  return findings.map(({ parameters: { issue: _called, ...parameters }, ...each }) => {
    return { ...each, parameters };
  });
}

describe("the same posts beside each other", () => {
  test("have the same findings in Galley and on the command line", async () => {
    for (const { name, text } of POSTS) writeFileSync(join(folder, name), text);
    const onDisk = POSTS.map(({ name }) => readPostOnDisk(join(folder, name), [first, ...rest]));
    const { session } = await browser.tab(lens);
    const opened = await session.library
      .getState()
      .openFiles(POSTS.map(({ name, text }) => incoming(name, text)));
    const checks = await session.checks.load();
    const rules = new Set<string>();
    for (const [at, { text }] of POSTS.entries()) {
      const post = onDisk[at];
      const entry = opened[at];
      const id = entry && "id" in entry ? entry.id : "";
      await session.openIssue.getState().open(id);
      const { current } = session.openIssue.getState();
      if (current.kind !== "open" || !post) throw new Error("It is not open.");
      const { profile } = current;
      expect(profile.id).toBe(post.profile.id);
      const observed = checks.serviceFor({
        issueId: id,
        nameOf: () => "another",
        switchOff: () => undefined,
      });
      await browser.clock.advance(5_000);
      const facts = factsOfPost(post, onDisk, Date.now());
      await expect.poll(() => observed.now().facts.others.length).toBe(facts.others.length);
      const inGalley = found(text, profile, factsNow(observed.now().facts));
      expect(inGalley).toEqual(found(text, profile, facts));
      for (const { rule } of inGalley) rules.add(rule);
    }
    // What only the others say is among it.
    expect([...rules]).toEqual(
      expect.arrayContaining([
        "field-missing",
        "tag-unknown",
        "category-unusual",
        "number-order",
        "date-day",
        "sent-before",
        "name-spelling",
      ]),
    );
  });
});
