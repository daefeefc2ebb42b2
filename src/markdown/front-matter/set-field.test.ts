import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { findField, frontMatterValue, readFrontMatter } from "./read-front-matter.ts";
import { type FieldInput, setField } from "./set-field.ts";

const profile = defaultProfile("zh");
const head = (yaml: string): string => `---\n${yaml}---\n`;
const set = (yaml: string, key: string | string[], value: FieldInput): string =>
  setField(head(yaml), key, value, profile).slice(4, -4);

describe("setting a field changes that value alone", () => {
  const cases: readonly [
    what: string,
    yaml: string,
    key: string | string[],
    value: FieldInput,
    wanted: string,
  ][] = [
    ["in double quotes", 'title: "a: b" # c\n', "title", "x: y", 'title: "x: y" # c\n'],
    ["in single quotes", "title: 'a'\n", "title", "it's", "title: 'it''s'\n"],
    ["without quotes", "title: a\n", "title", "b", "title: b\n"],
    ["behind a bare tag", "title: ! 'Issue #1'\n", "title", "Issue #2", "title: ! 'Issue #2'\n"],
    ["with a colon, which wants quotes", "title: a\n", "title", "a: b", 'title: "a: b"\n'],
    [
      "with a hash, which wants quotes",
      "title: a\n",
      "title",
      "周知 #7 期",
      'title: "周知 #7 期"\n',
    ],
    ["that would read as a number", "title: a\n", "title", "7", 'title: "7"\n'],
    ["that would read as a boolean", "title: a\n", "title", "yes", 'title: "yes"\n'],
    ["with its odd spacing", "title :   a  \nb: 1\n", "title", "c", "title :   c  \nb: 1\n"],
    [
      "that is a date, its offset kept, without quotes",
      "date: 2025-11-03T08:00:00+08:00\n",
      "date",
      "2025-11-10T08:00:00+08:00",
      "date: 2025-11-10T08:00:00+08:00\n",
    ],
    ["that is a switch", "tabs: true # x\n", "tabs", false, "tabs: false # x\n"],
    ["that is a number", "order: 1\n", "order", 12.5, "order: 12.5\n"],
    ["that was empty", "title:\nb: 1\n", "title", "x", 'title: "x"\nb: 1\n'],
    [
      "that was empty, with a comment",
      "title: # why\nb: 1\n",
      "title",
      "x",
      'title: "x" # why\nb: 1\n',
    ],
    [
      "that was a block of text",
      "title: >-\n  a\n  b\n\nb: 1\n",
      "title",
      "x",
      'title: "x"\n\nb: 1\n',
    ],
    ["that spans lines", "title: a\n  b\nc: 1\n", "title", "x", "title: x\nc: 1\n"],
    ["by adding an item", "tags:\n  - AI\n", "tags", ["AI", "Tech"], "tags:\n  - AI\n  - Tech\n"],
    [
      "by adding without indent",
      "tags:\n- AI\nb: 1\n",
      "tags",
      ["AI", "B"],
      "tags:\n- AI\n- B\nb: 1\n",
    ],
    [
      "by adding between, a comment kept",
      "tags:\n    -  A # a\n    -  C # c\n",
      "tags",
      ["A", "B", "C"],
      "tags:\n    -  A # a\n    -  B\n    -  C # c\n",
    ],
    [
      "by removing an item",
      "tags:\n  - A\n  - B\n  - C\n",
      "tags",
      ["A", "C"],
      "tags:\n  - A\n  - C\n",
    ],
    ["by emptying a list", "tags:\n  - A\nb: 1\n", "tags", [], "tags: []\nb: 1\n"],
    ["by filling an empty list", "tags: []\n", "tags", ["A"], "tags: [A]\n"],
    ["in brackets", "tags: [ A,B ]\n", "tags", ["A", "B", "C"], "tags: [ A,B,C ]\n"],
    ["in brackets, the first gone", "tags: [A, B]\n", "tags", ["B"], "tags: [B]\n"],
    ["in brackets, with a comma inside", "tags: [A]\n", "tags", ["A, B"], 'tags: ["A, B"]\n'],
    [
      "by making a list of a word",
      "tags: AI\nb: 1\n",
      "tags",
      ["AI", "B"],
      "tags:\n  - AI\n  - B\nb: 1\n",
    ],
    [
      "by making a list where others are not indented",
      "tags: AI\nb:\n- 1\n",
      "tags",
      ["AI"],
      "tags:\n- AI\nb:\n- 1\n",
    ],
    [
      "below another key",
      "toc:\n  sidebar: left\n",
      ["toc", "sidebar"],
      "right",
      "toc:\n  sidebar: right\n",
    ],
    [
      "beside another below a key",
      "toc:\n    a: 1\n",
      ["toc", "sidebar"],
      "left",
      "toc:\n    a: 1\n    sidebar: left\n",
    ],
    [
      "below a key that held a word",
      "toc: true\n",
      ["toc", "sidebar"],
      "left",
      "toc:\n  sidebar: left\n",
    ],
    ["in braces", "toc: {sidebar: left}\n", ["toc", "sidebar"], "right", "toc: {sidebar: right}\n"],
    ["new in braces", "toc: {a: 1}\n", ["toc", "sidebar"], "left", "toc: {a: 1, sidebar: left}\n"],
    ["of the last of two with one key", "a: 1\na: 2\n", "a", "3", 'a: 1\na: "3"\n'],
    ["by taking it out", "a: 1\ntitle: x # c\nb: 2\n", "title", null, "a: 1\nb: 2\n"],
    ["by taking a list out", "a: 1\ntags:\n  - x\n\nb: 2\n", "tags", null, "a: 1\n\nb: 2\n"],
    [
      "by taking a lone nested key out",
      "toc:\n  sidebar: left\nb: 1\n",
      ["toc", "sidebar"],
      null,
      "b: 1\n",
    ],
    ["never, when there is nothing to take out", "a: 1\n", "b", null, "a: 1\n"],
    ["never, when the head cannot be read", "title: A: b\n", "title", "x", "title: A: b\n"],
  ];
  test.each(cases)("%s", (_what, yaml, key, value, wanted) => {
    expect(set(yaml, key, value)).toBe(wanted);
  });

  test("with Windows line ends and a BOM, which stay", () => {
    const text = '\uFEFF---\r\ntitle: "a"\r\ntags:\r\n  - A\r\n---\r\n';
    expect(setField(text, "title", "b", profile)).toBe(text.replace('"a"', '"b"'));
    expect(setField(text, "tags", ["A", "B"], profile)).toBe(
      text.replace("  - A\r\n", "  - A\r\n  - B\r\n"),
    );
  });
});

