import type { Node } from "@tiptap/pm/model";
import { readTitle, titleParts } from "../issue/new-issue/title.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { readFileHead } from "../markdown/file-head.ts";
import { readFrontMatter } from "../markdown/front-matter/index.ts";
import { namesIn, readNameTable } from "./names.ts";

/** What an issue tells the checks of the others of its series. Plain data. */
export interface Neighbour {
  /** What its title has in common with those of its series; "" for a post that is none's. */
  readonly series: string;
  /** The keys of its front matter. */
  readonly fields: readonly string[];
  /** How often each name is spelt so in it. */
  readonly names: Readonly<Record<string, number>>;
}

/** Reads it of a text and the document that was read from it. */
export function neighbourOf(text: string, doc: Node, profile: Profile): Neighbour {
  return {
    series: seriesOf(readFileHead(text, profile).textOf("title") ?? "", profile),
    fields: readFrontMatter(text).fields.map(({ key }) => key),
    names: namesOf(doc),
  };
}

/** By the words before the number, or where the profile's titles have none by the profile. */
export function seriesOf(title: string, { titlePattern, language, id }: Profile): string {
  const { number } = titleParts(titlePattern, title, language);
  if (number !== null) return title.slice(0, title.indexOf(String(number))).trim() || id;
  const isOwn = titlePattern !== null && readTitle(titlePattern, title, language) !== null;
  return isOwn && !titlePattern.includes("{number}") ? id : "";
}

/** The spellings of several issues together. */
export function joinedNames(all: readonly Neighbour["names"][]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const names of all)
    for (const [name, count] of Object.entries(names)) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}

/** Whether one came out before the other: by day, else by number; of what says neither nobody knows. */
export function isEarlierIssue(one: IssueMoment, other: IssueMoment): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (day !== null && otherDay !== null) return day < otherDay;
  return one.number !== null && other.number !== null && one.number < other.number;
}
export interface IssueMoment {
  readonly number: number | null;
  readonly date: string | null;
}

function dayOf({ date }: IssueMoment): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0] ?? null;
}

const PLAIN = readNameTable([]);

function namesOf(doc: Node): Neighbour["names"] {
  const names = new Map<string, number>();
  doc.descendants((node) => {
    if (!node.inlineContent) return true;
    for (const { text } of namesIn(node, 0, PLAIN)) names.set(text, (names.get(text) ?? 0) + 1);
    return false;
  });
  return Object.fromEntries(names);
}
