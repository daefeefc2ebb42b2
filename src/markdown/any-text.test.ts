import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { schema } from "../issue/schema/index.ts";
import { parseIssue, printIssue, publishedHtml, withDoc } from "./index.ts";
import { sharedPosts } from "./testing/shared-posts.ts";

const HAZARDS = [
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  "\0",
  "\uFEFF",
  "\uD800",
  "---\n",
  "- ",
  "1. ",
  "> ",
  "```\n",
  "<div>",
  "</div>",
  "{% raw %}",
  "{{ x",
  "**a**",
  "[a](b)",
  "| a | b |\n",
  "    ",
  "\t",
  "# ",
  "$$",
  "[^1]: x",
  "{: .a}",
  ": d",
  "^\n",
  "***",
  "_",
  "`",
  "<!--",
  "title: x\n",
];
const texts = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom(...HAZARDS)), {
    maxLength: 25,
  })
  .map((parts) => parts.join(""));

describe.each(["kramdown", "gfm"] as const)("any text, read as %s publishes it", (engine) => {
  const profile = { ...defaultProfile(), engine };

  test("comes back byte for byte", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(printIssue(parseIssue(text, profile))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test("comes back from a document that is equal and not the same, as after undo", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const issue = parseIssue(text, profile);
        const copy = schema.nodeFromJSON(issue.doc.toJSON());
        expect(printIssue(withDoc(issue, copy))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test("real posts come back from an equal document", () => {
    const changed = sharedPosts().filter(({ text }) => {
      const issue = parseIssue(text, profile);
      const copy = schema.nodeFromJSON(issue.doc.toJSON());
      return printIssue(withDoc(issue, copy)) !== text;
    });
    expect(changed.map(({ path }) => path)).toEqual([]);
  }, 60_000);
});

// A fence that nobody closes, with Liquid behind it: the tag once lay in no block, where nobody could see it.
test.each(["~~~{% endif %}", "```{% endif %}  \n\nb", "- a\n\n  ~~~{% endif %}\n- b"])(
  "%j keeps its Liquid in sight",
  (text) => {
    expect(publishedHtml(parseIssue(text))).toContain("{% endif %}");
  },
);
