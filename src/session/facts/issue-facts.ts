import { fileName, readFileName, titleParts } from "../../issue/new-issue/index.ts";
import { headingWords } from "../../issue/profile/heading-words.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import {
  frontMatterValue,
  readFrontMatter,
  splitFrontMatter,
} from "../../markdown/front-matter/index.ts";
import type { Naming } from "../../store/records.ts";

/** What an issue says of itself where it does not need to be read as a whole. */
export interface IssueFacts {
  readonly number: number | null;
  readonly headline: string | null;
  /** As it is written; null if there is none. */
  readonly date: string | null;
  readonly tags: readonly string[];
}

/**
 * Number, headline, date and tags, from the head of the file and, where the newsletter has no front matter, from the
 * heading that opens the body and from the file's name.
 */
export function factsOf(text: string, profile: Profile, naming: Naming): IssueFacts {
  const { head, bodyFrom, state } = splitFrontMatter(text);
  const matter = readFrontMatter(head);
  const named = naming.kind === "opened" ? readFileName(profile, naming.fileName) : null;
  const givenDate = naming.kind === "made" ? naming.date : named?.date;
  const title =
    scalar(matter, "title") ??
    (state === "none" && profile.sectionLevel > 1 ? openingHeading(text.slice(bodyFrom)) : null);
  const parts = title === null ? null : titleParts(profile.titlePattern, title);
  const tags = frontMatterValue(matter, "tags");
  return {
    number: parts?.number ?? named?.number ?? null,
    headline: parts?.headline ? parts.headline : null,
    date: scalar(matter, "date") ?? (givenDate || null),
    tags: tags.kind === "list" ? tags.items : tags.kind === "text" ? tags.text.split(/[,\s]+/) : [],
  };
}

/** What the file is called: its own name, or the one that the profile makes. */
export function fileNameOf(naming: Naming, profile: Profile, facts: IssueFacts): string {
  if (naming.kind === "opened") return naming.fileName;
  const { slug } = naming;
  return fileName(profile, { date: facts.date ?? "", slug, number: facts.number });
}

function scalar(matter: ReturnType<typeof readFrontMatter>, key: string): string | null {
  const value = frontMatterValue(matter, key);
  return (value.kind === "text" || value.kind === "number") && value.text !== ""
    ? value.text
    : null;
}

function openingHeading(body: string): string | null {
  const words = /^\s*# +([^\r\n]+)/.exec(body.slice(0, 4_000))?.[1] ?? "";
  return headingWords(words) || null;
}
