import { fieldText } from "../profile/front-matter-rules.ts";
import type { Profile } from "../profile/profile.ts";
import { headingSource } from "./heading-source.ts";
import { filledValue } from "./filled-value.ts";
import { titleFrom } from "./title.ts";

export interface NewIssue {
  readonly number: number | null;
  readonly headline: string;
  /** As `nextPublishing` gives it. */
  readonly date: string;
  readonly slug: string;
}

/**
 * The text of an empty issue: the profile's front matter with its values filled in, and the sections in order with
 * nothing in them. An issue without front matter begins with its title as a heading.
 */
export function newIssueText(profile: Profile, issue: NewIssue): string {
  const title =
    profile.titlePattern === null ? issue.headline : titleFrom(profile.titlePattern, issue);
  const values: Readonly<Record<string, string>> = {
    title,
    headline: issue.headline,
    date: issue.date,
    slug: issue.slug,
    number: issue.number === null ? "" : String(issue.number),
  };
  const { present, fields } = profile.frontMatter;
  const head = present
    ? `---\n${fields.map(({ key, value }) => fieldText({ key, value: filledValue(value, values) })).join("")}---\n`
    : "";
  const headings = [
    ...(present || profile.titlePattern === null ? [] : [`# ${headingSource(title)}`]),
    ...profile.sections.map(
      (section) => `${"#".repeat(profile.sectionLevel)} ${headingSource(section.title)}`,
    ),
  ];
  const body = `${headings.join("\n\n")}\n`;
  return head === "" ? body : `${head}\n${body}`;
}
