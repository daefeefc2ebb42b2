import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createChecker } from "../../checks/create-checker.ts";
import { listOf } from "../../checks/list-of.ts";
import type { IgnoredPlace } from "../../checks/ignored-place.ts";
import { NO_FACTS } from "../../checks/testing/facts.ts";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { printProfile } from "../../issue/profile/print-profile.ts";
import * as lens from "../../markdown/lens.ts";
import { keyOfLink } from "../core/link-keys.ts";
import type { Session } from "../session.ts";
import { incoming, type TestBrowser, testBrowser } from "../testing/test-browser.ts";

let browser: TestBrowser;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.end());

const PLACE: IgnoredPlace = {
  rule: "mixed-bold",
  words: "One",
  before: "",
  after: "",
  nth: 0,
};

const KEY = keyOfLink("https://example.com/one") ?? "";

const post = (number: number, link: string) =>
  `---\nlayout: post\ntitle: "Weekly Links ${number}: Words"\ndate: 2025-11-0${number}T08:00:00+00:00\ntags:\n  - AI\n---\n\n# Reports\n\n- [One](${link})\n`;

async function openPost(session: Session, number: number, link: string) {
  const { openFiles } = session.library.getState();
  const [opened] = await openFiles([incoming(`2025-11-0${number}-one.md`, post(number, link))]);
  const id = opened && "id" in opened ? opened.id : "";
  await session.openIssue.getState().open(id);
  return id;
}

function current(session: Session) {
  const { current: open } = session.openIssue.getState();
  if (open.kind !== "open") throw new Error("No issue is open.");
  return open;
}

async function checksOf(session: Session, issueId: string) {
  const checks = await session.checks.load();
  const nameOf = ({ number }: { readonly number: number | null }) => `Issue ${number}`;
  const observed = checks.serviceFor({ issueId, nameOf, switchOff: () => undefined });
  return { ...checks, observed };
}

