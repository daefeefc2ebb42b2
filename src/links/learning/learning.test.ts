import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import { digestIssue } from "../archive/digest-issue.ts";
import type { IssueDigest } from "../archive/issue-digest.ts";
import { guess } from "./guess.ts";
import type { Correction, Learned } from "./learned.ts";
import { lessonsOf } from "./lessons.ts";
import { resembles } from "./names.ts";
import { createObservations } from "./observations.ts";
import { isShared, sourceOf } from "./sources.ts";
import { suggestTags } from "./suggest-tags.ts";

const named = (id: string): Profile => {
  const profile = SHIPPED_PROFILES.find((each) => each.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
};
const zh = named("weekly-zh");
const en = named("weekly-en");

function digest(body: string, day = "2025-01-06", tags: readonly string[] = [], profile = zh) {
  const about = { number: null, headline: null, date: day, tags, category: null };
  return digestIssue(parseIssue(body, profile), about);
}

function learn(
  digests: readonly IssueDigest[],
  corrections: Readonly<Record<string, Correction>> = {},
): Learned {
  const observations = createObservations();
  for (const [index, each] of digests.entries()) observations.put(String(index), each);
  return { observations, corrections: new Map(Object.entries(corrections)) };
}

const guessed = (href: string, learned: Learned, title: string | null = null, profile = zh) =>
  guess({ href, title }, learned, profile);

const RELEASES = (...items: readonly string[]) =>
  `# 产品&模型发布\n\n${items.map((item) => `- ${item}\n`).join("")}`;

describe("a guess", () => {
  it("puts films where a newsletter has a section of videos", () => {
    const rules = {
      title: "视频",
      formerTitles: [],
      shape: "title",
      linkOptional: false,
      text: "",
    } as const;
    const withVideos = { ...zh, sections: [...zh.sections, { ...rules, kind: "videos" as const }] };
    const film = "https://www.youtube.com/watch?v=abcdefghijk";
    const talk = "https://conference.example/videos/opening";
    expect(guessed(film, learn([]), null, withVideos).section?.title).toBe("视频");
    expect(guessed(talk, learn([]), "开幕演讲录像", withVideos).section?.title).toBe("视频");
    expect(guessed(film, learn([])).section?.title).toBe("其他阅读");
  });

  it("goes by what the issues before did with a host", () => {
    const learned = learn([
      digest(RELEASES("作坊[开源](https://shop.example/a)锤子，好用")),
      digest(RELEASES("作坊[开源](https://shop.example/b)钳子")),
    ]);
    expect(guessed("https://www.shop.example/c?utm_source=x", learned)).toMatchObject({
      section: { title: "产品&模型发布" },
      organisation: "作坊",
      verb: "开源",
      shape: "verb-link",
    });
  });

  it("tells the owners of a shared host apart", () => {
    const learned = learn([
      digest(
        RELEASES(
          "作坊[推出](https://github.com/shop-a/one)一号",
          "作坊[推出](https://github.com/shop-a/two)二号",
          "工坊[推出](https://github.com/other/one)一号",
          "工坊[推出](https://github.com/other/two)二号",
        ),
      ),
    ]);
    expect(guessed("https://github.com/shop-a/three", learned).organisation).toBe("作坊");
    expect(guessed("https://github.com/other/three", learned).organisation).toBe("工坊");
    expect(guessed("https://github.com/stranger/three", learned).organisation).toBeNull();
  });

  it("leaves open whose a host is that writes about many", () => {
    const learned = learn([
      digest(
        RELEASES(
          "甲[推出](https://press.example/1)一",
          "乙[推出](https://press.example/2)二",
          "丙[推出](https://press.example/3)三",
        ),
      ),
    ]);
    expect(guessed("https://press.example/4", learned).organisation).toBeNull();
  });

  it("follows a newer spelling and a section that has moved", () => {
    const old = digest(
      RELEASES("Shop[推出](https://shop.example/a)一", "Shop[推出](https://shop.example/b)二"),
      "2022-01-03",
    );
    const fresh = digest(
      "# 其他阅读\n\n- SHOP[推出](https://shop.example/c)三\n- SHOP[推出](https://shop.example/d)四\n",
      "2025-01-06",
    );
    expect(guessed("https://shop.example/e", learn([old, fresh]))).toMatchObject({
      organisation: "SHOP",
      section: { title: "其他阅读" },
    });
  });

  it("knows papers, makers and what titles say from nothing", () => {
    const nothing = learn([]);
    const section = (href: string, title: string | null = null, profile = zh) =>
      guessed(href, nothing, title, profile).section?.kind ?? null;
    expect(section("https://arxiv.org/pdf/2501.00001v2")).toBe("papers");
    expect(section("https://openai.com/index/a-thing")).toBe("releases");
    expect(guessed("https://openai.com/index/a-thing", nothing).organisation).toBe("OpenAI");
    expect(guessed("https://x.com/OpenAI/status/1", nothing).organisation).toBe("OpenAI");
    expect(section("https://www.mckinsey.com/state-of-ai")).toBe("reports");
    expect(section("https://firm.example/x", "Firm raises $5M in funding")).toBe("investment");
    expect(section("https://firm.example/x", "Something")).toBeNull();
    expect(section("https://arxiv.org/abs/2501.00001", null, en)).toBe("papers");
  });

  it("calls an organisation as the language does, or as the newsletter does", () => {
    const href = "https://www.microsoft.com/blog/x";
    expect(guessed(href, learn([]), null, zh).organisation).toBe("微软");
    expect(guessed(href, learn([]), null, en).organisation).toBe("Microsoft");
    const own = digest(RELEASES("微软公司[推出](https://microsoft.com/a)一"));
    expect(guessed(href, learn([own, own])).organisation).toBe("微软公司");
  });

  it("takes the name of a site from a title that ends with it", () => {
    expect(
      guessed("https://www.gluefactory.com/x", learn([]), "Better glue | GlueFactory").organisation,
    ).toBe("GlueFactory");
  });

  it("does as a person says before all else", () => {
    const learned = learn([digest(RELEASES("作坊[推出](https://shop.example/a)一"))], {
      "host:shop.example": { organisation: "大作坊", section: "其他阅读", shape: null, verb: null },
    });
    expect(guessed("https://shop.example/b", learned)).toEqual({
      section: zh.sections.find(({ title }) => title === "其他阅读"),
      sureness: 1,
      shape: null,
      organisation: "大作坊",
      verb: null,
    });
    const silent = learn([], { "host:arxiv.org": { section: null } });
    expect(guessed("https://arxiv.org/abs/2501.00001", silent).section).toBeNull();
  });

  it("gives a renamed organisation its new name", () => {
    const issue = digest(RELEASES("作坊[推出](https://shop.example/a)一"));
    const learned = learn([issue, issue], { "organisation:作坊": { organisation: "工坊" } });
    expect(guessed("https://shop.example/b", learned).organisation).toBe("工坊");
  });

  it("translates the sections of another newsletter by their kind, while its own has taught nothing", () => {
    const other = digest(
      "# Investment and business\n\n- Bank [launched](https://bank.example/a) one\n- Bank [launched](https://bank.example/b) two\n",
      "2025-01-06",
      [],
      en,
    );
    expect(guessed("https://bank.example/c", learn([other])).section?.title).toBe("投资&商业");
  });

  it("names only sections of the profile, and is as sure as shares can be, whatever the link", () => {
    const learned = learn([digest(RELEASES("作坊[推出](https://shop.example/a)一"))]);
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()),
        fc.option(fc.string({ unit: "binary" })),
        fc.constantFrom(...SHIPPED_PROFILES),
        (href, title, profile) => {
          const { section, sureness } = guess({ href, title }, learned, profile);
          if (section) expect(profile.sections).toContain(section);
          expect(sureness).toBeGreaterThanOrEqual(0);
          expect(sureness).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("what is learned", () => {
  const pool: readonly IssueDigest[] = [
    digest(RELEASES("作坊[推出](https://shop.example/a)一"), "2025-01-06", ["AI"]),
    digest(RELEASES("SHOP[发布](https://shop.example/b)二"), "2025-02-03", ["AI", "Tools"]),
    digest("# 热点论文\n\n- [**A**](https://arxiv.org/abs/2501.00001)：好\n", "2025-03-03"),
    digest("# 其他阅读\n\n- [B](https://blog.shop.example/c)：见[论文](https://arxiv.org/abs/1)\n"),
  ];

  it("does not depend on the way by which the issues came", () => {
    const step = fc.record({ id: fc.nat(5), issue: fc.option(fc.nat(pool.length - 1)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const way = createObservations();
        const end = new Map<string, IssueDigest>();
        for (const { id, issue } of steps) {
          const known = issue === null ? undefined : pool[issue];
          end.delete(String(id));
          if (known) {
            way.put(String(id), known);
            end.set(String(id), known);
          } else way.remove(String(id));
        }
        const anew = createObservations();
        for (const [id, issue] of end) anew.put(id, issue);
        const corrections = new Map<string, Correction>();
        expect(lessonsOf({ observations: way, corrections }, zh)).toEqual(
          lessonsOf({ observations: anew, corrections }, zh),
        );
      }),
    );
  });

  it("is shown with the most links first, and with what was corrected", () => {
    const learned = learn(pool, { "host:shop.example": { verb: "上线" } });
    const lessons = lessonsOf(learned, zh);
    expect(lessons.map(({ links }) => links)).toEqual(
      lessons.map(({ links }) => links).toSorted((a, b) => b - a),
    );
    expect(lessons.find(({ about }) => about === "host:shop.example")).toMatchObject({
      links: 3,
      verb: "上线",
      corrected: ["verb"],
    });
    expect(lessons.find(({ about }) => about === "host:arxiv.org")).toMatchObject({
      organisation: null,
      section: "热点论文",
    });
  });

  it("is shown as it is guessed: one link alone makes nothing usual", () => {
    const shown = (learned: Learned, about: string) =>
      lessonsOf(learned, zh).find((lesson) => lesson.about === about);
    const one = learn([digest(RELEASES("作坊[推出](https://press.example/a)一"))]);
    const nothing = { organisation: null, shape: null, verb: null };
    expect(shown(one, "host:press.example")).toMatchObject({ links: 1, ...nothing });
    expect(guessed("https://press.example/b", one)).toMatchObject(nothing);

    const own = learn([digest(RELEASES("Press[推出](https://press.example/a)一"))]);
    expect(shown(own, "host:press.example")?.organisation).toBe("Press");
    expect(guessed("https://press.example/b", own).organisation).toBe("Press");

    const items = "作作作作作甲乙丙丁"
      .split("")
      .map((name, index) => `${name}坊[推出](https://press.example/${index})一`);
    const many = learn([digest(RELEASES(...items))]);
    const usual = { organisation: null, shape: "verb-link", verb: "推出" };
    expect(shown(many, "host:press.example")).toMatchObject(usual);
    expect(guessed("https://press.example/b", many)).toMatchObject(usual);
  });

  it("is shown under the name that a person gave an organisation", () => {
    const issue = digest(RELEASES("作坊[推出](https://shop.example/a)一"));
    const learned = learn([issue, issue], { "organisation:作坊": { organisation: "工坊" } });
    expect(lessonsOf(learned, zh)).toContainEqual(
      expect.objectContaining({ about: "host:shop.example", organisation: "工坊" }),
    );
  });

  it("suggests the tags of issues that link to the same hosts first", () => {
    const issues = [
      digest("[a](https://chips.example/1)", "2025-01-06", ["AI", "Chips"]),
      digest("[b](https://other.example/2)", "2025-01-13", ["AI", "Law"]),
      digest("[c](https://other.example/3)", "2025-01-20", ["AI", "Law"]),
    ];
    const { observations } = learn(issues);
    expect(suggestTags(["https://other.example/9"], observations, zh)).toEqual([
      "AI",
      "Law",
      "Chips",
    ]);
    expect(
      suggestTags(["https://chips.example/9"], observations, zh).indexOf("Chips"),
    ).toBeLessThan(3);
    expect(suggestTags([], observations, en)).toEqual([]);
  });
});

describe("tags are suggested by issues, each of which counts once", () => {
  const page = (host: string, count = 1) =>
    Array.from({ length: count }, (_, index) => `[a](https://${host}/${index})`).join(" ");

  it("however many links to a host it has", () => {
    const { observations } = learn([
      digest(page("a.example", 30), "2025-01-06", ["Many"]),
      digest(page("a.example"), "2025-01-06", ["Few"]),
      digest(page("a.example"), "2025-01-06", ["Few"]),
    ]);
    expect(suggestTags(["https://a.example/x"], observations, zh)).toEqual(["Few", "Many"]);
  });

  it("and of a link's sources speaks only the narrowest that is known", () => {
    const { observations } = learn([
      digest(page("one.a.example"), "2025-01-06", ["Narrow"]),
      ...["A", "B", "C", "D"].map((tag) => digest(page("b.example"), "2025-01-06", [tag])),
      digest(page("two.a.example"), "2025-01-06", ["Wide"]),
      digest(page("two.a.example"), "2025-01-06", ["Wide"]),
    ]);
    expect(suggestTags(["https://one.a.example/x"], observations, zh)[0]).toBe("Narrow");
    expect(suggestTags(["https://new.a.example/x"], observations, zh)[0]).toBe("Wide");
  });
});

describe("the sources of a link", () => {
  it.each([
    ["https://platform.maker.example/a", ["platform.maker.example", "maker.example"]],
    ["https://www.maker.com.cn/a", ["maker.com.cn"]],
    ["https://someone.github.io/a", ["someone.github.io"]],
    ["https://twitter.com/Some_One/status/1", ["x.com/some_one", "x.com"]],
    [
      "https://github.com/Owner/Thing/issues/1",
      ["github.com/owner/thing", "github.com/owner", "github.com"],
    ],
    ["https://huggingface.co/datasets/owner/x", ["huggingface.co/owner", "huggingface.co"]],
  ])("%s", (href, sources) => {
    expect(sourceOf(href)?.sources).toEqual(sources);
  });

  it("are none for what is no web address", () => {
    expect(sourceOf("mailto:a@b.example")).toBeNull();
    expect(sourceOf("#part")).toBeNull();
    expect(isShared("github.com")).toBe(true);
    expect(isShared("github.com/owner")).toBe(false);
  });

  it("resemble a name but for what accounts add to it", () => {
    expect(resembles("MiniMax-AI", "MiniMax")).toBe(true);
    expect(resembles("cursor_ai", "Cursor")).toBe(true);
    expect(resembles("shop", "Workshop")).toBe(false);
  });
});
