import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { schema } from "../../../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "../../index.ts";

describe.each(["kramdown", "gfm"] as const)("text that nests deeply, in %s", (engine) => {
  it.each([
    ["lists", `${"- ".repeat(1000)}x`],
    ["quotes", `${"> ".repeat(2000)}x`],
    ["emphasis", "*a **b ".repeat(1000).trimEnd()],
    ["pictures", "![".repeat(2000)],
  ])(
    "opens, keeps its bytes and takes a letter: %s",
    (_what, deep) => {
      const text = `first\n\n${deep}\n\nlast\n`;
      const issue = parseIssue(text, { ...defaultProfile(), engine });
      expect(printIssue(issue)).toBe(text);
      const typed = new Transform(issue.doc).insert(1, schema.text("z")).doc;
      expect(printIssue(withDoc(issue, typed))).toBe(`z${text}`);
    },
    60_000,
  );
});
