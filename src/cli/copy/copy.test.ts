import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { printProfile } from "../../issue/profile/print-profile.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "../../publish/copies/testing/sample.ts";
import { main } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "galley-copy-"));
const post = join(folder, SAMPLE_NAME);
const profile = join(folder, "profile.yml");
let printed = "";
let said = "";

beforeEach(() => {
  writeFileSync(post, SAMPLE);
  writeFileSync(profile, printProfile(SAMPLE_PROFILE));
  [printed, said] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((line: unknown) => {
    said += `${String(line)}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a copy from the command line", () => {
  test("is printed, and what became what is said beside it", async () => {
    expect(await main(["wechat", post, "--profile", profile, "--theme", "plain"])).toBe(0);
    expect(printed).toContain("智能体的账单");
    expect(printed).toContain("https://yehang.example/assets/img/8/share.png");
    expect(said).toContain("10 links became notes, listed per section");
    expect(said).toContain("    {% youtube dQw4w9WgXcQ %}");
    expect(said).toMatch(/\d+ of 20000 characters of HTML\n/);
  });

  test("says from which day the pictures answer, and how large the mail beside it will be", async () => {
    expect(await main(["substack", post, "--profile", profile])).toBe(0);
    expect(said).toContain("pictures answer from 2025-11-10");
    expect(said).toMatch(/\d+ of 104448 bytes of the mail that is sent with it, about\n/);
  });

  test("has the look that the profile says, where none is asked for", async () => {
    const copies = { theme: "plain", colour: "#112233" } as const;
    writeFileSync(profile, printProfile({ ...SAMPLE_PROFILE, copies }));
    expect(await main(["mail", post, "--profile", profile])).toBe(0);
    expect(printed).toContain("#112233");
    [printed, said] = ["", ""];
    expect(await main(["mail", post, "--profile", profile, "--colour", "#223344"])).toBe(0);
    expect(printed).not.toContain("#112233");
  });

  test("is Markdown for Buttondown, without the front matter", async () => {
    expect(await main(["buttondown", post, "--profile", profile])).toBe(0);
    expect(printed).toMatch(/^这一周的事都在桌面上。/);
    expect(printed).toContain("[智能体的账单](https://lantern.example/agent-bills)");
    expect(printed).not.toMatch(/layout: post|\{%/);
    expect(said).toContain("links stay links");
  });

  test("is a thread, by sections or of the items that are asked for", async () => {
    expect(await main(["thread", post, "--profile", profile])).toBe(0);
    expect(printed).toContain("研究报告\n端侧推理这一年：北风研究抽查了214款应用 https://");
    expect(said).toMatch(/\d+ of 280 characters in the longest part\n/);
    [printed, said] = ["", ""];
    expect(await main(["thread", post, "--profile", profile, "--items", "2"])).toBe(0);
    expect(printed).toContain("研究报告\n端侧推理这一年");
    expect(printed).not.toContain("智能体的账单");
    expect(said).toContain("+ 2 端侧推理这一年");
    expect(said).toContain("- 3 智能体的账单");
    expect(said).toContain("items are left out, as chosen");
    [printed, said] = ["", ""];
    expect(await main(["thread", post, "--profile", profile, "--items", "99"])).toBe(2);
    expect(said).toContain("has no such items: 99");
    expect(printed).toBe("");
  });

  test("names pictures whose address the profile does not say", async () => {
    expect(await main(["plain", post])).toBe(0);
    expect(printed).toContain("[应用占比]");
    expect(said).toContain("pictures are only named");
  });

  test.each([
    [[]],
    [["wechat"]],
    [["medium", "x.md"]],
    [["wechat", "x.md", "--theme", "loud"]],
    [["wechat", "x.md", "--colour", "red"]],
    [["wechat", "x.md", "--size", "4"]],
    [["wechat", "x.md", "y.md"]],
    [["wechat", "x.md", "--items", "1"]],
    [["thread", "x.md", "--items", "one"]],
  ])("says how it is asked for where it is asked wrongly: %j", async (args) => {
    expect(await main(args)).toBe(2);
    expect(said).toContain("PLACE");
    expect(printed).toBe("");
  });

  test("reads nothing that is not there", async () => {
    rmSync(post);
    await expect(main(["plain", post])).rejects.toThrow("ENOENT");
  });
});
