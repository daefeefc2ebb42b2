import { describe, expect, test } from "vitest";
import { SHIPPED, SHIPPED_PROFILES, defaultProfile } from "./shipped-profiles.ts";
import { figureRulesOf } from "./figure-rules.ts";
import { printProfile } from "./print-profile.ts";
import { PROFILE_PROBLEMS } from "./problems.ts";
import { readProfile } from "./read-profile.ts";
import { weeklyEn } from "./shipped/weekly-en.ts";

describe("the shipped profiles", () => {
  test("are read without a problem, each under an id of its own", () => {
    expect(SHIPPED.map(({ yaml }) => "profile" in readProfile(yaml))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(SHIPPED_PROFILES.map((profile) => profile.id)).size).toBe(4);
  });

  test("come back from their own export", () => {
    for (const profile of SHIPPED_PROFILES) {
      expect(readProfile(printProfile(profile))).toEqual({ profile });
    }
  });

  test("come back with the site that somebody wrote into them", () => {
    const site = { address: "https://a.example/blog", post: "/{year}/{slug}/" };
    for (const each of [site, { ...site, stylesheet: "assets/css/main.css" }]) {
      const profile = { ...defaultProfile("en"), site: each };
      expect(readProfile(printProfile(profile))).toEqual({ profile });
    }
  });

  test("come back with the repository where readers file links", () => {
    for (const label of [null, "good link"]) {
      const submissions = { repository: "weekly/links.site", label };
      const profile = { ...defaultProfile("en"), submissions };
      expect(readProfile(printProfile(profile))).toEqual({ profile });
    }
  });

  test("come back with what a commit is called", () => {
    const profile = { ...defaultProfile("en"), commitMessage: "Weekly {number}: {changes}" };
    expect(readProfile(printProfile(profile))).toEqual({ profile });
  });

  test("come back with the look of copies that was chosen, or with a part of it", () => {
    const look = { theme: "newsprint", colour: "#8a3b2f" } as const;
    for (const copies of [look, { colour: look.colour }, { theme: look.theme }]) {
      const profile = { ...defaultProfile("en"), copies };
      expect(readProfile(printProfile(profile))).toEqual({ profile });
    }
  });

  test("offer a default in Chinese and in English", () => {
    expect(defaultProfile("zh-Hant-TW").id).toBe("weekly-zh");
    expect(defaultProfile("en-GB").id).toBe("weekly-en");
    expect(defaultProfile("fr").id).toBe("weekly-en");
    expect(defaultProfile().id).toBe("weekly-zh");
  });

  test("keep the front matter's values as they will stand in the file", () => {
    const fields = Object.fromEntries(
      defaultProfile("zh").frontMatter.fields.map(({ key, value }) => [key, value]),
    );
    expect(fields).toMatchObject({
      layout: "post",
      title: '"{title}"',
      date: "{date}",
      tags: "\n  - AI\n  - Weekly",
      toc: "\n  sidebar: left",
    });
  });
});

