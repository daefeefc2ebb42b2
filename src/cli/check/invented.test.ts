import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createChecker } from "../../checks/create-checker.ts";
import { UNKNOWN_FILES } from "../../checks/house.ts";
import { listOf } from "../../checks/list-of.ts";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { lineAt } from "../../issue/yaml/read-yaml.ts";
import { parseIssue } from "../../markdown/index.ts";
import { textOffset } from "../../markdown/origin/text-offset.ts";
import { factsOfPost, type PostOnDisk, readPostOnDisk } from "./read-post.ts";

/**
 * Nine issues of the series' form that were written for this, each mistake with its rule in `⟦…⟧` behind its line. The
 * first line of a file is its name.
 */
const FOLDER = "src/checks/testing/invented";
const MARK = /⟦([^⟧]*)⟧/g;
const LEAST_FOUND = 0.98;
const MOST_FALSE = 1;
const NOW = Date.UTC(2026, 2, 1);

const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;
const folder = mkdtempSync(join(tmpdir(), "galley-invented-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Planted {
  readonly post: PostOnDisk;
  /** `rule line`; line 0 is the file's name. */
  readonly mistakes: readonly string[];
}

const planted: readonly Planted[] = readdirSync(FOLDER).map((file) => {
  const [head = "", ...lines] = readFileSync(join(FOLDER, file), "utf8").split("\n");
  const path = join(folder, head.replace("#file ", "").replace(MARK, "").trim());
  writeFileSync(path, lines.join("\n").replace(MARK, ""));
  const mistakes = [head, ...lines].flatMap((line, at) =>
    Array.from(line.matchAll(MARK), ([, rule]) => `${rule} ${at}`),
  );
  return { post: readPostOnDisk(path, [first, ...rest]), mistakes };
});

/** What is missed of an issue's mistakes, and what is called a likely mistake and is none. */
function judged({ post, mistakes }: Planted): Record<"missed" | "wrong", readonly string[]> {
  const { doc, origin } = parseIssue(post.text, post.profile);
  const posts = planted.map((each) => each.post);
  const facts = { ...factsOfPost(post, posts, NOW), files: UNKNOWN_FILES };
  const left = [...mistakes];
  const wrong: string[] = [];
  for (const { rule, place, severity } of listOf(
    createChecker(post.profile, facts).check({ doc, origin }),
  )) {
    const offset = place.kind === "field" ? place.offset : textOffset(origin, place.from);
    const line = lineAt(post.text, offset ?? 0);
    const at = [left.indexOf(`${rule} ${line}`), left.indexOf(`${rule} 0`)].find(
      (each) => each >= 0,
    );
    if (at !== undefined) left.splice(at, 1);
    else if (severity !== "taste") wrong.push(`${rule} ${line}`);
  }
  return { missed: left, wrong };
}

describe("nine issues of the series' form, with each row of the table of mistakes in other ways", () => {
  test("nearly all that is wrong in them is found", () => {
    const all = planted.flatMap(({ mistakes }) => mistakes).length;
    const missed = planted.flatMap((each) => judged(each).missed);
    process.stderr.write(`\nfound ${all - missed.length} of ${all} in nine invented issues\n`);
    expect(all).toBeGreaterThan(100);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(all * (1 - LEAST_FOUND));
  });

  test.each(planted)("and hardly anything else is called a mistake: $post.file", (each) => {
    const { wrong } = judged(each);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(MOST_FALSE);
  });
});
