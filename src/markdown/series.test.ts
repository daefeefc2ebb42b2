import type { SectionKind } from "../issue/profile/section-kinds.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHIPPED_PROFILES, defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import type { ItemShape } from "../issue/shapes/item-shapes.ts";
import { readProfile } from "../issue/profile/read-profile.ts";
import { fileFacts, recogniseProfile } from "../issue/profile/recognise-profile.ts";
import { titleParts } from "../issue/new-issue/index.ts";
import { newIssueText } from "../issue/new-issue/new-issue-text.ts";
import {
  deepDivesOf,
  figuresIn,
  itemsOf,
  linksIn,
  opinionsIn,
  outlineOf,
  sectionsOf,
} from "../issue/questions/index.ts";
import { itemParts } from "../issue/shapes/index.ts";
import { sharedFolder } from "../testing/shared.ts";
import { frontMatterValue, readFrontMatter, splitFrontMatter } from "./front-matter/index.ts";
import { parseIssue } from "./index.ts";

const shared = sharedFolder();

/** A third newsletter, published by a React site: a profile that is data only. */
const reactWeekly = profileFrom(`id: frontend-weekly
name: 前端周报
language: zh-CN
engine: gfm
title: "{headline}"
frontMatter: |
  title: "{headline}"
  titleImage: ""
  titleImageCaption: ""
  publishedAt: "{date}"
publishing: { timeZone: Asia/Shanghai, weekday: 1, time: "08:00" }
fileName: "issue-{number}.md"
figureFolder: images
opinion: { word: 点评, marker: _ }
sectionLevel: 2
verbs: [发布]
items: [heading, list]
sections:
  - { kind: releases, title: 一周新闻, formerTitles: [发布, TL;DR] }
  - { kind: reading, title: 深度好文, formerTitles: [文章, 展开讲讲] }
  - { kind: papers, title: 工具资源, formerTitles: [代码] }
  - { kind: other, title: 星球更新 }
  - { kind: other, title: 每周烂梗 }
`);
const profiles = [defaultProfile("zh"), ...SHIPPED_PROFILES, reactWeekly] as const;

type Shapes = Partial<Record<ItemShape, number>>;
interface Expected {
  readonly number: number;
  readonly links: number;
  readonly opinions: number;
  readonly figures: number;
  readonly sections: readonly (readonly [
    kind: SectionKind | null,
    dives: number,
    shapes: Shapes,
  ])[];
}

/** Counted by reading the six issues. */
const SERIES: Readonly<Record<string, Expected>> = {
  "2025-09-29": {
    number: 2,
    links: 38,
    opinions: 4,
    figures: 12,
    sections: [
      ["reports", 2, {}],
      ["releases", 2, { sentence: 12 }],
      ["investment", 1, {}],
      [null, 0, { sentence: 4 }],
      ["papers", 0, { title: 7 }],
      ["reading", 0, { title: 4, sentence: 1 }],
    ],
  },
  "2025-10-13": {
    number: 4,
    links: 24,
    opinions: 3,
    figures: 8,
    sections: [
      ["reports", 2, { "verb-link": 1, "product-link": 1 }],
      ["releases", 1, { "verb-link": 6, "no-link": 1 }],
      ["investment", 0, { "no-link": 3 }],
      ["papers", 0, { "bold-title": 4 }],
      ["reading", 0, { title: 1, "lead-in": 3 }],
    ],
  },
  "2025-10-27": {
    number: 6,
    links: 43,
    opinions: 1,
    figures: 3,
    sections: [
      ["reports", 1, { title: 1, "lead-in": 2 }],
      ["releases", 0, { "verb-link": 15, "verb-and-product": 1, title: 1, "lead-in": 1 }],
      ["investment", 0, { "no-link": 1, "verb-link": 1, title: 1 }],
      ["papers", 0, { "bold-title": 10, title: 3 }],
      ["reading", 0, { sentence: 1, title: 1, "verb-link": 1 }],
    ],
  },
  "2025-11-03": {
    number: 7,
    links: 46,
    opinions: 2,
    figures: 1,
    sections: [
      ["reports", 1, { "bold-title": 1, "lead-in": 3, title: 1, "product-link": 1 }],
      ["releases", 0, { "verb-and-product": 2, "verb-link": 13, "product-link": 2 }],
      ["investment", 0, { "no-link": 2, title: 1, "verb-link": 1 }],
      ["papers", 0, { "bold-title": 11 }],
      ["reading", 0, { title: 2, "bold-title": 1, "verb-link": 1 }],
    ],
  },
  "2025-11-17": {
    number: 9,
    links: 13,
    opinions: 0,
    figures: 0,
    sections: [
      ["releases", 0, { "verb-link": 5, "product-link": 2, "no-link": 1 }],
      ["investment", 0, { "no-link": 1 }],
      ["reading", 0, { "bold-title": 4, title: 1, "lead-in": 1 }],
    ],
  },
  "2025-12-01": {
    number: 11,
    links: 14,
    opinions: 0,
    figures: 0,
    sections: [
      ["releases", 0, { "verb-and-product": 1, "verb-link": 3, "product-link": 2 }],
      ["investment", 0, { "no-link": 1 }],
      ["reading", 0, { "lead-in": 1, title: 6 }],
    ],
  },
};

