import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { conflictCount, mergeTexts, textOfParts } from "./merge-texts.ts";

const BASE = "one\r\ntwo\nthree\nfour\nfive\n";
const folder = mkdtempSync(join(tmpdir(), "galley-merge-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What git makes of the same three texts; null where it finds that both changed one place. */
function byGit(mine: string, base: string, theirs: string): string | null {
  const paths = [mine, base, theirs].map((text, index) => {
    const path = join(folder, String(index));
    writeFileSync(path, text);
    return path;
  });
  try {
    return execFileSync("git", ["merge-file", "-p", "-q", ...paths], { encoding: "utf8" });
  } catch {
    return null;
  }
}

describe("two texts of one", () => {
  it("are merged where their changes do not touch, byte by byte", () => {
    const parts = mergeTexts(BASE.replace("two", "2"), BASE, BASE.replace("five\n", "five\nsix"));
    expect(conflictCount(parts)).toBe(0);
    expect(textOfParts(parts, [])).toBe("one\r\n2\nthree\nfour\nfive\nsix");
  });

  it("hold once what both did alike", () => {
    const both = BASE.replace("three\n", "3\n");
    expect(textOfParts(mergeTexts(both, BASE, both), [])).toBe(both);
  });

  it("ask where both changed one place, and nothing is chosen beforehand", () => {
    const parts = mergeTexts(BASE.replace("three", "mine"), BASE, BASE.replace("three", "theirs"));
    expect(conflictCount(parts)).toBe(1);
    expect(textOfParts(parts, [])).toBeNull();
    expect(textOfParts(parts, ["mine"])).toBe(BASE.replace("three", "mine"));
    expect(textOfParts(parts, ["theirs"])).toBe(BASE.replace("three", "theirs"));
    expect(textOfParts(parts, ["both"])).toBe(BASE.replace("three", "mine\ntheirs"));
  });

  it("keep lines apart where both are kept and the last line has no end", () => {
    expect(textOfParts(mergeTexts("a", "o", "b"), ["both"])).toBe("a\nb");
  });

  it("are merged as git merges them, in 200 random pairs of edits", () => {
    let seed = 11;
    const next = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (seed >> 8) % most;
    };
    const base = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);
    const edited = (who: string): string => {
      const lines = [...base];
      for (let edit = 0; edit <= next(3); edit++) {
        const at = next(lines.length);
        const added = Array.from(
          { length: next(3) },
          (_, index) => `${who} ${next(99)} ${index}\n`,
        );
        lines.splice(at, next(3), ...added);
      }
      return lines.join("");
    };
    let merged = 0;
    for (let pair = 0; pair < 200; pair++) {
      const [mine, theirs] = [edited("mine"), edited("theirs")];
      const parts = mergeTexts(mine, base.join(""), theirs);
      const git = byGit(mine, base.join(""), theirs);
      const ours = textOfParts(parts, []);
      // Git sees changes of neighbouring lines as touching; what it merges, we merge alike.
      if (git !== null) expect(ours).toBe(git);
      if (ours !== null) merged++;
    }
    expect(merged).toBeGreaterThan(100);
  });
});
