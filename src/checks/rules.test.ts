import { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { parseIssue } from "../markdown/index.ts";
import { createChecker } from "./create-checker.ts";
import { listOf } from "./list-of.ts";
import type { Finding } from "./finding.ts";
import { fixText } from "./fix-text.ts";
import type { Facts } from "./house.ts";
import { cpuTime } from "../testing/cpu-time.ts";
import { earlierIssues, NO_FACTS } from "./testing/facts.ts";
import { SAMPLES } from "./testing/samples.ts";
import { eager, figure, PAIR, papers, row, usual } from "./testing/texts.ts";

const chinese = defaultProfile("zh-CN");

function findingsIn(text: string, profile: Profile, facts: Facts): readonly Finding[] {
  return listOf(createChecker(profile, facts).check(parseIssue(text, profile)));
}

/** The words that a finding marks; "" for a block, and for the front matter. */
function wordsOf(text: string, { place }: Finding, profile: Profile): string {
  if (place.kind === "field") return "";
  const { doc } = parseIssue(text, profile);
  const { parent } = doc.resolve(place.from);
  return parent.inlineContent
    ? doc.textBetween(place.from, place.to, "\n", (leaf) =>
        leaf.type.name === "soft_break" ? "\n" : "",
      )
    : "";
}

describe.each(Object.entries(SAMPLES))("the rule %s", (id, { finds, leaves, facts, language }) => {
  const profile = defaultProfile(language ?? "zh-CN");
  const known = { ...NO_FACTS, ...facts };
  const own = (text: string) => findingsIn(text, profile, known).filter(({ rule }) => rule === id);

  test.each(finds)("finds in %j: %j", (text, words) => {
    expect(own(text).map((finding) => wordsOf(text, finding, profile))).toContain(words);
  });

  test.each(leaves)("finds nothing in %j", (text) => {
    expect(own(text)).toEqual([]);
  });

  test.each(finds)("has nothing left to fix once it was fixed: %j", (text) => {
    const { text: fixed } = fixText(text, profile, known, (findings) =>
      findings.filter(({ rule }) => rule === id),
    );
    expect(own(fixed).filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

describe("a fix", () => {
  const fixed = (text: string) => fixText(text, chinese, NO_FACTS).text;

  test("mends old figures: one wrapper where it was doubled, and loading left to the theme behind the first", () => {
    const doubled = `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n${eager}    </div>\n</div>\n`;
    expect(fixed(`${eager}\n段落\n\n${doubled}`)).toBe(`${eager}\n段落\n\n${figure(' alt="图"')}`);
  });

  test("mends what is safe and keeps the bytes of all else", () => {
    expect(fixed("*  端侧模型,手机上**每秒,三十八**个词\n\n\n*  又,,一个\n")).toBe(
      "*  端侧模型，手机上**每秒，三十八**个词\n\n\n*  又,一个\n".replace("又,一", "又，一"),
    );
  });

  test("closes a bracket as the house does where Latin words stand on both sides", () => {
    const house = "甲（乙）丙（丁）戊（己）\n\n";
    expect(fixed(`${house}TRM（Tiny Model)\n`)).toBe(`${house}TRM（Tiny Model）\n`);
    expect(fixed("TRM（Tiny Model)\n")).toBe("TRM(Tiny Model)\n");
  });

  test("leaves the marks of the words that it changes", () => {
    expect(fixed("这是[端侧模型,手机](https://a.test)吧\n")).toBe(
      "这是[端侧模型，手机](https://a.test)吧\n",
    );
  });

  test("puts a blank line where blocks are glued, in a quote with its mark and with the file's line ends", () => {
    expect(fixed("<div>x</div>\r\n正文\r\n")).toBe("<div>x</div>\r\n\r\n正文\r\n");
  });

  test("writes a doubled wrapper once and keeps what is in the include", () => {
    const [text = ""] = SAMPLES["figure-wrapper"].finds[0] ?? [];
    expect(fixed(text)).toBe(
      '<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="/assets/img/a.png" alt="图" %}\n    </div>\n</div>\n',
    );
  });

  test("writes a doubled wrapper round several pictures once, round all of them or round each", () => {
    const [, all = [""], each = [""]] = SAMPLES["figure-wrapper"].finds;
    expect(fixed(all[0])).toBe(row(PAIR));
    expect(fixed(each[0])).toBe(
      `<div class="row mt-3">\n${["a", "b"]
        .map(
          (name) =>
            `    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="/${name}.png" %}\n    </div>\n`,
        )
        .join("")}</div>\n`,
    );
  });

  test("of a tag that was none escapes it", () => {
    expect(fixed("需要<FORK-1>和<JOIN-1>这种词\n")).toMatch(/^需要(?:\\|&lt;)/);
  });
});

describe("what may be meant is a matter of taste", () => {
  const severities = (text: string, rule: string, facts: Partial<Facts> = {}) =>
    findingsIn(text, chinese, { ...NO_FACTS, ...facts })
      .filter((each) => each.rule === rule)
      .map(({ severity }) => severity);
  const sent = { sentIn: () => "Issue 1" };

  test.each([
    ["a blank behind a link", "看[文档](https://a.test)。 很好\n", "space-beside-mark", {}],
    ["an aside of several paragraphs", "（先说别的\n\n再说这个\n", "unclosed-bracket", {}],
    ["Liquid beside a line", "{% include video.liquid %}\n正文\n", "glued-block", {}],
    ["a document that may be shared", "看[文档](https://a.feishu.cn/wiki/x)\n", "private-link", {}],
    [
      "whose page it is",
      papers("[王工](https://github.com/wang)：写了个工具"),
      "sent-before",
      sent,
    ],
    [
      "another order of sections",
      "# 其他阅读\n\n- a\n\n# 热点论文\n\n- b\n\n# 投资&商业\n\n- c\n",
      "section-order",
      {},
    ],
    [
      "a day with strokes",
      usual.replace("2025-11-03T08:00:00+08:00", "2025/11/03"),
      "field-type",
      {},
    ],
  ] as const)("%s", (_name, text, rule, facts) => {
    const found = severities(text, rule, facts);
    expect(new Set(found)).toEqual(new Set(["taste"]));
  });

  test("but the thing itself, sent again, is a mistake", () => {
    const text = papers("[工具](https://github.com/wang/tool)：很好用");
    expect(severities(text, "sent-before", sent)).toEqual(["likely"]);
  });
});

describe("a profile", () => {
  test("switches a rule off", () => {
    const off = { ...chinese, checks: { "full-width-percent": { isOff: true, options: {} } } };
    const rules = findingsIn("增加38％\n", off, NO_FACTS).map(({ rule }) => rule);
    expect(rules).not.toContain("full-width-percent");
  });

  test("sets what a rule goes by", () => {
    const words = {
      ...chinese,
      checks: { "vague-words": { isOff: false, options: { words: ["原文"] } } },
    };
    const rules = (text: string) => findingsIn(text, words, NO_FACTS).map(({ rule }) => rule);
    expect(rules("看[原文](https://a.test)\n")).toContain("vague-words");
    expect(rules("看[这里](https://a.test)\n")).not.toContain("vague-words");
  });
});

describe("the day of the week", () => {
  const tuesday = usual.replace("11-03", "11-04");
  const found = (text: string, profile: Profile, days = 0) =>
    findingsIn(text, profile, { ...NO_FACTS, others: earlierIssues(days) }).some(
      ({ rule }) => rule === "date-day",
    );
  const on = (weekday: 1 | 2) => {
    return { ...chinese, publishing: { ...chinese.publishing, weekday } };
  };

  test("is the profile's own, before there are other issues", () => {
    expect(found(tuesday, on(1))).toBe(true);
    expect(found(tuesday, on(2))).toBe(false);
    expect(found(tuesday.replace("每周链接 5: 秋天", "手记"), on(1))).toBe(false);
  });

  test("may be the one of the other issues as well, where the profile says another", () => {
    expect(found(usual, on(2), 5)).toBe(false);
    expect(found(tuesday, on(2), 5)).toBe(false);
    expect(found(usual.replace("11-03", "11-05"), on(2), 5)).toBe(true);
  });
});

describe("a figure with both kinds of quotes", () => {
  const html = { ...chinese, figures: { written: "html" } } as const;
  const rules = (text: string, profile: Profile) =>
    findingsIn(text, profile, NO_FACTS).map(({ rule }) => rule);
  const alt = "alt='他说\"好\"'";

  test("breaks the theme's include, and no img", () => {
    expect(rules(figure(` ${alt}`), html)).toContain("figure-characters");
    const written = `<figure>\n  <img src="/a.png" ${alt} />\n</figure>\n`;
    expect(parseIssue(written, html).doc.firstChild?.type.name).toBe("figure");
    expect(rules(written, html)).not.toContain("figure-characters");
  });

  test("breaks what will be written as the newsletter writes it", () => {
    const { doc } = parseIssue(figure(` ${alt}`), chinese);
    const anew = (profile: Profile) => {
      const { origin } = parseIssue("", profile);
      const found = createChecker(profile, NO_FACTS).check({ doc: doc.copy(doc.content), origin });
      return listOf(found).map(({ rule }) => rule);
    };
    expect(anew(chinese)).toContain("figure-characters");
    expect(anew(html)).not.toContain("figure-characters");
  });
});

describe("looking again", () => {
  test("gives what a first look gives, whatever was looked at before", () => {
    const checker = createChecker(chinese, NO_FACTS);
    const texts = Object.values(SAMPLES).flatMap(({ finds }) => finds.map(([text]) => text));
    for (const text of texts) {
      const issue = parseIssue(text, chinese);
      expect(listOf(checker.check(issue))).toEqual(
        listOf(createChecker(chinese, NO_FACTS).check(issue)),
      );
    }
  });

  test("asks nothing anew of a block that stayed the same", () => {
    const checker = createChecker(chinese, NO_FACTS);
    const issue = parseIssue("# 研究报告\n\n增加38％\n\n# 其他阅读\n\n增加8％\n", chinese);
    const [first] = checker.check(issue).blocks;
    const { doc } = issue;
    const changed = doc.replace(doc.content.size - 2, doc.content.size - 2, doc.slice(3, 4));
    expect(checker.check({ ...issue, doc: changed }).blocks[0]?.findings).toBe(first?.findings);
  });

  test("gives what a first look gives after each of many edits, where rules of the whole were not asked again", () => {
    const links = (from: number) =>
      [0, 1, 2]
        .map((n) => `- [第${from + n}篇](https://a.test/${n})：一样的评论，长得足够\n`)
        .join("");
    const text = `# 研究报告\n\n${links(0)}\nOpenAI和OAI\n\n# 热点论文\n\n${links(3)}\n# 研究报告\n\n${links(6)}`;
    const issue = parseIssue(text, chinese);
    const checker = createChecker(chinese, NO_FACTS);
    let { doc } = issue;
    const places: number[] = [];
    doc.descendants((node, pos) => {
      if (node.isTextblock) places.push(pos + 1, pos + 2, pos + 1 + node.content.size);
    });
    for (const place of places.toReversed()) {
      const tr = new Transform(doc);
      doc =
        place % 3 === 0 ? tr.insert(place, schema.text("字")).doc : tr.delete(place, place + 1).doc;
      const now = { ...issue, doc };
      expect(listOf(checker.check(now))).toEqual(
        listOf(createChecker(chinese, NO_FACTS).check(now)),
      );
    }
  });

  test("asks for the sizes of files again when they may be others, and of nothing else then", () => {
    let version = 0;
    const asked: string[] = [];
    const sizeOf = (path: string) => {
      asked.push(path);
      return version === 0 ? undefined : null;
    };
    const facts = { ...NO_FACTS, files: { sizeOf, version: () => version } };
    const issue = parseIssue(`增加38％\n\n${figure(' alt="图"', "/assets/img/b.png")}`, chinese);
    const checker = createChecker(chinese, facts);
    const look = () => listOf(checker.check(issue)).map(({ rule }) => rule);
    expect(look()).not.toContain("figure-missing");
    const first = checker.check(issue).blocks[0]?.findings;
    const before = asked.length;
    look();
    expect(asked).toHaveLength(before);
    version = 1;
    expect(look()).toContain("figure-missing");
    expect(checker.check(issue).blocks[0]?.findings).toBe(first);
  });

  test("sees a heading that becomes a section's title by one letter for another", () => {
    const issue = parseIssue("# 研究报告\n\n- 甲\n\n## 其它阅读\n\n- 乙\n", chinese);
    const checker = createChecker(chinese, NO_FACTS);
    const rules = (doc: typeof issue.doc) =>
      listOf(checker.check({ ...issue, doc })).map(({ rule }) => rule);
    expect(rules(issue.doc)).not.toContain("section-level");
    let at = 0;
    issue.doc.descendants((node, pos) => {
      if (node.isText && node.text === "其它阅读") at = pos + 1;
    });
    const changed = new Transform(issue.doc).replaceWith(at, at + 1, schema.text("他")).doc;
    expect(rules(changed)).toContain("section-level");
  });

  test.each(["我们看到了很多的字，", "a.a.a.", "ABCD", "我们abc", "中 Word word. "])(
    "takes no longer for a long line of %s than its length says",
    (words) => {
      const line = words.repeat(Math.ceil(100_000 / words.length));
      const issue = parseIssue(`中${line}完\n`, chinese);
      const start = cpuTime();
      createChecker(chinese, NO_FACTS).check(issue);
      expect(cpuTime() - start).toBeLessThan(3_000);
    },
  );

  test("knows what items are about from when the title of their section is known no more", () => {
    const item = "- [题目](https://a.test/1)：很长的一句评论\n";
    const issue = parseIssue(`# 热点论文\n\n${item}\n# 其他阅读\n\n${item}`, chinese);
    const checker = createChecker(chinese, NO_FACTS);
    const severities = (doc: typeof issue.doc) =>
      listOf(checker.check({ ...issue, doc })).flatMap(({ rule, severity }) =>
        rule === "duplicate-link" ? [severity] : [],
      );
    expect(severities(issue.doc)).toEqual(["likely"]);
    const last = issue.doc.resolve(issue.doc.content.size - 1).before(1) + 2;
    const unknown = new Transform(issue.doc).insert(last, schema.text("不认识的")).doc;
    expect(severities(unknown)).toEqual(["taste"]);
    expect(severities(issue.doc)).toEqual(["likely"]);
  });

  test("names the first link of a thing by the words that it has now", () => {
    const issue = parseIssue("[甲](https://a.test)\n\n[乙](https://a.test)\n", chinese);
    const checker = createChecker(chinese, NO_FACTS);
    const firsts = (doc: typeof issue.doc) =>
      listOf(checker.check({ ...issue, doc })).flatMap(({ rule, parameters }) =>
        rule === "duplicate-link" ? [parameters["first"]] : [],
      );
    expect(firsts(issue.doc)).toEqual(["甲"]);
    const tr = new Transform(issue.doc);
    const marks = issue.doc.resolve(1).nodeAfter?.marks;
    expect(firsts(tr.insert(1, schema.text("新", marks)).doc)).toEqual(["新甲"]);
  });
});