describe("a profile that is wrong", () => {
  const cases: readonly [what: string, from: string | RegExp, to: string, key: string][] = [
    ["an id with capitals", "id: weekly-en", "id: Weekly", "bad-id"],
    ["an unknown engine", "engine: kramdown", "engine: redcarpet", "not-one-of"],
    ["an unknown key", "engine: kramdown", "engine: kramdown\nengines: 2", "unknown-key"],
    ["a key said twice", "engine: kramdown", "engine: kramdown\nengine: gfm", "repeated-key"],
    ["a key left out", "engine: kramdown\n", "", "missing-key"],
    ["a language that is none", "language: en", "language: '!!'", "bad-language"],
    ["a zone that is none", "Europe/London", "Europe/Lodnon", "bad-time-zone"],
    ["an hour that is none", '"08:00"', '"25:00"', "bad-time"],
    ["a weekday that is none", "weekday: 1", "weekday: 0", "not-one-of"],
    [
      "a site that is a page",
      "opinion:",
      'site:\n  address: "https://a.example/?p=1"\n  post: "/{slug}/"\nopinion:',
      "bad-site-address",
    ],
    [
      "a stylesheet out of the site",
      "opinion:",
      'site:\n  address: "https://a.example"\n  post: "/{slug}/"\n  stylesheet: "../a.css"\nopinion:',
      "bad-path",
    ],
    [
      "a repository out of GitHub",
      "opinion:",
      'submissions: "https://github.com/a/b"\nopinion:',
      "bad-repository",
    ],
    ["a repository of no name", "opinion:", 'submissions: "a/.."\nopinion:', "bad-repository"],
    ["a label alone", "opinion:", "submissions: { label: link }\nopinion:", "missing-key"],
    [
      "a commit of what no issue has",
      "opinion:",
      "commitMessage: '{week}'\nopinion:",
      "unknown-placeholder",
    ],
    [
      "a file named for what changed",
      '"{date}-{slug}.md"',
      '"{changes}.md"',
      "unknown-placeholder",
    ],
    ["a colour that is none", "opinion:", 'copies:\n  colour: "red"\nopinion:', "bad-colour"],
    ["a look that is none", "opinion:", "copies:\n  theme: loud\nopinion:", "not-one-of"],
    ["a file name out of its folder", '"{date}-{slug}.md"', '"../{slug}.md"', "bad-path"],
    ["a file name of another kind", '"{date}-{slug}.md"', '"{date}-{slug}.txt"', "bad-path"],
    ["a figure folder from the root", '"assets/img', '"/assets/img', "bad-path"],
    ["a placeholder that is none", "{headline}", "{heading}", "unknown-placeholder"],
    ["a list where a text belongs", "id: weekly-en", "id: [a]", "not-a-text"],
    ["a text where a list belongs", /verbs: .*/, "verbs: released", "not-a-list"],
    ["an empty list", /verbs: .*/, "verbs: []", "empty-value"],
    ["a mapping that is none", /publishing:\n( {2}.*\n)+/, "publishing: soon\n", "not-a-mapping"],
    ["an empty text", "name: Weekly Links", "name: ''", "empty-value"],
    ["a text that never ends", "Weekly Links", "x".repeat(1001), "too-long"],
    ["a switch that is neither", "linkOptional: true", "linkOptional: yes", "not-a-boolean"],
    ["a shape that is none", "shape: verb-link", "shape: verbs", "not-one-of"],
    [
      "a way of figures that is none",
      "opinion:",
      "figures:\n  written: org\nopinion:",
      "not-one-of",
    ],
    ["a side that is none", "opinion:", "figures:\n  longestSide: 2k\nopinion:", "not-a-number"],
    ["a title used twice", "formerTitles: [Research]", "formerTitles: [Papers]", "repeated-title"],
    ["an alias", "name: Weekly Links", "name: *id", "yaml-alias"],
    ["a stray line", "  layout: post", "  layout", "bad-front-matter-line"],
    ["a colon in plain text", "name: Weekly Links", "name: Weekly: Links", "yaml-syntax"],
    ["a tab", "  weekday", "\tweekday", "yaml-syntax"],
    ["two documents", "id: weekly-en", "--- 1\n---\nid: weekly-en", "yaml-several-documents"],
    ["endless text", "id: weekly-en", `id: ${"x".repeat(70_000)}`, "yaml-too-long"],
  ];

  test.each(cases)("is refused with a line and a reason: %s", (_what, from, to, key) => {
    const source = weeklyEn.replace(from, to);
    expect(source).not.toBe(weeklyEn);
    const read = readProfile(source);
    const problems = "problems" in read ? read.problems : [];
    expect(problems.map((problem) => problem.key)).toContain(key);
    for (const problem of problems) {
      expect(Object.keys(problem.parameters)).toEqual([...PROFILE_PROBLEMS[problem.key]]);
    }
  });

  test("says how figures are written and what their pictures are made to, in part or not at all", () => {
    const figures = (lines: string) => {
      const read = readProfile(weeklyEn.replace("opinion:", `${lines}opinion:`));
      if ("problems" in read) throw new Error(JSON.stringify(read.problems));
      expect(readProfile(printProfile(read.profile))).toEqual(read);
      return read.profile.figures;
    };
    expect(figures("")).toEqual({});
    const said = { written: "markdown", formats: ["webp"] };
    expect(figures("figures:\n  written: markdown\n  formats: [webp]\n")).toEqual(said);
    const made = { longestSide: 1400, quality: 90 };
    expect(figures("figures:\n  longestSide: 1400\n  quality: 90\n")).toEqual(made);
    const rules = figureRulesOf({ engine: "kramdown", figures: made });
    expect(rules).toMatchObject({
      written: "liquid",
      longestSide: 1400,
      formats: ["png", "jpg", "gif", "svg"],
    });
  });

  test("is reported on the line where the mistake stands", () => {
    const read = readProfile(weeklyEn.replace("sectionLevel: 1", "sectionLevel: 7"));
    expect(read).toEqual({
      problems: [
        {
          key: "not-one-of",
          parameters: { key: "sectionLevel", value: "7", allowed: "1, 2, 3, 4, 5, 6" },
          line: weeklyEn.split("\n").indexOf("sectionLevel: 1") + 1,
        },
      ],
    });
  });

  test("is refused, not thrown, whatever the text is", () => {
    for (const text of ["", "# only a comment", "[]", "a", "{", "&a [*a]", "\u0000", "- - - -"]) {
      expect("problems" in readProfile(text)).toBe(true);
    }
    expect("problems" in readProfile("[".repeat(5_000))).toBe(true);
  });
});