describe("a new field", () => {
  test("goes where the profile's order puts it, in the profile's quotes", () => {
    const yaml = "layout: post\n# about\ndate: 2025-11-03\ncategories: AI\n";
    expect(set(yaml, "title", "周知 1: x")).toBe(
      'layout: post\ntitle: "周知 1: x"\n# about\ndate: 2025-11-03\ncategories: AI\n',
    );
    expect(set(yaml, "tags", ["AI"])).toBe(
      "layout: post\n# about\ndate: 2025-11-03\ntags:\n  - AI\ncategories: AI\n",
    );
    expect(set("categories: AI\n", "layout", "page")).toBe("layout: page\ncategories: AI\n");
    expect(set("title: x\n", "date", "2025-11-03T08:00:00+08:00")).toBe(
      "title: x\ndate: 2025-11-03T08:00:00+08:00\n",
    );
    expect(set("toc:\n  sidebar: left\n# end\n", "author", "me")).toBe(
      'toc:\n  sidebar: left\nauthor: "me"\n# end\n',
    );
    expect(set("title: x\n", ["toc", "sidebar"], "left")).toBe("title: x\ntoc:\n  sidebar: left\n");
  });

  test("begins a front matter where the newsletter has one", () => {
    expect(setField("", "title", "x", profile)).toBe('---\ntitle: "x"\n---\n');
    expect(setField("\uFEFF", "title", "x", profile)).toBe('\uFEFF---\ntitle: "x"\n---\n');
    expect(setField("---\n---\n", "title", "x", profile)).toBe('---\ntitle: "x"\n---\n');
    const without = SHIPPED_PROFILES.find((each) => !each.frontMatter.present) ?? profile;
    expect(setField("", "title", "x", without)).toBe("");
  });
});

