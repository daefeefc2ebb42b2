import { describe, expect, it } from "vitest";
import { printProfile } from "../profile/print-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { readProfile } from "../profile/read-profile.ts";
import { weeklyEn } from "../profile/shipped/weekly-en.ts";
import { fileName, figureFolder, nextIssueDay, readFileName, readTitle } from "./index.ts";
import { newIssueText } from "./new-issue-text.ts";

const ISSUE = {
  number: 75,
  headline: "拍美术馆: A & B",
  date: "2026-08-21T09:00:00+08:00",
  slug: "",
};

/** The English weekly with other lines for its front matter, and other values for its keys. */
function profileWith(frontMatter: string | null, keys: Readonly<Record<string, string>>): Profile {
  const head = frontMatter === null ? "null" : `|\n${frontMatter.replace(/^/gm, "  ")}`;
  const lines = weeklyEn
    .replace(/frontMatter: \|\n(?: {2}.*\n)+/, () => `frontMatter: ${head}\n`)
    .replace(/sections:[\s\S]*/, "sections: [{ kind: reading, title: Links }]\n");
  const yaml = Object.entries(keys).reduce((text, [key, value]) => {
    const line = `${key}: ${value}\n`;
    const known = new RegExp(`^${key}: .*\\n`, "m");
    return known.test(text) ? text.replace(known, () => line) : text + line;
  }, lines);
  const read = readProfile(yaml);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  expect(readProfile(printProfile(read.profile))).toEqual(read);
  return read.profile;
}

const headOf = (profile: Profile): string =>
  newIssueText(profile, ISSUE).split("\n# Links")[0] ?? "";

describe("a profile can say", () => {
  it("a date in parts, in the head", () => {
    const profile = profileWith(
      "permalink: /en/newsletters/{date:%Y/%m/%d}/\nname: {date:%Y-%m-%d}-newsletter\ndate: {date:%Y/%m/%d}\nday: '{date:%Y-%m-%d} 00:00:00 -0000'",
      {},
    );
    expect(headOf(profile)).toBe(
      "---\npermalink: /en/newsletters/2026/08/21/\nname: 2026-08-21-newsletter\ndate: 2026/08/21\nday: '2026-08-21 00:00:00 -0000'\n---\n",
    );
  });

  it("values that are aligned, and a week that has passed", () => {
    const profile = profileWith(
      "layout:     post\ndate:       {date:%Y-%m-%d %H:%M:%S}\nsummary:    The week of {date-7:%-d %B} - {date:%-d %B %Y}\ncategories:",
      {},
    );
    expect(headOf(profile)).toBe(
      "---\nlayout:     post\ndate:       2026-08-21 09:00:00\nsummary:    The week of 14 August - 21 August 2026\ncategories:\n---\n",
    );
  });

  it("a number with zeros, bare and in a name", () => {
    const profile = profileWith('episode: {number:03}\ntitle: "{title}"', {
      title: '"第 {number:03} 期 | {date:%Y-%m-%d}"',
      fileName: '"episode-{number:03}.md"',
    });
    expect(headOf(profile)).toBe('---\nepisode: 075\ntitle: "第 075 期 | 2026-08-21"\n---\n');
    expect(fileName(profile, ISSUE)).toBe("episode-075.md");
    expect(readFileName(profile, "episode-075.md").number).toBe(75);
    expect(readTitle(profile.titlePattern ?? "", "第 075 期 | 2026-08-21")).toEqual({
      number: 75,
      headline: "",
      date: "2026-08-21",
    });
  });

  it("year and week, in title and file name, with their capital", () => {
    const profile = profileWith('title: "{title}"', {
      title: '"R Weekly {date:%G-W%V} {headline}"',
      fileName: '"{date}-{date:%G-W%V}.md"',
    });
    expect(headOf(profile)).toContain('title: "R Weekly 2026-W34 拍美术馆: A & B"');
    expect(fileName(profile, ISSUE)).toBe("2026-08-21-2026-W34.md");
  });

  it("a slug of Chinese words, of letters in their case, and a file that ends with .markdown", () => {
    const chinese = profileWith(null, { fileName: '"{number}-{slug}.markdown"', slug: "unicode" });
    expect(fileName(chinese, { ...ISSUE, slug: "拍美术馆" })).toBe("75-拍美术馆.markdown");
    expect(readFileName(chinese, "75-拍美术馆.markdown")).toMatchObject({
      number: 75,
      slug: "拍美术馆",
    });
    const cased = profileWith(null, { slug: "cased" });
    expect(fileName(cased, { ...ISSUE, slug: "Go-1-25" })).toBe("2026-08-21-Go-1-25.md");
    expect(figureFolder(profileWith(null, { figureFolder: '"assets/{file}"' }), ISSUE)).toBe(
      "assets/2026-08-21-issue-75",
    );
  });

  it("words that every issue opens with, has in a section, and ends with", () => {
    const profile = profileWith("layout: post", {
      opening: '"Issue {number} of {page}.\\n\\n{% include ad.md %}"',
      closing: "|-\n  The end.\n\n  {% include references.md %}",
      sections: '[{ kind: reading, title: Links, text: "*What we read.*" }]',
    });
    expect(newIssueText(profile, ISSUE)).toBe(
      "---\nlayout: post\n---\n\nIssue 75 of {page}.\n\n{% include ad.md %}\n\n# Links\n\n*What we read.*\n\nThe end.\n\n{% include references.md %}\n",
    );
  });

  it("TOML, whose strings are escaped in their quotes", () => {
    const profile = profileWith(
      "title = \"{headline}\"\nslug = '{headline}'\ndate = {date}\nnumber = {number}\n\n[extra]\nday = {date:%Y-%m-%d}",
      { frontMatterKind: "toml" },
    );
    const headline = 'It\'s "A" \\ B';
    expect(newIssueText(profile, { ...ISSUE, headline })).toMatch(
      '+++\ntitle = "It\'s \\"A\\" \\\\ B"\nslug = "It\'s \\"A\\" \\\\ B"\ndate = 2026-08-21T09:00:00+08:00\nnumber = 75\n\n[extra]\nday = 2026-08-21\n+++\n\n# Links\n',
    );
  });

  it("lines without fences", () => {
    const profile = profileWith("Title: #{number:02} - Weekly\nDate: {date:%Y-%m-%d %H:%M}", {
      frontMatterKind: "lines",
    });
    expect(headOf(profile)).toBe("Title: #75 - Weekly\nDate: 2026-08-21 09:00\n");
  });
});

