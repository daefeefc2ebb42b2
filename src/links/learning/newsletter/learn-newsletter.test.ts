import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../issue/new-issue/index.ts";
import { newIssueText } from "../../../issue/new-issue/new-issue-text.ts";
import { printProfile } from "../../../issue/profile/print-profile.ts";
import { readProfile } from "../../../issue/profile/read-profile.ts";
import { parseIssue } from "../../../markdown/index.ts";
import { sharedFolder } from "../../../testing/shared.ts";
import { learnNewsletter } from "./learn-newsletter.ts";
import type { LearnedNewsletter } from "./learned-newsletter.ts";
import type { PostText } from "./post.ts";

const learn = (posts: readonly PostText[]): LearnedNewsletter => {
  const learned = learnNewsletter(posts, { read: parseIssue, timeZone: "Asia/Shanghai" });
  if (!learned) throw new Error("nothing was learned");
  return learned;
};

const HEADLINES = [
  ["试刊", "a-trial"],
  ["灯塔亮了", "lighthouse"],
  ["雾里的船", "ships-in-fog"],
  ["听见海浪", "the-sound-of-waves"],
];

/** A weekly of our own: the third came a day late, and the first has another title. */
const weekly = ["2025-09-01", "2025-09-08", "2025-09-16", "2025-09-22"].map(
  (day, index): PostText => {
    const number = index + 1;
    const [headline = "", slug = ""] = HEADLINES[index] ?? [];
    const title = number === 1 ? headline : `夜航周报 ${number}：${headline}`;
    return {
      path: `site/_posts/${day}-yehang-${number}-${slug}.md`,
      text: `---
layout:  post
title: "${title}"
date: ${day}T08:30:00+08:00
permalink: /weekly/${day.replaceAll("-", "/")}/
summary: '第${number}期的话'
tags:
  - AI
toc:
  sidebar: left
---

每周一出刊，这是第 ${number} 期。

# 研究报告

- [端侧一年](https://a.example/${number})：抽查了应用

# 产品发布

- 灰雁[推出](https://b.example/${number})四号，权重放开
- 港湾[推出](https://c.example/${number})五号，也放开

![图](/assets/img/${day}-yehang-${number}-${slug}/a.png)

# 尾声

来信请寄 mail@example.org。
`,
    };
  },
);

