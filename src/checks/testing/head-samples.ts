import type { Sample } from "./sample.ts";
import { head, usual } from "./texts.ts";

/** Of front matter that Jekyll cannot read, or reads as something else. */
export const HEAD_SAMPLES = {
  "yaml-problem": {
    finds: [
      ["---\ncategories: *AI\n---\n\n正文\n", ""],
      ["---\ntags: [AI, *Weekly]\n---\n\n正文\n", ""],
      ['---\ntitle: "a\nb: [\n---\n\n正文\n', ""],
      ["---\n- AI\n---\n\n正文\n", ""],
      ["---\ntitle: 周刊: 秋天\n---\n\n正文\n", ""],
    ],
    leaves: [
      "---\ntags: [\n  AI,\n  周刊\n]\n---\n\n正文\n",
      "---\na: &x AI\ncategories: *x\n---\n\n正文\n",
      "---\ntitle: 2 * 3\n---\n\n正文\n",
      usual,
      "没有头部\n",
    ],
  },
  "head-unclosed": {
    finds: [["---\ntitle: 周刊\n\n正文\n", ""]],
    leaves: [usual, "正文\n\n---\n\n正文\n", "---\n\n说明: 先有一条线\n"],
  },
  "head-fence": {
    finds: [
      ["---\u2028\nlayout: post\ntitle: 周刊\n---\n\n正文\n", ""],
      ["---\u00a0\ntitle: 周刊\n---\n\n正文\n", ""],
      ["\ufeff\ufeff---\ntitle: 周刊\n---\n\n正文\n", ""],
    ],
    leaves: [
      usual,
      `\ufeff${usual}`,
      usual.replace("---\n", "---  \n"),
      "正文\ntitle: 周刊\n",
      "---\n\n说明: 先有一条线\n",
    ],
  },
  "head-second-document": {
    finds: [["---\ntitle: 周刊\n--- 又一份\ntags: AI\n---\n\n正文\n", ""]],
    leaves: [usual],
  },
  "head-too-long": {
    finds: [[head(`title: 周刊\ntext: ${"x".repeat(70_000)}`), ""]],
    leaves: [usual],
  },
  "field-twice": {
    finds: [[head("title: 周刊\ntitle: 又一个"), ""]],
    leaves: [usual],
  },
  "field-cut": {
    finds: [[head("title: 周刊 #3"), ""]],
    leaves: [head('title: "周刊 #3"'), head("title: 周刊#3"), head("layout: post # 旧的")],
  },
  "head-line-break": {
    finds: [
      [head("title: 周刊\u2028draft: true\nlayout: post"), ""],
      [head("title: 周刊\u2029第三期\nlayout: post"), ""],
      [head("title: 周刊 # 旧的\u0085layout: post"), ""],
      [head('title: "周刊\u2028第三期"'), ""],
      [head("tags: [AI,\u2028 周刊]"), ""],
    ],
    leaves: [usual, `${usual}\u2028`, head("title: 周刊\ntext: |\n  一行\n  又一行")],
  },
  "read-otherwise": {
    finds: [
      [head("title: 周刊\ntags: [no, AI]"), ""],
      [head("title: 周刊\ntags:\n  - AI\n  - 010"), ""],
      [head("title: 周刊\ntags: [~, AI]"), ""],
      [head("title: 1:30"), ""],
      [head("title: ~"), ""],
      [head("title: 1_000"), ""],
      [head("title: 周刊\nversion: 0x1F"), ""],
      [head("title: 周刊\norder: 010"), ""],
      [head("title: 1.10"), ""],
      [head("title: yes"), ""],
      [head("title: 周刊\ntags: 2025"), ""],
      [head("title: 周刊\non: 1"), ""],
    ],
    leaves: [
      usual,
      head('title: "010"\ntags: ["no", \'1:30\']'),
      head("title: 2025"),
      head("title: No. 3"),
      head("title: 周刊\ntags: [2025, AI]"),
      head("title: 周刊\ncomments: yes\nimage: ~\ntoc: on\nweight: 1.50"),
      head("title: =\ntags: [y, n]"),
      head("title: 周刊\ndate: 2025-11-03T08:00:00\nlast_modified_at: 2025-11-03"),
    ],
  },
  "category-stops": {
    finds: [
      [head("title: 周刊\ncategories: 2025"), ""],
      [head("title: 周刊\ncategories: yes"), ""],
      [head("title: 周刊\ncategories: 2025-11-03"), ""],
    ],
    leaves: [
      usual,
      head('title: 周刊\ncategories: "2025"'),
      head("title: 周刊\ncategories: [2025]"),
      head("title: 周刊\ncategories:"),
      head("title: 周刊\ncategory: 2025"),
    ],
  },
  "date-unreadable": {
    finds: [
      [usual.replace("2025-11-03", "2025-13-03"), ""],
      [usual.replace("2025-11-03T08", "下周一T08"), ""],
      [head("title: 周刊\ndate:"), ""],
      [head("title: 周刊\ndate: 2025年11月3日"), ""],
      [head("title: 周刊\ndate: 2025"), ""],
    ],
    leaves: [usual, head("title: 周刊\ndate: 2025/11/3"), head("title: 周刊\ndate: 2025-11-31")],
  },
} as const satisfies Readonly<Record<string, Sample>>;