describe("the checks of an issue", () => {
  it("leave ignored places alone when the issue is opened again, in another tab, too", async () => {
    const tab = await browser.tab(lens);
    const id = await openPost(tab.session, 3, "https://example.com/one");
    tab.session.openIssue.getState().keepIgnored([PLACE]);
    expect(current(tab.session).ignored).toEqual([PLACE]);
    await browser.clock.advance(100);
    tab.kill();
    const { session } = await browser.tab(lens);
    await session.openIssue.getState().open(id);
    expect(current(session).ignored).toEqual([PLACE]);
    expect((await checksOf(session, id)).observed.now().ignored).toEqual([PLACE]);
  });

  it("know the other issues of the newsletter, and which earlier one had a link", async () => {
    const { session } = await browser.tab(lens);
    await openPost(session, 2, "https://example.com/one");
    const id = await openPost(session, 3, "https://example.com/one");
    const { observed } = await checksOf(session, id);
    let told = 0;
    const end = observed.subscribe(() => told++);
    await browser.clock.advance(5_000);
    await expect.poll(() => observed.now().facts.others.length).toBe(1);
    expect(observed.now().facts.others[0]).toMatchObject({ label: "Issue 2", tags: ["AI"] });
    expect(observed.now().facts.sentIn(KEY)).toBe("Issue 2");
    expect(observed.now()).toBe(observed.now());
    const before = told;
    session.openIssue.getState().keepIgnored([PLACE]);
    expect(told).toBe(before + 1);
    end();
    await session.openIssue.getState().open(session.library.getState().issues[1]?.id ?? "");
    const earlier = await checksOf(session, current(session).id);
    expect(earlier.observed.now().facts.sentIn(KEY)).toBeNull();
  });

  const dated = (title: string, date: string) =>
    `---\nlayout: post\ntitle: "${title}"\n${date}\n---\n\n# Reports\n\n- [One](https://example.com/one)\n`;
  const NEXT = incoming("2025-11-04-b.md", dated("Weekly Links 4: Words", "date: 2025-11-04"));
  const NO_DAY = incoming("weekly.md", dated("Weekly Links 4: Words", ""));

  it.each([
    ["its day is in words", NEXT, dated("Weekly Links 3: Words", "date: Mon, 3 Nov 2025")],
    ["the other one says no day", NO_DAY, dated("Weekly Links 3: Words", "date: 2025-11-03")],
    ["it says no day and no number", NEXT, dated("Words", "")],
  ])("do not take a later issue for an earlier one where %s", async (_what, later, text) => {
    const { session } = await browser.tab(lens);
    const { openFiles } = session.library.getState();
    const [, opened] = await openFiles([later, incoming("a.md", text)]);
    const id = opened && "id" in opened ? opened.id : "";
    await session.openIssue.getState().open(id);
    const { observed } = await checksOf(session, id);
    await browser.clock.advance(5_000);
    await expect.poll(() => session.archive.getState().occurrences(KEY).length).toBe(2);
    expect(observed.now().facts.sentIn(KEY)).toBeNull();
  });

  it("know the category of the others, and how they spell whom they link to", async () => {
    const { session } = await browser.tab(lens);
    for (const number of [2, 3, 4]) {
      const text = post(number, "https://example.com/one")
        .replace("tags:", "categories: [AI, Weekly]\ntags:")
        .replace(
          "- [One]",
          `- LumenDesk [launched](https://lumen.example/${number})Lamp, a lamp\n- [One]`,
        );
      await session.library.getState().openFiles([incoming(`2025-11-0${number}-one.md`, text)]);
    }
    const id = await openPost(session, 5, "https://example.com/two");
    const { observed } = await checksOf(session, id);
    await browser.clock.advance(5_000);
    await expect.poll(() => observed.now().facts.others.length, { timeout: 20_000 }).toBe(3);
    const { others, names } = observed.now().facts;
    expect(others.map(({ category }) => category)).toEqual(["AI Weekly", "AI Weekly", "AI Weekly"]);
    expect(names.get("LumenDesk")).toBe(3);
  });

  it("know when an issue is whose head is TOML", async () => {
    const { session } = await browser.tab(lens);
    const usual = defaultProfile("en");
    const frontMatter = { ...usual.frontMatter, kind: "toml" } as const;
    const yaml = printProfile({ ...usual, id: "toml-links", frontMatter });
    const saved = await session.profiles.getState().save(yaml, null);
    expect(saved).toMatchObject({ kind: "saved" });
    const text = (day: number) =>
      `+++\ntitle = "Weekly Links ${day}: Words"\ndate = "2025-11-0${day}"\n+++\n\n# Reports\n\n- [One](https://example.com/one)\n`;
    for (const day of [2, 4, 3]) {
      const { openFiles } = session.library.getState();
      const [opened] = await openFiles([incoming(`${day}.md`, text(day))]);
      await session.openIssue.getState().open(opened && "id" in opened ? opened.id : "");
      session.openIssue.getState().switchProfile("toml-links");
    }
    const { id } = current(session);
    const { observed } = await checksOf(session, id);
    await browser.clock.advance(5_000);
    await expect.poll(() => session.archive.getState().occurrences(KEY).length).toBe(3);
    expect(observed.now().facts.sentIn(KEY)).toBe("Issue 2");
  });

  it("go by a rule that is switched off in the newsletter, and on again", async () => {
    const { session } = await browser.tab(lens);
    const id = await openPost(session, 3, "https://example.com/one");
    const { switchRule } = await checksOf(session, id);
    expect(await switchRule("mixed-bold", true)).toMatchObject({ kind: "saved" });
    expect(current(session).profile.checks["mixed-bold"]?.isOff).toBe(true);
    const profileId = current(session).profile.id;
    expect(session.profiles.getState().profile(profileId)?.checks).toHaveProperty("mixed-bold");
    await switchRule("mixed-bold", false);
    expect(current(session).profile.checks).toEqual({});
  });

  const MISTAKES = "# Reports\n\n端侧模型,手机\n\n云端模型,电脑\n\n增加38％\n";

  async function openMistakes(session: Session) {
    const text = post(3, "https://example.com/one").replace(/# Reports[^]*$/, MISTAKES);
    const [opened] = await session.library.getState().openFiles([incoming("a.md", text)]);
    const id = opened && "id" in opened ? opened.id : "";
    await session.openIssue.getState().open(id);
    return { text, checks: await checksOf(session, id) };
  }

  it("show what fixing would change, rule by rule, and change nothing by that", async () => {
    const { session } = await browser.tab(lens);
    const { text, checks } = await openMistakes(session);
    const { state, profile } = current(session);
    const plan = await checks.planFixes(state.doc, profile.checks);
    expect(plan?.rules.map(({ rule, count }) => [rule, count])).toEqual([
      ["half-width-punctuation", 2],
      ["full-width-percent", 1],
    ]);
    expect(plan?.rules[1]?.after).toBe(text.replace("％", "%"));
    expect(session.openIssue.getState().text()).toBe(text);
    expect(await checks.planFixes(state.doc.type.create(), profile.checks)).toBeNull();
  });

  it("fix what the chosen rules find in one step of the history, ignored places left out", async () => {
    const { session } = await browser.tab(lens);
    const { text, checks } = await openMistakes(session);
    const { openIssue } = session;
    const ignored = {
      rule: "half-width-punctuation",
      words: ",",
      before: "云端模型",
      after: "电脑",
    };
    openIssue.getState().keepIgnored([{ ...ignored, nth: 0 }]);
    const rules = new Set(["half-width-punctuation", "full-width-percent"] as const);
    expect(checks.fixRules(rules)).toBe(2);
    const fixed = text.replace("模型,手机", "模型，手机").replace("％", "%");
    expect(openIssue.getState().text()).toBe(fixed);
    expect(checks.fixRules(rules)).toBe(0);
    openIssue.getState().undo();
    expect(openIssue.getState().text()).toBe(text);
  });

  it("mend a finding of the file alone, and remember which rules were left out", async () => {
    const { session } = await browser.tab(lens);
    const text = post(3, "https://example.com/one") + "\n<div>x</div>\nwords\n";
    const [opened] = await session.library.getState().openFiles([incoming("a.md", text)]);
    const id = opened && "id" in opened ? opened.id : "";
    await session.openIssue.getState().open(id);
    const checks = await checksOf(session, id);
    const { state, profile } = current(session);
    const issue = lens.parseIssue(text, profile);
    const glued = listOf(createChecker(profile, NO_FACTS).check(issue)).find(
      ({ rule }) => rule === "glued-block",
    );
    if (!glued) throw new Error("Nothing is glued.");
    expect(checks.fixInFile(glued)).toBe(true);
    expect(session.openIssue.getState().text()).toBe(text.replace("</div>\n", "</div>\n\n"));
    expect(current(session).state.doc.eq(state.doc)).toBe(true);
    checks.leftOut.keep(profile.id, ["mixed-bold"]);
    const again = await browser.tab(lens);
    expect((await again.session.checks.load()).leftOut.of(profile.id)).toEqual(["mixed-bold"]);
  });
});