describe("of any front matter", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "AI",
      "每周: 链接",
      "a #b",
      "it's",
      '"q"',
      "yes",
      "007",
      "-",
      "[x]",
      "{y}",
      "*a",
      "&a",
      "!t",
      "| x",
      "> y",
      "%d",
      "@",
      "`",
      "a\nb",
      "\u2028",
      "2025-11-03",
      "1:30",
      ":sym",
      "x:",
      " lead",
      "trail ",
      "\t",
      "",
      "\\",
      "~",
      "null",
      "、，",
      "\u0007",
      "=",
      "<<",
      "? a",
      "- a",
      "#",
      "'",
      "---",
      "...",
    ),
    fc.string({ maxLength: 12, unit: "binary" }),
  );
  const plainWord = fc.stringMatching(/^[a-zA-Z\u4e00-\u9fa5][a-zA-Z0-9\u4e00-\u9fa5]{0,8}$/);
  const scalar = fc.oneof(
    plainWord,
    plainWord.map((text) => `"${text}: \\"x\\""`),
    plainWord.map((text) => `'${text} #'`),
    fc.constantFrom("true", "12", "2025-11-03T08:00:00+08:00", "~", ""),
  );
  const block = fc.oneof(
    scalar.map((text) => ` ${text}`),
    scalar.map((text) => `  ${text}   # note`),
    fc.array(plainWord, { minLength: 1, maxLength: 3 }).map((all) => ` [${all.join(", ")}]`),
    fc
      .array(plainWord, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((one) => `\n  - ${one}`).join("")),
    fc
      .array(plainWord, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((one) => `\n- ${one} # n`).join("")),
    fc
      .array(plainWord, { minLength: 1, maxLength: 3 })
      .map((all) => ` |\n${all.map((one) => `  ${one}\n`).join("")}`.trimEnd()),
    plainWord.map((text) => `\n  sidebar: ${text}`),
    plainWord.map((text) => ` {sidebar: ${text}}`),
  );
  const keys = ["layout", "title", "date", "tags", "author", "toc", "extra-key"];
  const yaml = fc
    .tuple(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), block), {
        selector: ([key]) => key,
        minLength: 1,
      }),
      fc.constantFrom("", "\n", "# comment\n"),
      fc.constantFrom("\n", "\r\n"),
    )
    .map(([pairs, between, end]) =>
      head(pairs.map(([key, value]) => `${key}:${value}\n`).join(between)).replaceAll("\n", end),
    );
  const input: fc.Arbitrary<Exclude<FieldInput, null>> = fc.oneof(
    word,
    fc.boolean(),
    fc.integer(),
    fc.array(word, { maxLength: 4 }),
  );

  test("a value set is read back, and every other byte is the same", () => {
    fc.assert(
      fc.property(yaml, fc.constantFrom(...keys), input, (before, key, value) => {
        expect(readFrontMatter(before).readable).toBe(true);
        const after = setField(before, key, value, profile);
        const read = readFrontMatter(after);
        expect(read.problems.filter((each) => each.key !== "front-matter-cut-by-comment")).toEqual(
          [],
        );
        const found = frontMatterValue(read, key);
        if (typeof value === "string") expect(found).toEqual({ kind: "text", text: value });
        else if (typeof value === "boolean") expect(found).toEqual({ kind: "boolean", value });
        else if (typeof value === "number")
          expect(found).toEqual({ kind: "number", text: String(value) });
        else expect(found).toEqual({ kind: "list", items: value });
        if (after === before) return;
        const slot = findField(readFrontMatter(before).fields, [key]);
        let from = 0;
        while (from < before.length && before[from] === after[from]) from++;
        let tail = 0;
        while (
          tail < before.length - from &&
          tail < after.length - from &&
          before.at(-1 - tail) === after.at(-1 - tail)
        )
          tail++;
        const changedTo = before.length - tail;
        if (slot) {
          expect(from).toBeGreaterThanOrEqual(slot.keyTo);
          expect(changedTo).toBeLessThanOrEqual(before.indexOf("\n", slot.valueTo) + 1);
        } else {
          expect(before.length - tail - from).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("taking a field out takes nothing else", () => {
    fc.assert(
      fc.property(yaml, fc.constantFrom(...keys), (before, key) => {
        const after = readFrontMatter(setField(before, key, null, profile));
        const rest = readFrontMatter(before).fields.filter((field) => field.key !== key);
        expect(after.fields.map((field) => [field.key, field.value.kind])).toEqual(
          rest.map((field) => [field.key, field.value.kind]),
        );
      }),
    );
  });
});
