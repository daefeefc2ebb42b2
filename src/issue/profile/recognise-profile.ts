import { readTitle } from "../new-issue/title.ts";
import { sectionRulesFor } from "../questions/sections.ts";
import { headingWords } from "./heading-words.ts";
import type { Profile } from "./profile.ts";

/** What can be told of a file before a profile is chosen for it. */
export interface FileFacts {
  /** Keys of the front matter; null where the file has none. */
  readonly keys: readonly string[] | null;
  /** The front matter's title, else null. */
  readonly title: string | null;
  readonly headings: readonly { readonly level: number; readonly title: string }[];
  /** Whether most of its words are Chinese. */
  readonly isChinese: boolean;
}

/** The facts of a file: `head` as read (keys and title, null for no front matter) and the text behind it. */
export function fileFacts(
  head: { readonly keys: readonly string[]; readonly title: string | null } | null,
  body: string,
): FileFacts {
  const headings: { level: number; title: string }[] = [];
  let fence = "";
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    const heading = fence === "" ? /^(#{1,6})[ \t]*(\S.*)$/.exec(line) : null;
    if (!heading) continue;
    const [, marks = "", words = ""] = heading;
    headings.push({ level: marks.length, title: headingWords(words) });
  }
  const sample = body.slice(0, 6_000);
  const chinese = (sample.match(/\p{Script=Han}+/gu) ?? []).join("").length;
  const latin = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const kana = (sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []).join("").length;
  return {
    keys: head?.keys ?? null,
    title: head?.title ?? null,
    headings,
    // Japanese is written with Chinese characters, too, but never without its own.
    isChinese: chinese > latin && kana * 10 < chinese,
  };
}

/** How much each sign counts; a profile needs more than `ENOUGH` to be taken for the file's own. */
const WEIGHT = { title: 6, section: 2, keys: 3, level: 1, frontMatter: 1, language: 0.5 } as const;
const ENOUGH = 3.5;

/**
 * The profile that a file belongs to, by its title, its sections and their level, and its front matter. Where none
 * fits well, the first of the file's language, so that a stranger's post opens sensibly too.
 */
export function recogniseProfile(
  facts: FileFacts,
  profiles: readonly [Profile, ...Profile[]],
): Profile {
  let best: { profile: Profile; score: number } | null = null;
  for (const profile of profiles) {
    const score = likeness(facts, profile);
    if (score > (best?.score ?? ENOUGH)) best = { profile, score };
  }
  if (best) return best.profile;
  const isOfLanguage = (profile: Profile): boolean => isChinese(profile) === facts.isChinese;
  return profiles.find(isOfLanguage) ?? profiles[0];
}

function likeness(facts: FileFacts, profile: Profile): number {
  const { keys, headings } = facts;
  const opening = headings[0]?.level === 1 ? headings[0].title : null;
  const title = profile.frontMatter.present ? facts.title : (facts.title ?? opening);
  const pattern = profile.titlePattern;
  const distinctive = pattern !== null && pattern.replace(/\{\w+\}/g, "").trim().length > 1;
  const hasTitle = distinctive && title !== null && readTitle(pattern, title) !== null;

  const sections = headings.filter(({ level }) => level === profile.sectionLevel);
  const known = sections.filter((heading) => sectionRulesFor(heading.title, profile) !== null);
  const own = profile.frontMatter.fields.map((field) => field.key);
  const shared = keys?.filter((key) => own.includes(key)).length ?? 0;
  const sharedPart = keys && keys.length > 0 ? shared / Math.max(keys.length, own.length) : 0;
  return (
    (hasTitle ? WEIGHT.title : 0) +
    Math.min(known.length, 4) * WEIGHT.section +
    sharedPart * WEIGHT.keys +
    (known.length > 0 && known.length * 2 >= sections.length ? WEIGHT.level : 0) +
    ((keys !== null) === profile.frontMatter.present ? WEIGHT.frontMatter : 0) +
    (isChinese(profile) === facts.isChinese ? WEIGHT.language : 0)
  );
}

function isChinese(profile: Profile): boolean {
  return /^zh\b/i.test(profile.language);
}
