import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { safeFolder } from "../../issue/figures/figure-path.ts";
import { suggestSlug } from "../../issue/new-issue/index.ts";
import { pathProblem, pathProblems } from "./safe-path.ts";

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  outside: [
    "",
    "/",
    "/etc/passwd",
    "../x.md",
    "a/../../x.md",
    "a/./b.md",
    "a//b.md",
    "_posts/",
    "..",
    ".",
    "\\\\server\\share",
    "\\x.md",
    "C:/x.md",
    "c:x.md",
    "a:b.md",
    "C:\\x.md",
    "a/..",
  ],
  hidden: [
    ".git/config",
    "a/.git/hooks/x",
    ".gitattributes",
    "_posts/.x.md",
    "...",
    "a/...",
    ".GIT/x",
  ],
  long: [
    "x".repeat(101),
    `a/${"文".repeat(34)}.md`,
    Array.from({ length: 60 }, () => "abc").join("/"),
  ],
  reserved: [
    "con",
    "CON.md",
    "a/nul.png",
    "com1.txt",
    "LPT9",
    "aux/x.md",
    "prn.tar.gz",
    "a/Clock$.md",
  ],
  name: [
    "ab:c.md",
    "a*.md",
    "a?.md",
    'a".md',
    "a<b>.md",
    "a|b.md",
    "a\\b.md",
    "a\0.md",
    "a\n.md",
    "a\t.md",
    "a\u202e.md",
    "a\u200b.md",
    "a\ufeff.md",
    "a .md ",
    "a.",
    "b /c.md",
    " a.md",
    "a'b.md",
    "a`b.md",
    "a$b.md",
    "a;b.md",
    "a&b.md",
    "a#b.md",
    "a%2e.md",
    "a!.md",
    "a[1].md",
    "a{1}.md",
    "a^.md",
    "e\u0301.md",
    "\ud800.md",
    "a/\u0007.md",
  ],
};

/** Names as somebody who wants harm would give them to a figure or a post; none of them may be written. */
const HOSTILE = [
  "_posts/../.git/hooks/post-commit",
  "_posts/..\\..\\.git\\config",
  "_posts/%2e%2e/../x.md",
  "_posts/\u2025/x.md",
  "_posts/．．/x.md",
  "assets/img/x.png/../../../.github/workflows/run.yml",
  "~/.ssh/authorized_keys",
  "assets/img/-rf\u0000.png",
  "assets/img/$(reboot).png",
  "assets/img/`id`.png",
  "assets/img/a;b.png",
  "assets/img/a&b.png",
  "assets/img/{{ site.github }}.png",
  "assets/img/{% raw %}.png",
  "assets/img/1.png\r\nX: y",
  "assets/img/gnp.\u202egpj.exe",
  "assets/img/NUL .png",
  "assets/img/com¹.png",
  "assets/img/1.png::$DATA",
  "file:///etc/passwd",
  "\\\\?\\C:\\x.md",
  "_posts/x.md/",
  "_posts/x.md.",
  "_posts/x\ufeff.md",
];

/** Names that are made of hostile pieces, the same in every run. */
function hostileNames(count: number): readonly string[] {
  const pieces = [
    "..",
    "../",
    "\\",
    "/",
    "C:",
    "~",
    ".git",
    "\0",
    "%2e%2e/",
    "nul",
    "。",
    "a",
    "文",
    " ",
    ".md",
  ];
  let seed = 7;
  const random = (most: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join(""),
  );
}

describe("a path", () => {
  it.each(Object.entries(REFUSED))("is refused where it is %s", (problem, paths) => {
    for (const path of paths) expect([path, pathProblem(path)]).toEqual([path, problem]);
  });

  it("is taken as newsletters have it, in every script", () => {
    for (const path of [
      "_posts/2026-01-05-small-models.md",
      "assets/img/2026-01-05-small-models/1.png",
      "src/content/第七期 (下).md",
      "_posts/2025-11-03-größe_v2.1+x,y@z=~.markdown",
      "a/b/c/d.md",
      "console.md",
      "community.md",
    ])
      expect([path, pathProblem(path)]).toEqual([path, null]);
  });

  it("never leads out of its folder or into a hidden one, whatever titles and names it is made of", () => {
    const pieces = [
      "..",
      ".",
      "/",
      "\\",
      "a",
      ".git",
      "con",
      ":",
      " ",
      "\0",
      "文",
      "%2e%2e",
      "~",
      "$(x)",
    ];
    let seed = 7;
    const next = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % most;
    };
    let taken = 0;
    for (let round = 0; round < 2_000; round++) {
      const path = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join("");
      if (pathProblem(path) !== null) continue;
      taken++;
      const { pathname } = new URL(`file:///clone/${encodeURI(path)}`);
      expect(pathname.startsWith("/clone/") && !/\/\.|\/$|\\/.test(pathname)).toBe(true);
    }
    expect(taken).toBeGreaterThan(20);
  });

  it("is refused beside one that many disks take for the same", () => {
    const found = pathProblems(["img/A.png", "img/a.png", "img/A.png", "img/b.png"]);
    expect([...found]).toEqual([["img/a.png", "twice"]]);
  });

  it.each(HOSTILE)("is refused as %j", (path) => {
    expect(pathProblem(path)).not.toBeNull();
  });

  it("is never led out of the folder, by 200 names made of hostile pieces", () => {
    const names = hostileNames(200);
    const taken = names
      .map((name) => `_posts/${name}`)
      .filter((path) => pathProblem(path) === null);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(100);
    for (const path of taken) {
      expect(posix.resolve("/site", path)).toBe(`/site/${path}`);
      expect(win32.resolve("C:\\site", path)).toBe(`C:\\site\\${path.replaceAll("/", "\\")}`);
    }
  });

  it("of a new issue and of its figures is one that is written, whatever of 200 hostile titles it has", () => {
    const titles = [
      ...HOSTILE.flatMap((name) => [name, `Weekly 3: ${name}`, `${name}.md`, `con ${name}`]),
      ...hostileNames(200),
    ];
    expect(new Set(titles).size).toBeGreaterThan(200);
    for (const title of titles) {
      const folder = safeFolder(`assets/img/${title}`, "issue");
      expect([title, pathProblem(`${folder}/1.png`)]).toEqual([title, null]);
      const slug = suggestSlug(title);
      if (slug !== "")
        expect([title, pathProblem(`_posts/2026-01-05-${slug}.md`)]).toEqual([title, null]);
    }
  });
});
