import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commitLines, shellWord } from "./shell-lines.ts";

describe("a word of a shell", () => {
  it("is the text itself, whatever is in it", () => {
    for (const text of [
      "a-b_c.png",
      "it's $HOME `id`",
      '"x" \\ $(y) !z',
      "第 14 期; rm",
      "a\nb",
      "",
    ])
      expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`], { encoding: "utf8" })).toBe(
        text,
      );
  });
});

describe("the lines to commit with", () => {
  it("name each file, and say what changed", () => {
    expect(commitLines(["_posts/a.md", "img/b c.png"], "Add Ann's")).toBe(
      `git add -- _posts/a.md 'img/b c.png'\ngit commit -m 'Add Ann'\\''s'`,
    );
  });
});
