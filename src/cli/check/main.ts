import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createChecker } from "../../checks/create-checker.ts";
import { listOf } from "../../checks/list-of.ts";
import type { Finding } from "../../checks/finding.ts";
import { fixText } from "../../checks/fix-text.ts";
import { SEVERITIES, type Severity } from "../../checks/rule.ts";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import { lineAt } from "../../issue/yaml/read-yaml.ts";
import { parseIssue } from "../../markdown/index.ts";
import type { Origin } from "../../markdown/origin/origin.ts";
import { textOffset } from "../../markdown/origin/text-offset.ts";
import { ruleTexts as english } from "../../ui/texts/en/rule-texts.ts";
import { ruleSentence, type RuleTexts } from "../../ui/texts/rule-texts.ts";
import { ruleTexts as chinese } from "../../ui/texts/zh-CN/rule-texts.ts";
import { type CheckArguments, readArguments, USAGE } from "./arguments.ts";
import { factsOfPost, type PostOnDisk, readPostOnDisk } from "./read-post.ts";

/** A finding as it is printed: line and column count from 1. */
interface Printed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly canBeFixed: boolean;
}

/**
 * `npm run check -- FILE…`: what the rules find in posts on the disk. The other posts of a file's folder say what is
 * usual in its series. Status 1: something at least as grave as `--fail-on` was found; 2: it could not be done.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  try {
    return check(asked);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function check(asked: CheckArguments): number {
  const profiles = profilesFor(asked.profile);
  const read = new Map<string, PostOnDisk>();
  const postAt = (file: string): PostOnDisk => {
    const post = read.get(file) ?? readPostOnDisk(file, profiles);
    read.set(file, post);
    return post;
  };
  const now = Date.now();
  const printed = asked.files.flatMap((file) => {
    const post = postAt(file);
    const facts = factsOfPost(post, neighboursOf(file).map(postAt), now);
    let { text } = post;
    if (asked.fix) {
      const fixed = fixText(text, post.profile, facts);
      if (fixed.text !== text) writeFileSync(file, fixed.text);
      text = fixed.text;
    }
    const issue = parseIssue(text, post.profile);
    const findings = listOf(createChecker(post.profile, facts).check(issue));
    const texts = asked.language === "zh-CN" ? chinese : english;
    return findings.map((finding) => printedOf(file, issue.origin, finding, texts));
  });
  if (asked.format === "json") console.log(JSON.stringify(printed, null, 2));
  else for (const each of printed) console.log(lineOf(each));
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(asked.failOn) + 1);
  return printed.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
}

function profilesFor(file: string | null): readonly [Profile, ...Profile[]] {
  const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;
  if (file === null) return [first, ...rest];
  const own = readProfile(readFileSync(file, "utf8"));
  if ("profile" in own) return [own.profile];
  const [problem] = own.problems;
  throw new Error(`${file}:${problem?.line ?? 1}: ${problem?.key ?? "cannot be read"}`);
}

function neighboursOf(file: string): readonly string[] {
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .map((name) => (folder === "." && !file.startsWith("./") ? name : join(folder, name)));
}

function printedOf(
  file: string,
  origin: Origin,
  { rule, severity, place, parameters, fix }: Finding,
  texts: RuleTexts,
): Printed {
  const { text } = origin;
  const offset = place.kind === "text" ? (textOffset(origin, place.from) ?? 0) : place.offset;
  const lineFrom =
    Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return {
    file,
    line: lineAt(text, offset),
    column: offset - lineFrom + 1,
    severity,
    rule,
    message: ruleSentence(texts[rule].title, parameters),
    canBeFixed: fix !== null,
  };
}

function lineOf({ file, line, column, severity, rule, message, canBeFixed }: Printed): string {
  return `${file}:${line}:${column} ${severity} ${rule} ${message}${canBeFixed ? " [fix]" : ""}`;
}
