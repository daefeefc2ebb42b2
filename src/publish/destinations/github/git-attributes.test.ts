import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pathsInLfs } from "./git-attributes.ts";

const folder = mkdtempSync(join(tmpdir(), "galley-attributes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PATHS = [
  "_posts/a.md",
  "1.png",
  "assets/img/1.png",
  "assets/img/x/2.PNG",
  "assets/img/x/a b.gif",
  "docs/assets/img/3.png",
  "assets/img/[1].webp",
  "assets/video/v.mp4",
];
const TEXTS = [
  "*.png filter=lfs diff=lfs merge=lfs -text",
  "# no\n\n *.md text\nassets/** filter=lfs",
  "assets/img/*.png filter=lfs",
  "/assets/**/*.gif filter=lfs\n*.png filter=lfs\n1.png -filter",
  "**/img/* filter=lfs",
  "[attr]big filter=lfs -text\n*.mp4 big\n*.png big\nassets/img/1.png !filter",
  '"assets/img/x/a b.gif" filter=lfs',
  "*.[pg]* filter=lfs\n*.gif filter=other",
  "assets/ filter=lfs\nassets filter=lfs",
  "assets/img/\\[1\\].webp filter=lfs\n?.png filter=lfs",
  "* filter=lfs\r\n*.md -filter\r",
];

/** What git itself says. */
function byGit(files: readonly { readonly folder: string; readonly text: string }[]): string[] {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  execFileSync("git", ["init", "-q", folder]);
  for (const file of files) {
    const path = join(folder, file.folder, ".gitattributes");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
  const said = execFileSync("git", ["check-attr", "-z", "filter", "--", ...PATHS], {
    cwd: folder,
    encoding: "utf8",
  }).split("\0");
  return PATHS.filter((_, index) => said[index * 3 + 2] === "lfs");
}

describe("the files in Git LFS", () => {
  it.each(TEXTS)("are those that git says: %j", (text) => {
    const files = [{ folder: "", text }];
    expect(pathsInLfs(files, PATHS)).toEqual(byGit(files));
  });

  it("are said by the inner file last", () => {
    const files = [
      { folder: "", text: "*.png filter=lfs" },
      { folder: "assets/img/", text: "/*.png -filter\nx/*.gif filter=lfs" },
    ];
    expect(pathsInLfs(files, PATHS)).toEqual(byGit(files));
    expect(pathsInLfs(files, PATHS)).toContain("assets/img/x/a b.gif");
  });
});
