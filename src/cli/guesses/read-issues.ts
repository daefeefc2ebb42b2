import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHIPPED_PROFILES, defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { digestIssue } from "../../links/archive/digest-issue.ts";
import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import { frontMatterValue, readFrontMatter } from "../../markdown/front-matter/index.ts";
import { parseIssue } from "../../markdown/index.ts";
import { profileForText } from "../../markdown/profile-of.ts";

/** One issue of a newsletter of the corpus. */
export interface CorpusIssue {
  readonly name: string;
  readonly profile: Profile;
  readonly digest: IssueDigest;
}

/** The issues of a folder in the order in which they came out, read by the profiles that come with Galley. */
export function readIssues(folder: string): CorpusIssue[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => readCorpusIssue(name, readFileSync(join(folder, name), "utf8")));
}

export function readCorpusIssue(name: string, text: string): CorpusIssue {
  const [first = defaultProfile(), ...rest] = SHIPPED_PROFILES;
  const profile = profileForText(text, [first, ...rest]);
  const matter = readFrontMatter(text);
  const date = frontMatterValue(matter, "date");
  const tags = frontMatterValue(matter, "tags");
  const about = {
    number: null,
    headline: null,
    category: null,
    date: date.kind === "text" ? date.text : (/^\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? null),
    tags: tags.kind === "list" ? tags.items : [],
  };
  return { name, profile, digest: digestIssue(parseIssue(text, profile), about) };
}
