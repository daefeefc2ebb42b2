import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../checks/create-checker.ts";
import { listOf } from "../../checks/list-of.ts";
import type { Finding } from "../../checks/finding.ts";
import { UNKNOWN_FILES } from "../../checks/house.ts";
import { fixText } from "../../checks/fix-text.ts";
import { MISTAKE_ROWS } from "../../checks/testing/mistake-rows.ts";
import { POST_MISTAKES } from "../../checks/testing/post-mistakes.ts";
import type { RuleId } from "../../checks/rules.ts";
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

  test("row by row of what goes wrong, nearly all is found: as it is printed here", () => {
    const lines: string[] = [];
    const rules = MISTAKE_ROWS.flatMap(([, own]) => own);
    for (const post of posts)
      expect(rules).toEqual(expect.arrayContaining(Object.keys(mistakesOf(post.file))));
    for (const [row, own] of MISTAKE_ROWS) {
      const counts = posts.map((post) => ofRules(post, found(post), own));
      const present = counts.reduce((sum, each) => sum + each.present, 0);
      const seen = counts.reduce((sum, each) => sum + each.seen, 0);
      if (present > 0) lines.push(`${row}: ${seen} of ${present}`);
      // Of nine that are in them one may be out of reach; of which, the next test says.
      expect(seen, row).toBeGreaterThanOrEqual(present - 1);
    }
    const wrong = posts.map((post) => {
      const others = falseFindings(found(post), mistakesOf(post.file));
      return `${basename(post.file)}: ${others.filter(isGrave).length} likely, ${others.length} in all`;
    });
    process.stderr.write(
      `\nfound of present in the six issues\n  ${lines.join("\n  ")}\nfound where the list has nothing\n  ${wrong.join("\n  ")}\n`,
    );
  });

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

  test("are told apart here: what is found in them where nothing is wrong", () => {
    const now = Date.UTC(2026, 11, 1);
    const wrong = posts.map((post) => {
      const mistakes = POST_MISTAKES[basename(post.file)] ?? {};
      return falseFindings(findingsIn(post, posts, now), mistakes).filter(isGrave).length;
    });
    const sum = wrong.reduce((total, count) => total + count, 0);
    process.stderr.write(
      `\nfalse likely mistakes in ${posts.length} posts: ${sum}, ${Math.max(...wrong)} at most in one\n`,
    );
  });

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

type Placed = ReturnType<typeof findingsIn>[number];

function isGrave({ finding }: Placed): boolean {
  return finding.severity !== "taste";
}

/** How many mistakes of these rules a post has, and how many of them are found, each by a finding of its own. */
function ofRules(post: PostOnDisk, found: readonly Placed[], rules: readonly RuleId[]) {
  const left = found.map(({ finding, line }) => `${finding.rule} ${line}`);
  let [present, seen] = [0, 0];
  for (const rule of rules)
    for (const line of mistakesOf(post.file)[rule] ?? []) {
      present++;
      const at = left.indexOf(`${rule} ${line}`);
      if (at < 0) continue;
      seen++;
      left.splice(at, 1);
    }
  return { present, seen };
}

/** What is found where the list has nothing. */
function falseFindings(
  found: readonly Placed[],
  mistakes: Readonly<Record<string, readonly number[]>>,
): readonly Placed[] {
  return found.filter(({ finding, line }) => !mistakes[finding.rule]?.includes(line));
}

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