describe.skipIf(shared === null)("the issues of the first user's series", () => {
  const files = postsOf("series");

  test("are all there", () => {
    expect(files.map(({ name }) => name.slice(0, 10))).toEqual(Object.keys(SERIES));
  });

  test.each(files)("are understood: $name", ({ name, text }) => {
    const profile = recognised(text);
    expect(profile.id).toBe("weekly-zh");
    const { doc } = parseIssue(text, profile);
    const shapes = sectionsOf(doc, profile).map(({ node, from, kind }) => [
      kind,
      deepDivesOf(node, from).length,
      countBy(itemsOf(node, from, profile).map((item) => itemParts(item, profile).shape)),
    ]);
    const title = frontMatterValue(readFrontMatter(text), "title");
    const { number, headline } = titleParts(
      profile.titlePattern,
      title.kind === "text" ? title.text : "",
    );
    expect(headline).toBe(/^title: ".*? \d+: (.*)"$/m.exec(text)?.[1]);
    expect({
      number,
      links: linksIn(doc).length,
      opinions: opinionsIn(doc, profile).length,
      figures: figuresIn(doc).length,
      sections: shapes,
    }).toEqual(SERIES[name.slice(0, 10)]);
  });

  test("give the parts of their items where they stand", () => {
    const profile = defaultProfile("zh");
    for (const { text } of files) {
      const { doc } = parseIssue(text, profile);
      for (const section of sectionsOf(doc, profile)) {
        for (const item of itemsOf(section.node, section.from, profile)) {
          const { organisation, verb, product, title, comment } = itemParts(item, profile);
          for (const part of [organisation, verb, product, title, comment]) {
            if (!part) continue;
            expect(doc.textBetween(part.from, part.to, "", "\ufffc")).toBe(part.text);
          }
        }
      }
    }
  });

  test("tell organisation, verb, product and comment", () => {
    const profile = defaultProfile("zh");
    const text = files.find(({ name }) => name.startsWith("2025-11-03"))?.text ?? "";
    const { doc } = parseIssue(text, profile);
    const releases = sectionsOf(doc, profile).find((section) => section.kind === "releases");
    const items = releases ? itemsOf(releases.node, releases.from, profile) : [];
    const words = items.slice(0, 3).map((item) => {
      const { organisation, verb, product, comment } = itemParts(item, profile);
      return [organisation, verb, product, comment].map((part) => part?.text);
    });
    const written = text
      .slice(text.indexOf("\n# 产品"))
      .matchAll(
        /^- (?<org>[^[\n]+)\[(?<verb>[^\]]+)\]\([^)]*\)\[?(?<product>[^，：\]\n]+)(?:\]\([^)]*\))?(?:[，：](?<comment>.*))?$/gm,
      );
    expect(words).toEqual(
      [...written]
        .slice(0, 3)
        .map(({ groups }) => ["org", "verb", "product", "comment"].map((name) => groups?.[name])),
    );
  });

  test("have their headings in the outline", () => {
    const text = files.find(({ name }) => name.startsWith("2025-11-03"))?.text ?? "";
    const { doc } = parseIssue(text, defaultProfile("zh"));
    expect(outlineOf(doc).map(({ level, opens }) => [level, opens])).toEqual([
      [1, "section"],
      [3, "deep-dive"],
      [1, "section"],
      [1, "section"],
      [1, "section"],
      [1, "section"],
    ]);
  });
});

