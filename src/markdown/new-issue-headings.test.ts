import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newIssueText } from "../issue/new-issue/new-issue-text.ts";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { parseIssue } from "./index.ts";

describe.each(["kramdown", "gfm"] as const)("the headings of a new issue in %s", (engine) => {
  it("are read as the words that were asked for", () => {
    const words = fc
      .string({
        unit: fc.constantFrom(..."ab 甲，*_`[]()<>{}%:#$~|&;\\!/-=.1".split("")),
        minLength: 1,
        maxLength: 14,
      })
      .map((text) => `x${text.replace(/\s+/g, " ").trimEnd()}`);
    fc.assert(
      fc.property(words, (title) => {
        const [section, ...others] = defaultProfile().sections;
        if (!section) return;
        const profile = {
          ...defaultProfile(),
          engine,
          titlePattern: null,
          sections: [{ ...section, title }, ...others],
        };
        const text = newIssueText(profile, {
          number: 1,
          headline: "",
          date: "2025-11-03T08:00:00+08:00",
          slug: "x",
        });
        const headings: string[] = [];
        parseIssue(text, profile).doc.descendants((node) => {
          if (node.type.name === "heading") headings.push(node.textContent);
        });
        expect(headings[0]).toBe(title);
      }),
      { numRuns: 500 },
    );
  });
});