describe("from the posts of a folder", () => {
  const learned = learn([
    ...weekly,
    {
      path: "site/_posts/2025-08-01-about-cats.md",
      text: "---\ntitle: Cats\n---\n\n# Cats\n\nMeow.\n",
    },
  ]);

  it("the newsletter is told from other posts, and named", () => {
    expect(learned.posts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(learned.profile).toMatchObject({
      name: "夜航周报",
      language: "zh-CN",
      engine: "kramdown",
      titlePattern: "夜航周报 {number}：{headline}",
      fileName: "{date}-yehang-{number}-{slug}.md",
      figureFolder: "assets/img/{file}",
      publishing: { timeZone: "Asia/Shanghai", weekday: 1, time: "08:30", everyWeeks: 1 },
    });
  });

  it("the next issue is what its editor would have begun with", () => {
    const issue = {
      number: 5,
      headline: "回港",
      date: "2025-09-29T08:30:00+08:00",
      slug: "home",
    };
    expect(fileName(learned.profile, issue)).toBe("2025-09-29-yehang-5-home.md");
    expect(newIssueText(learned.profile, issue)).toBe(`---
layout:  post
title: "夜航周报 5：回港"
date: 2025-09-29T08:30:00+08:00
permalink: /weekly/2025/09/29/
summary: '第5期的话'
tags:
  - AI
toc:
  sidebar: left
---

每周一出刊，这是第 5 期。

# 研究报告

# 产品发布

# 尾声

来信请寄 mail@example.org。
`);
  });

  it("each part says which posts it was read from, and which differ", () => {
    const { title, publishing, sections } = learned.evidence;
    expect(title).toMatchObject({ agree: 3, of: 4 });
    expect(title?.read.filter(({ differs }) => differs).map(({ words }) => words)).toEqual([
      "试刊",
    ]);
    expect(publishing?.read.filter(({ differs }) => differs).map(({ number }) => number)).toEqual([
      3,
    ]);
    expect(sections["研究报告"]).toMatchObject({ agree: 4, of: 4 });
  });

  it("items say how sections are written", () => {
    expect(learned.profile.sections.map(({ title, shape }) => [title, shape])).toEqual([
      ["研究报告", "title"],
      ["产品发布", "verb-link"],
      ["尾声", "title"],
    ]);
    expect(learned.profile.verbs).toEqual(["推出"]);
  });

  it("the profile is read back from its YAML as it is", () => {
    expect(readProfile(printProfile(learned.profile))).toEqual({ profile: learned.profile });
  });

  it("a digest without front matter, whose names have numbers with zeros and dates", () => {
    const posts = [1, 2, 12].map((number): PostText => {
      const day = `2025.05.${String(number + 4).padStart(2, "0")}`;
      return {
        path: `repo/2025/#${String(number).padStart(3, "0")}-${day}.md`,
        text: `# Old Hands #${number} | ${day.replaceAll(".", "-")}\n\n## Articles\n\n### [One](https://a.example/${number})\n\nGood.\n\n## Code\n\n### [Two](https://b.example/${number})\n\nGood.\n`,
      };
    });
    expect(learn(posts).profile).toMatchObject({
      name: "Old Hands",
      titlePattern: "Old Hands #{number} | {date:%Y-%m-%d}",
      fileName: "#{number:03}-{date:%Y.%m.%d}.md",
      frontMatter: { present: false },
      sectionLevel: 2,
      itemForms: ["heading"],
      sections: [{ title: "Articles" }, { title: "Code" }],
    });
  });

  it("words that end every issue are kept with the rule above them, and with no item", () => {
    const posts = [41, 42, 43].map((number): PostText => {
      const day = `2026-10-0${number - 35}`;
      return {
        path: `_posts/${day}-store-${number}.md`,
        text: `---
title: "Row Store #${number}"
date: ${day}
---

## Articles

### 1. [Read ${number}](https://a.example/${number})

It is long.

---

### 2. [More ${number}](https://b.example/${number})

---

## Jobs

* A baker for ${number}: <https://jobs.example/${number}>
* A sailor for ${number}: <https://sea.example/${number}>

---

That is all. See you next Thursday!

*Mira*
`,
      };
    });
    const { profile } = learn(posts);
    expect(profile.closing).toBe("---\n\nThat is all. See you next Thursday!\n\n*Mira*");
    const issue = { number: 44, headline: "", date: "2026-10-09T08:00:00Z", slug: "" };
    expect(newIssueText(profile, issue)).toContain(
      "## Articles\n\n## Jobs\n\n---\n\nThat is all. See you next Thursday!\n\n*Mira*\n",
    );
  });

  it("each section says what its items begin with, and what parts their comments", () => {
    const posts = [1, 2, 3].map((number): PostText => {
      const item = (name: string) => `[${name} ${number}](https://${name}.example/${number})`;
      return {
        path: `_posts/2026-10-0${number}-kiln-${number}.md`,
        text: `---
title: "Kiln Letters ${number}"
date: 2026-10-0${number}
---

## Reads

### 1. ${item("clay")}

It is long.

### 2. ${item("slip")}

It is short.

## Pieces

### On clay in general

Words of number ${number}.

## Tools

* **${item("wheel")}** — turns
* **${item("knife")}** — cuts

## Notes

**1、**${item("ash")}

**2、**${item("bone")}
`,
      };
    });
    const { profile } = learn(posts);
    const said = profile.sections.map(({ title, item, separator }) => [title, item, separator]);
    expect(said).toEqual([
      ["Reads", "### 1. ", undefined],
      ["Pieces", undefined, undefined],
      ["Tools", "* **", " — "],
      ["Notes", "**1、**", undefined],
    ]);
    expect(readProfile(printProfile(profile))).toEqual({ profile });
  });

  it("nothing is made of posts that have nothing in common", () => {
    const posts = ["Cats", "Dogs"].map((title) => ({
      path: `a/${title}.md`,
      text: `---\ntitle: ${title}\n---\n\nWords about ${title}.\n`,
    }));
    expect(learnNewsletter(posts, { read: parseIssue, timeZone: "UTC" })).toBeNull();
    expect(learnNewsletter([], { read: parseIssue, timeZone: "UTC" })).toBeNull();
  });
});

/** Real newsletters: what the last post has that only its editor could know, as keys of its front matter. */
const REAL: readonly (readonly [folder: string, written: readonly string[]])[] = [
  ["corpus/series", ["tags", "categories"]],
  ["corpus/newsletters/ruanyf", []],
  ["corpus/newsletters/sorrycc", ["titleImage", "titleImageCaption"]],
  ["corpus/newsletters/swiftweekly", ["author", "sponsor"]],
  ["more-newsletters/golangweekly", []],
  ["more-newsletters/iosweekly", []],
  ["more-newsletters/optech-zh", []],
  ["more-newsletters/servo", ["summary"]],
  ["more-newsletters/tw93", []],
];

const root = sharedFolder();
const present = REAL.filter(([folder]) => existsSync(`${root}/${folder}`));
describe.skipIf(present.length === 0)(
  "the last post of a real newsletter, learned from the others",
  () => {
    it.each(present.length > 0 ? present : REAL)(
      "%s: has the front matter and the name of the real one",
      (folder, written) => {
        const posts = readdirSync(`${root}/${folder}`)
          .filter((name) => name.endsWith(".md"))
          .map((name) => ({
            path: name.replaceAll("__", "/"),
            text: readFileSync(`${root}/${folder}/${name}`, "utf8"),
          }))
          .toSorted((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
        const all = learn(posts);
        const last = all.posts.at(-1);
        const real = posts.find(({ path }) => path === last?.path);
        if (!last || !real) throw new Error("no last post");
        const { profile } = learn(posts.filter((post) => post !== real));
        const name = real.path.slice(real.path.lastIndexOf("/") + 1);
        const slug = /-(?:11-)(.*)\.md$/.exec(name)?.[1] ?? /^235-(.*)\.md$/.exec(name)?.[1] ?? "";
        const { number, headline, date } = last;
        const issue = { number, headline: headline ?? "", date: date ?? "", slug };
        expect(fileName(profile, issue)).toBe(name);
        expect(headOf(newIssueText(profile, issue), written)).toBe(headOf(real.text, written));
      },
    );
  },
);

/** Front matter, or the heading that a text opens with, without the fields named. Blanks at the ends of lines do not count. */
function headOf(text: string, without: readonly string[]): string {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? text.split("\n")[0] ?? "";
  return without
    .reduce(
      (rest, key) => rest.replace(new RegExp(`^${key}:.*\\n(?:[ \\t-].*\\n)*`, "m"), ""),
      head,
    )
    .replace(/[ \t]+$/gm, "");
}
