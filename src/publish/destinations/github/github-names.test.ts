import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  isBranchName,
  gitHubOriginOf,
  pullRequestAddress,
  repositoryOf,
  tokenFormAddress,
} from "./github-names.ts";

describe("a repository", () => {
  it("is known by its name, or by any address of it", () => {
    for (const text of [
      "ann/my.site",
      " ann/my.site ",
      "https://github.com/ann/my.site",
      "https://github.com/ann/my.site.git",
      "github.com/ann/my.site/tree/main/_posts",
      "https://github.com/ann/my.site?tab=readme-ov-file",
      "https://github.com/ann/my.site#readme",
      "git@github.com:ann/my.site.git",
      "ssh://git@github.com/ann/my.site.git",
    ])
      expect([text, repositoryOf(text)]).toEqual([text, "ann/my.site"]);
    for (const text of [
      "",
      "ann",
      "ann/",
      "/site",
      "-a/b",
      "ann/..",
      "a b/c",
      "https://x.example/",
    ])
      expect([text, repositoryOf(text)]).toEqual([text, null]);
  });

  it("is found in a clone that came from there", () => {
    const config = (url: string) =>
      `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n[branch "main"]\n`;
    expect(gitHubOriginOf(config("git@github.com:ann/site.git"))).toBe("ann/site");
    expect(gitHubOriginOf(config("https://github.com/ann/site"))).toBe("ann/site");
    expect(gitHubOriginOf(config("https://codeberg.org/ann/site"))).toBeNull();
    expect(gitHubOriginOf(config("other/site"))).toBeNull();
    expect(gitHubOriginOf("")).toBeNull();
  });
});

describe("the name of a branch", () => {
  it("is one where git says so", () => {
    for (const name of [
      "issue-14",
      "drafts/issue 14",
      "a..b",
      "第 14 期",
      "第14期",
      "a/.b",
      "a.lock",
      "a.lock/b",
      "-a",
      "/a",
      "a/",
      "a.",
      "@",
      "a@{b",
      "a~1",
      "a:b",
      "a\\b",
      "a//b",
      "a\u0007b",
      "",
    ]) {
      let isTaken = true;
      try {
        execFileSync("git", ["check-ref-format", `refs/heads/${name}`], { stdio: "ignore" });
      } catch {
        isTaken = false;
      }
      // Git takes these two in a full name, and not as the name of a branch.
      if (name === "-a" || name === "@") isTaken = false;
      expect([name, isBranchName(name)]).toEqual([name, isTaken]);
    }
  });
});

describe("an address at GitHub", () => {
  it("opens the form for a token filled in, and a pull request", () => {
    const form = new URL(tokenFormAddress("ann/site"));
    expect(form.origin + form.pathname).toBe(
      "https://github.com/settings/personal-access-tokens/new",
    );
    expect(Object.fromEntries(form.searchParams)).toMatchObject({
      name: "Galley",
      target_name: "ann",
      expires_in: "7",
      contents: "write",
    });
    expect(pullRequestAddress("ann/site", "main", "drafts/第14期")).toBe(
      "https://github.com/ann/site/compare/main...drafts/%E7%AC%AC14%E6%9C%9F?expand=1",
    );
  });
});
