import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { main } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "galley-check-"));
const posts = join(folder, "_posts");
const post = join(posts, "2025-11-03-words.md");
let printed: string[] = [];
let said: string[] = [];

const HEAD = '---\ntitle: "手记"\n---\n\n';
const write = (body: string, file = post) => writeFileSync(file, HEAD + body);

mkdirSync(posts, { recursive: true });
beforeEach(() => {
  [printed, said] = [[], []];
  vi.spyOn(console, "log").mockImplementation((line: unknown) => void printed.push(String(line)));
  vi.spyOn(console, "error").mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run check", () => {
  test("prints file, line, column, severity, rule and message of each finding, and that it can be mended", async () => {
    write("端侧模型,手机上\n");
    expect(await main([post])).toBe(1);
    expect(printed).toEqual([
      `${post}:5:5 likely half-width-punctuation Half-width “,” in Chinese [fix]`,
    ]);
  });

  test("speaks Chinese where that is asked for", async () => {
    write("端侧模型,手机上\n");
    await main(["--language", "zh-CN", post]);
    expect(printed[0]).toContain("中文里的半角标点“,”");
  });

  test("has the status 0 where nothing as grave is found as is asked for", async () => {
    write("看[文档](http://a.test)\n");
    expect(await main([post])).toBe(0);
    expect(printed.join("\n")).toContain(" taste insecure-link ");
    expect(await main(["--fail-on", "taste", post])).toBe(1);
    write("增加38％\n");
    expect(await main(["--fail-on", "blocks", post])).toBe(0);
    expect(await main(["--fail-on", "likely", post])).toBe(1);
    write("一切都好。\n");
    expect(await main(["--fail-on", "taste", post])).toBe(0);
  });

  test("prints the same as JSON", async () => {
    write("增加38％\n");
    expect(await main(["--format", "json", post])).toBe(1);
    expect(JSON.parse(printed.join("\n"))).toEqual([
      {
        file: post,
        line: 5,
        column: 5,
        severity: "likely",
        rule: "full-width-percent",
        message: expect.any(String),
        canBeFixed: true,
      },
    ]);
    write("一切都好。\n");
    printed = [];
    expect(await main(["--format", "json", post])).toBe(0);
    expect(JSON.parse(printed.join("\n"))).toEqual([]);
  });

  test("mends what is safe in the file, keeps the bytes of all else, and prints what is left", async () => {
    write("*  端侧模型,手机上\r\n\r\n\r\n*  （没有完\r\n");
    expect(await main(["--fix", post])).toBe(1);
    expect(readFileSync(post, "utf8")).toBe(
      `${HEAD}*  端侧模型，手机上\r\n\r\n\r\n*  （没有完\r\n`,
    );
    expect(printed).toEqual([expect.stringContaining(" unclosed-bracket ")]);
  });

  test("leaves a file alone in which there is nothing to mend", async () => {
    write("增加38％\n");
    const before = readFileSync(post, "utf8");
    await main([post]);
    expect(readFileSync(post, "utf8")).toBe(before);
  });

  test("has the status 2, and says why, where it cannot be done", async () => {
    expect(await main([])).toBe(2);
    expect(said[0]).toContain("npm run check --");
    expect(await main(["--format", "xml", post])).toBe(2);
    expect(await main([join(posts, "none.md")])).toBe(2);
    expect(said.at(-1)).toContain("none.md");
    const profile = join(folder, "profile.yml");
    writeFileSync(profile, "nonsense: 1\n");
    expect(await main(["--profile", profile, post])).toBe(2);
    expect(said.at(-1)).toContain("profile.yml:");
  });

  test("looks for the pictures of a site below its _posts", async () => {
    write("![图](/assets/img/a.png)\n");
    expect(await main([post])).toBe(1);
    expect(printed.join("\n")).toContain(" blocks figure-missing ");
    mkdirSync(join(folder, "assets/img"), { recursive: true });
    writeFileSync(join(folder, "assets/img/a.png"), "x");
    printed = [];
    expect(await main([post])).toBe(0);
  });

  test("knows the other posts of the series, and only these", async () => {
    const issue = (number: number) =>
      `---\nlayout: post\ntitle: "每周链接 ${number}: 秋"\ndate: 2025-1${number}-03\n---\n\n- [甲](https://a.test/1)：很好的一篇\n`;
    const second = join(posts, "2025-12-03-weekly-2.md");
    writeFileSync(join(posts, "2025-11-03-weekly-1.md"), issue(1));
    writeFileSync(second, issue(2));
    await main([second]);
    expect(printed.join("\n")).toContain(" sent-before ");
    printed = [];
    await main([join(posts, "2025-11-03-weekly-1.md")]);
    expect(printed.join("\n")).not.toContain(" sent-before ");
  });
});
