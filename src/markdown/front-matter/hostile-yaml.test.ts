import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { FRONT_MATTER_PROBLEMS } from "./front-matter.ts";
import { frontMatterValue, readFrontMatter } from "./read-front-matter.ts";
import { setField } from "./set-field.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { cpuTime } from "../../testing/cpu-time.ts";

const profile = defaultProfile("zh");

/** Well-formed YAML that tempts a reader, with what the title is read as; null where it is no text. */
const ODD: readonly [yaml: string, title: string | null][] = [
  ["title: yes", null],
  ["title: no", null],
  ["title: On", null],
  ["title: ~", null],
  ["title: null", null],
  ["title:", null],
  ["title: 7", null],
  ["title: 1.10", null],
  ["title: 010", "010"],
  ["title: 0x1F", "0x1F"],
  ["title: 1e3", "1e3"],
  ["title: 12345678901234567890123", null],
  ["title: 1:30", "1:30"],
  ["title: 2025-11-03", "2025-11-03"],
  ["title: 2025-11-03T08:00:00+08:00", "2025-11-03T08:00:00+08:00"],
  ["title: 周知 #7 期", "周知"],
  ["title: 周知#7", "周知#7"],
  ["title: a:b", "a:b"],
  ["title: http://x.example/a?b=c#d", "http://x.example/a?b=c#d"],
  ["title: 'it''s'", "it's"],
  ['title: "tab\\t, \\u4e91, \\"q\\""', 'tab\t, 云, "q"'],
  ['title: "a\n  b"', "a b"],
  ["title: a\n  b\n  c", "a b c"],
  ["title: x\n - y", "x - y"],
  ["title: >-\n  a\n  b", "a b"],
  ["title: |\n  a\n  b", "a\nb\n"],
  ["title: ! 'Issue #34'", "Issue #34"],
  ["title: !!str 7", "7"],
  ["title: !!js/function 'alert(1)'", "alert(1)"],
  ["title: !ruby/object:Gem::Installer x", "x"],
  ["title: &a x", "x"],
  ["base: &a x\ntitle: *a", null],
  ["base: &a {title: y}\n<<: *a\ntitle: z", "z"],
  ["__proto__: {polluted: true}\ntitle: x", "x"],
  ["constructor: {prototype: {polluted: true}}\ntitle: x", "x"],
  ["title: x\ntitle: y", "y"],
  ["? title\n: x", "x"],
  ["'title': x", "x"],
  ['"title": x', "x"],
  ["title : x", "x"],
  ["{title: x, tags: [a, b]}", "x"],
  ["{title: x,\n # c\n tags: []}", "x"],
  ["title: [a, b]", null],
  ["title: {a: b}", null],
  ["title: x # comment", "x"],
  ["# comment\n\ntitle: x\n\n# end", "x"],
  ["title: 'x' \t", "x"],
  ["title: \u00a0x", "\u00a0x"],
  ["title: <script>alert(1)</script>", "<script>alert(1)</script>"],
  ["title: '{{ site.title }}'", "{{ site.title }}"],
  ["? [a, b]\n: c\ntitle: x", "x"],
  ["a: &1 [x]\nb: &2 [*1, *1]\nc: &3 [*2, *2]\ntitle: x", "x"],
  [Array.from({ length: 3000 }, (_, index) => `k${index}: v`).join("\n") + "\ntitle: x", "x"],
];

/** What no reader takes. */
const BROKEN: readonly string[] = [
  "title: A: b",
  "title: x\n\ttags: y",
  "\ttitle: x",
  'title: "unclosed',
  "title: 'unclosed\nb: 1",
  "title: [a, b",
  "title: {a: b",
  "title: }",
  "title: @x",
  "title: `x`",
  "title: %x",
  "title: *nobody: x",
  "title: - a",
  "- a\n- b",
  "just words",
  "title x\nb: 1",
  "title: x\n  b: 1",
  "a: 1\n b: 2",
  "title: \u0000",
  "title: \u0007",
  'title: "\\q"',
  'title: "\\ud800x"\u0000',
  "%YAML 9.9",
  "[".repeat(5000),
  "a: ".repeat(5000),
  "{a: ".repeat(500),
  `title: ${"x".repeat(70_000)}`,
  "&a ".repeat(20_000),
  "? ".repeat(5000),
  "!".repeat(2000),
  "- ".repeat(5000),
];

describe("front matter that tempts a reader", () => {
  test("is more than sixty kinds", () => {
    expect(ODD.length + BROKEN.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ODD)("%j has the title %j", (yaml, title) => {
    const head = `---\n${yaml}\n---\n`;
    const read = readFrontMatter(head);
    expect(read.readable).toBe(true);
    const value = frontMatterValue(read, "title");
    expect(value.kind === "text" ? value.text : null).toBe(title);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const again = readFrontMatter(setField(head, "title", "新: 题 #1", profile));
    expect(frontMatterValue(again, "title")).toEqual({ kind: "text", text: "新: 题 #1" });
  });

  test.each(BROKEN)("%j is left as it is, with a reason and a line", (yaml) => {
    const head = `---\n${yaml}\n---\n`;
    const started = cpuTime();
    const read = readFrontMatter(head);
    expect(cpuTime() - started).toBeLessThan(200);
    if (!read.readable) {
      const [problem] = read.problems;
      expect(problem?.line).toBeGreaterThanOrEqual(1);
      const names = problem ? FRONT_MATTER_PROBLEMS[problem.key] : [];
      expect(Object.keys(problem?.parameters ?? {})).toEqual([...names]);
      expect(setField(head, "title", "x", profile)).toBe(head);
    }
    expect(read.readable).toBe(false);
  });

  test("says what a comment cuts off a title, and which key is there twice", () => {
    const read = readFrontMatter("---\ntitle: 周知 #7 期\ntags: []\ntags: []\n---\n");
    expect(read.problems).toEqual([
      {
        key: "front-matter-cut-by-comment",
        parameters: { key: "title", value: "周知" },
        line: 2,
        offset: 13,
      },
      { key: "front-matter-repeated-key", parameters: { key: "tags" }, line: 4, offset: 28 },
    ]);
  });

  test("says that its fence is not closed", () => {
    const read = readFrontMatter("---\ntitle: x\n\nBody");
    expect(read).toEqual({
      readable: false,
      fields: [],
      problems: [{ key: "front-matter-unclosed", parameters: {}, line: 3, offset: 13 }],
    });
  });
});

describe("any text whatever", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "---",
      "...",
      "\n",
      "\r\n",
      "\r",
      ": ",
      "- ",
      "title",
      '"',
      "'",
      "[",
      "]",
      "{",
      "}",
      "|",
      ">",
      "#",
      "&a",
      "*a",
      "!",
      "\t",
      "  ",
      "\uFEFF",
      "\u0000",
      "\u2028",
      "周",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const text = fc
    .array(piece, { maxLength: 40 })
    .map((pieces) => `---\n${pieces.join("")}\n---\nbody`);

  test("is read without throwing, and setting a field never loses the body or breaks the head", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { head, bodyFrom } = splitFrontMatter(source);
        const read = readFrontMatter(head);
        const after = setField(head, "author", "某人: x", profile);
        if (!read.readable) expect(after).toBe(head);
        else
          expect(frontMatterValue(readFrontMatter(after), "author")).toEqual({
            kind: "text",
            text: "某人: x",
          });
        expect(after + source.slice(bodyFrom)).toContain(source.slice(bodyFrom));
      }),
      { numRuns: 5_000 },
    );
  });
});
