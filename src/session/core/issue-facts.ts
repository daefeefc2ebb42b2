import { fileName, readFileName, titleParts } from "../../issue/new-issue/index.ts";
import { evenDate } from "../../issue/patterns/even-date.ts";
import { hasPlaceholder } from "../../issue/patterns/placeholders.ts";
import { type PatternRead, readPattern } from "../../issue/patterns/read-pattern.ts";
import { headingWords } from "../../issue/profile/heading-words.ts";
import { wordsOfValue } from "../../issue/profile/other-front-matter.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { type FileHead, readFileHead } from "../../markdown/file-head.ts";
import type { Naming } from "../../store/records.ts";

/** What an issue says of itself where it does not need to be read as a whole. */
export interface IssueFacts {
  readonly number: number | null;
  readonly headline: string | null;
  /** As it is written, but with the year first and hyphens where it is in figures of another form; null if there is none. */
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly category: string | null;
}

/**
 * Number, headline, date, tags and category, by the patterns of the profile: from the head of the file, from the heading that
 * opens the body where the newsletter has no front matter, and from the file's name.
 */
export function factsOf(text: string, profile: Profile, naming: Naming): IssueFacts {
  const head = readFileHead(text, profile);
  const opening = head.isThere || profile.sectionLevel === 1 ? null : openingHeading(head.body);
  const title = head.textOf("title") ?? opening;
  const parts = title === null ? null : titleParts(profile.titlePattern, title, profile.language);
  const named = naming.kind === "opened" ? readFileName(profile, naming.fileName) : null;
  const made = naming.kind === "made" ? naming : null;
  const read = readsOf(head, profile);
  const said = <Part extends "number" | "date">(part: Part): PatternRead[Part] | null =>
    read.find((each) => each[part] !== null)?.[part] ?? null;
  const date = head.textOf("date") ?? said("date") ?? parts?.date ?? (named?.date || made?.date);
  return {
    number: parts?.number ?? said("number") ?? named?.number ?? made?.number ?? null,
    headline: parts?.headline ? parts.headline : null,
    date: date ? evenDate(date) : null,
    tags: head.tags,
    category: head.category,
  };
}

/** What the file is called: its own name, or the one that the profile makes. */
export function fileNameOf(naming: Naming, profile: Profile, facts: IssueFacts): string {
  if (naming.kind === "opened") return naming.fileName;
  const { slug } = naming;
  return fileName(profile, { date: facts.date ?? "", slug, number: facts.number });
}

/** What the file of a post of the archive is called. */
export function postNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What the fields say whose usual value holds the number or the day. */
function readsOf(head: FileHead, { frontMatter, language }: Profile): readonly PatternRead[] {
  return frontMatter.fields.flatMap(({ key, value }) => {
    if (key.toLowerCase() === "title") return [];
    const pattern = wordsOfValue(value);
    if (!hasPlaceholder(pattern, "number") && !hasPlaceholder(pattern, "date")) return [];
    const text = head.textOf(key);
    return (text !== null && readPattern(pattern, text, language)) || [];
  });
}

function openingHeading(body: string): string | null {
  const words = /^\s*# +([^\r\n]+)/.exec(body.slice(0, 4_000))?.[1] ?? "";
  return headingWords(words) || null;
}
