import { fieldText } from "../profile/front-matter-rules.ts";
import type { Profile } from "../profile/profile.ts";
import { scalarSource } from "../yaml/scalar-source.ts";
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
    ? `---\n${fields.map(({ key, value }) => fieldText({ key, value: filled(value, values) })).join("")}---\n`
    : "";
  const headings = [
    ...(present || profile.titlePattern === null ? [] : [`# ${escaped(title)}`]),
    ...profile.sections.map(
      (section) => `${"#".repeat(profile.sectionLevel)} ${escaped(section.title)}`,
    ),
  ];
  const body = `${headings.join("\n\n")}\n`;
  return head === "" ? body : `${head}\n${body}`;
}

/** A value of the profile's front matter with its placeholders filled in, quoted as it stands there. */
function filled(value: string, values: Readonly<Record<string, string>>): string {
  if (value.includes("\n")) {
    return value
      .split("\n")
      .map((line) => {
        const lead = /^\s*(?:- +)?(?:[\w-]+: +)?/.exec(line)?.[0] ?? "";
        return lead + filled(line.slice(lead.length), values);
      })
      .join("\n");
  }
  const put = (text: string, quote: (inserted: string) => string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const inserted = values[name];
      return inserted === undefined ? whole : quote(inserted);
    });
  const quoted = /^(?:!\s+)?(["'])/.exec(value)?.[1];
  if (quoted === '"') {
    const manner = { style: "double", flow: false, dates: false } as const;
    return put(value, (inserted) => scalarSource(inserted, manner).slice(1, -1));
  }
  if (quoted === "'") return put(value, (inserted) => inserted.replaceAll("'", "''"));
  const text = put(value, (inserted) => inserted);
  if (text === value || /^[[{]/.test(value)) return text;
  const numeric = value === "{number}" && /^\d+$/.test(text);
  return numeric ? text : scalarSource(text, { style: "plain", flow: false, dates: true });
}

/** Words of a heading, with the characters escaped that could be markup in it. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|$]|\{(?=[:%{])|(?<=\s)#+$/g, (char) => `\\${char}`);
}