describe("the next issue's day", () => {
  const weekly = { timeZone: "Asia/Shanghai", weekday: 1, time: "08:00", everyWeeks: 1 } as const;
  const next = (now: string, ...dates: string[]): string =>
    nextIssueDay(
      weekly,
      Date.parse(now),
      dates.map((date) => ({ date })),
    ).slice(0, 10);

  it.each([
    ["the coming Monday where there is none yet", "2025-11-05T00:00:00Z", [], "2025-11-10"],
    ["a week after the last", "2025-11-05T00:00:00Z", ["2025-11-03"], "2025-11-10"],
    [
      "the Monday after one that came a day late",
      "2025-11-02T00:00:00Z",
      ["2025-11-04"],
      "2025-11-10",
    ],
    [
      "the Monday after one that came on the Friday, four days late",
      "2025-11-08T00:00:00Z",
      ["2025-11-07"],
      "2025-11-10",
    ],
    [
      "the Monday after one that came a day early",
      "2025-11-02T00:00:00Z",
      ["2025-11-02"],
      "2025-11-10",
    ],
    [
      "in the future, however long ago the last was",
      "2025-11-05T00:00:00Z",
      ["2025/08/25"],
      "2025-11-10",
    ],
    [
      "after the last that is there already",
      "2025-11-05T00:00:00Z",
      ["2025-11-17", "2025-11-03"],
      "2025-11-24",
    ],
    [
      "today, on the day itself and past the hour",
      "2025-11-10T03:00:00Z",
      ["2025-11-03"],
      "2025-11-10",
    ],
    [
      "not what a slip of the pen says",
      "2025-11-05T00:00:00Z",
      ["2205-11-03", "2025-11-03"],
      "2025-11-10",
    ],
  ])("is %s", (_, now, dates, wanted) => {
    expect(next(now, ...dates)).toBe(wanted);
  });

  it("is two weeks later where issues come every other week", () => {
    const every = { ...weekly, everyWeeks: 2 };
    expect(nextIssueDay(every, Date.parse("2025-11-05"), [{ date: "2025-11-03" }])).toBe(
      "2025-11-17T08:00:00+08:00",
    );
  });
});
