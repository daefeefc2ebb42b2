import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../checks/create-checker.ts";
import { listOf } from "../../checks/list-of.ts";
import type { Finding } from "../../checks/finding.ts";
import { UNKNOWN_FILES } from "../../checks/house.ts";
import { fixText } from "../../checks/fix-text.ts";
import { POST_MISTAKES } from "../../checks/testing/post-mistakes.ts";
import { SERIES_MISTAKES } from "../../checks/testing/series-mistakes.ts";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { lineAt } from "../../issue/yaml/read-yaml.ts";
import { parseIssue } from "../../markdown/index.ts";
import { textOffset } from "../../markdown/origin/text-offset.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { factsOfPost, type PostOnDisk, readPostOnDisk } from "./read-post.ts";

const shared = sharedFolder();
const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;

/** Findings of which a careful editor would say that nothing is wrong. */
const MOST_FALSE = 1;
const LEAST_FOUND = 0.98;

describe.skipIf(!shared)("the six issues of the series", () => {
  // A suite that is left out is read all the same.
  const posts = Object.keys(shared ? SERIES_MISTAKES : {}).map((name) =>
    readPostOnDisk(join(shared ?? "", "corpus/series", name), [first, ...rest]),
  );
  const now = Date.UTC(2026, 0, 1);

  const found = (post: PostOnDisk, text = post.text) => findingsIn(post, posts, now, text);

  test("nearly all that is wrong in them is found", () => {
    const missed: string[] = [];
    let all = 0;
    for (const post of posts) {
      const here = found(post).map(({ finding, line }) => `${finding.rule} ${line}`);
      for (const [rule, lines] of Object.entries(mistakesOf(post.file)))
        for (const line of lines) {
          all++;
          const at = here.indexOf(`${rule} ${line}`);
          if (at < 0) missed.push(`${post.file} ${rule} ${line}`);
          else here.splice(at, 1);
        }
    }
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(all * (1 - LEAST_FOUND));
  });

  test.each(posts)("and hardly anything else is called a mistake: $file", (post) => {
    const mistakes = mistakesOf(post.file);
    const others = found(post).filter(
      ({ finding, line }) =>
        finding.severity !== "taste" && !mistakes[finding.rule]?.includes(line),
    );
    expect(
      others.length,
      others.map(({ finding, line }) => `${finding.rule} ${line}`).join("\n"),
    ).toBeLessThanOrEqual(MOST_FALSE);
  });

  test.each(posts)("a fix changes no more than its own kind of thing: $file", (post) => {
    const facts = factsOfPost(post, posts, now);
    const { text, fixed } = fixText(post.text, post.profile, facts);
    expect(fixed.length).toBeGreaterThan(0);
    expect(fixText(text, post.profile, facts)).toEqual({ text, fixed: [] });
    expect(found(post, text).filter(({ finding }) => finding.fix !== null)).toEqual([]);
  });
});

describe.skipIf(!shared)("other posts: every seventh of the Jekyll corpus", () => {
  const folder = join(shared ?? "", "corpus/jekyll");
  const posts = (shared ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .filter((_name, index) => index % 7 === 0)
    .map((name) => readPostOnDisk(join(folder, name), [first, ...rest]));

  test("are fifty at least", () => {
    expect(posts.length).toBeGreaterThanOrEqual(50);
  });

  test.each(posts)("hardly anything is called a mistake that is none: $file", (post) => {
    const mistakes = POST_MISTAKES[basename(post.file)] ?? {};
    const others = findingsIn(post, posts, Date.UTC(2026, 11, 1)).filter(
      ({ finding, line }) =>
        finding.severity !== "taste" && !mistakes[finding.rule]?.includes(line),
    );
    const told = others.map(({ finding, line }) => `${finding.rule} ${line}`);
    expect(others.length, told.join("\n")).toBeLessThanOrEqual(MOST_FALSE);
  });
});

/** All findings of a post, each with its line. */
function findingsIn(
  post: PostOnDisk,
  posts: readonly PostOnDisk[],
  now: number,
  text = post.text,
): readonly { readonly finding: Finding; readonly line: number }[] {
  const issue = parseIssue(text, post.profile);
  const facts = { ...factsOfPost(post, posts, now), files: UNKNOWN_FILES };
  return listOf(createChecker(post.profile, facts).check(issue)).map((finding) => {
    return { finding, line: lineOf(finding, issue.origin) };
  });
}

function mistakesOf(file: string): Readonly<Record<string, readonly number[]>> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return SERIES_MISTAKES[name] ?? {};
}

function lineOf(
  { place }: Finding,
  origin: Parameters<typeof textOffset>[0] & { readonly text: string },
): number {
  const offset = place.kind === "field" ? place.offset : textOffset(origin, place.from);
  return lineAt(origin.text, offset ?? 0);
}
