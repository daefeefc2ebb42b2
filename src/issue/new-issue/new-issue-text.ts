import { fillPattern, type PatternValues } from "../patterns/fill-pattern.ts";
import { fieldText } from "../profile/front-matter-rules.ts";
import type { FrontMatterRules, Profile } from "../profile/profile.ts";
import { fileName, stemOf } from "./file-name.ts";
import { filledLine, filledToml, filledValue } from "./filled-value.ts";
import { headingSource } from "./heading-source.ts";
import { titleFrom } from "./title.ts";

export interface NewIssue {
  readonly number: number | null;
  readonly headline: string;
  /** As `nextPublishing` gives it. */
  readonly date: string;
  readonly slug: string;
}

/**
 * The text of an empty issue: the profile's front matter with its values filled in, the words that it opens with, the
 * sections in order with nothing in them but what every issue has there, and the words that it ends with. An issue
 * without front matter begins with its title as a heading.
 */
export function newIssueText(profile: Profile, issue: NewIssue): string {
  const values = valuesOf(profile, issue);
  const { frontMatter, titlePattern, opening, closing, sectionLevel, sections } = profile;
  const head = frontMatter.present ? headOf(frontMatter, values) : "";
  const words = (pattern: string): readonly string[] =>
    pattern === "" ? [] : [fillPattern(pattern, values)];
  const blocks = [
    ...(frontMatter.present || titlePattern === null ? [] : [`# ${headingSource(values.title)}`]),
    ...words(opening),
    ...sections.flatMap(({ title, text }) => [
      `${"#".repeat(sectionLevel)} ${headingSource(title)}`,
      ...words(text),
    ]),
    ...words(closing),
  ];
  const body = `${blocks.join("\n\n")}\n`;
  return head === "" ? body : `${head}\n${body}`;
}

/** What the placeholders of a profile's patterns stand for in one issue. */
function valuesOf(profile: Profile, issue: NewIssue): PatternValues {
  const { titlePattern, language } = profile;
  const title = titlePattern === null ? issue.headline : titleFrom(titlePattern, issue, language);
  return { ...issue, title, file: stemOf(fileName(profile, issue)), language };
}

function headOf({ kind, fields }: FrontMatterRules, values: PatternValues): string {
  const filled = { yaml: filledValue, toml: filledToml, lines: filledLine }[kind];
  const lines = fields.map(({ key, value }) =>
    fieldText({ key, value: filled(value, values) }, kind),
  );
  const fence = { yaml: "---\n", toml: "+++\n", lines: "" }[kind];
  return fence + lines.join("") + fence;
}