describe.skipIf(shared === null)(
  "issues of other newsletters, each with a profile that is data only",
  () => {
    const cases: readonly [folder: string, profileId: string, known: number, items: number][] = [
      ["swiftweekly", "language-brief", 0.9, 9],
      ["ruanyf", "friday-digest", 0.6, 25],
      ["sorrycc", "frontend-weekly", 0.3, 0],
    ];

    test.each(cases)("%s opens with its sections and items", (folder, profileId, known, fewest) => {
      let sections = 0;
      let recognisedSections = 0;
      for (const { name, text } of postsOf("newsletters", folder)) {
        const profile = recognised(text);
        expect([name, profile.id]).toEqual([name, profileId]);
        const { doc } = parseIssue(text, profile);
        const found = sectionsOf(doc, profile);
        sections += found.length;
        recognisedSections += found.filter((section) => section.kind !== null).length;
        const items = found.flatMap(({ node, from }) => itemsOf(node, from, profile));
        expect(items.length).toBeGreaterThanOrEqual(fewest);
      }
      expect(recognisedSections / sections).toBeGreaterThan(known);
    });

    test("finds the numbered items of a digest and the headed ones of a React site", () => {
      expect(itemCounts("ruanyf", "issue-350.md")).toEqual({
        科技动态: 5,
        文章: 5,
        工具: 10,
        "AI 相关": 4,
        资源: 2,
        言论: 4,
      });
      expect(itemCounts("sorrycc", "issue-0016.md")).toEqual({ "⚡ 展开讲讲": 6 });
    });
  },
);

describe("a new issue", () => {
  test.each(profiles)("of $id opens with the sections of its profile, empty", (profile) => {
    const date = "2025-11-10T08:00:00+08:00";
    const text = newIssueText(profile, { number: 8, headline: "A: *b* #c", date, slug: "a-b-c" });
    expect(recognised(text).id).toBe(profile.id);
    const sections = sectionsOf(parseIssue(text, profile).doc, profile);
    expect(sections.map(({ title, filled }) => [title, filled])).toEqual(
      profile.sections.map(({ title }) => [title, false]),
    );
    const head = readFrontMatter(text);
    expect(head).toMatchObject({ readable: true, problems: [] });
    expect(head.fields.map((field) => field.key)).toEqual(
      profile.frontMatter.fields.map((field) => field.key),
    );
  });
});

function recognised(text: string): Profile {
  const { state, head, bodyFrom } = splitFrontMatter(text);
  const read = readFrontMatter(head);
  const title = frontMatterValue(read, "title");
  const keys = read.fields.map((field) => field.key);
  const known =
    state === "closed" ? { keys, title: title.kind === "text" ? title.text : null } : null;
  return recogniseProfile(fileFacts(known, text.slice(bodyFrom)), profiles);
}

function itemCounts(folder: string, file: string): Readonly<Record<string, number>> {
  const text = postsOf("newsletters", folder).find(({ name }) => name === file)?.text ?? "";
  const profile = recognised(text);
  return Object.fromEntries(
    sectionsOf(parseIssue(text, profile).doc, profile)
      .map((section) => [section, itemsOf(section.node, section.from, profile).length] as const)
      .filter(([section, count]) => section.kind !== null && count > 0)
      .map(([section, count]) => [section.title, count]),
  );
}

function postsOf(
  ...folders: readonly string[]
): readonly { readonly name: string; readonly text: string }[] {
  if (shared === null) return [];
  const folder = join(shared, "corpus", ...folders);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

function countBy(shapes: readonly ItemShape[]): Shapes {
  const counts: Shapes = {};
  for (const shape of shapes) counts[shape] = (counts[shape] ?? 0) + 1;
  return counts;
}

function profileFrom(yaml: string): Profile {
  const read = readProfile(yaml);
  if ("profile" in read) return read.profile;
  throw new Error(JSON.stringify(read.problems));
}
