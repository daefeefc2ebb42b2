import { inOrderOfLast } from "./in-order.ts";
import type { PostPart } from "./post.ts";
import { type KnownPost, type Shared, templateOf } from "./template.ts";
import { evenForm, settledForm } from "./dates-in-text.ts";

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export interface LearnedSection {
  readonly title: string;
  /** Markdown that most posts have in it, as a pattern. */
  readonly text: string;
  readonly shared: Shared;
}

export interface LearnedSections {
  readonly level: Level;
  readonly sections: readonly LearnedSection[];
  /** Markdown that most posts open with, as a pattern. */
  readonly opening: string;
  /** Markdown that most posts end with, behind the items of their last section, as a pattern. */
  readonly closing: string;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];

/** The sections that posts have in common: their level, titles in order, and what stands in every one. */
export function learnSections(posts: readonly KnownPost[]): LearnedSections {
  const level = levelOf(posts);
  const titles = inOrderOfLast(posts.map((post) => titlesOf(post, level)));
  const recent = posts.slice(-8);
  const closing = closingOf(recent);
  const sections = titles.map((title): LearnedSection => {
    const having = posts.filter((post) => titlesOf(post, level).includes(title));
    const bodies = recent.flatMap((post) => {
      const part = post.parts.find((each) => each.level === level && each.title === title);
      if (!part) return [];
      const end = part === post.parts.at(-1) ? part.blocks.length - closing.length : undefined;
      return [{ post, blocks: part.blocks.slice(0, end) }];
    });
    const shared = { template: title, agree: having, of: posts };
    return { title, text: fixedText(bodies), shared };
  });
  const openings = recent.map((post) => ({ post, blocks: openingOf(post, level) }));
  return {
    level,
    sections,
    opening: fixedText(openings),
    closing: closing.join("\n\n"),
  };
}

/**
 * The last blocks of posts that most of them have: words, and the rules above them. Where nothing else stands in the last
 * part of any post, it is that part's own.
 */
function closingOf(posts: readonly KnownPost[]): readonly string[] {
  const bodies = posts.map((post) => ({ post, blocks: post.parts.at(-1)?.blocks ?? [] }));
  const longest = Math.max(0, ...bodies.map(({ blocks }) => blocks.length));
  let closing: readonly string[] = [];
  for (let length = 1; length < longest; length++) {
    const ends = bodies.flatMap(({ post, blocks }) =>
      blocks.length > length ? [{ post, blocks: blocks.slice(-length) }] : [],
    );
    const common = commonBlocks(ends);
    if (common.length < length || ends.length < bodies.length * MOST) break;
    closing = common;
  }
  // A rule parts what it stands above from the items; alone it says nothing.
  return closing.some((block) => !RULE.test(block)) ? closing : [];
}

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** So many of the posts are most of them. */
const MOST = 0.6;

/** The level whose headings come again from post to post most. */
function levelOf(posts: readonly KnownPost[]): Level {
  const recurring = (level: Level): number => {
    const titles = posts.slice(-8).map((post) => new Set(titlesOf(post, level)));
    const all = new Set(titles.flatMap((each) => [...each]));
    return [...all].reduce((sum, title) => {
      const count = titles.filter((each) => each.has(title)).length;
      return count > 1 || titles.length === 1 ? sum + count : sum;
    }, 0);
  };
  return LEVELS.reduce<Level>(
    (best, level) => (recurring(level) > recurring(best) ? level : best),
    1,
  );
}

/** Headings of sections, without the one that is the post's title. */
function titlesOf({ parts, kind, title }: KnownPost, level: Level): readonly string[] {
  return parts
    .filter(
      (part) => part.level === level && !(kind === null && level === 1 && part.title === title),
    )
    .map((part) => part.title);
}

function openingOf({ parts }: KnownPost, level: Level): readonly string[] {
  const first = parts.findIndex((part) => part.level === level && part !== parts[1]);
  const isTitled = parts[1]?.level === 1 && level > 1;
  const before: readonly PostPart[] = isTitled
    ? parts.slice(1, Math.max(2, first))
    : parts.slice(0, 1);
  return before.length === 1 ? (before[0]?.blocks ?? []) : [];
}

type Body = { readonly post: KnownPost; readonly blocks: readonly string[] };

/** What most of some texts have, with blank lines between; of rules, which may part their items, only the one at their end. */
function fixedText(bodies: readonly Body[]): string {
  const ended = bodies.filter(({ blocks }) => RULE.test(blocks.at(-1) ?? ""));
  const endsInRule = ended.length >= bodies.length * MOST;
  return commonBlocks(bodies)
    .filter((block, index, all) => !RULE.test(block) || (endsInRule && index === all.length - 1))
    .join("\n\n");
}

/** The blocks that most of some texts have, in the order of the last, as patterns. */
function commonBlocks(bodies: readonly Body[]): readonly string[] {
  if (bodies.length < 2) return [];
  const made = bodies.map(({ post, blocks }) => ({
    post,
    templates: blocks.map((block) => ({ template: templateOf(block, post) })),
  }));
  const last = made.at(-1)?.templates ?? [];
  return last.flatMap(({ template }) => {
    const found = made.flatMap(
      ({ templates }) =>
        templates.find((each) => evenForm(each.template) === evenForm(template)) ?? [],
    );
    // Braces that are no placeholder would be taken for some.
    const isPlain = !/\{(?:[a-z]+)(?:[:+-][^{}]*)?\}/i.test(
      template.replace(/\{(?:number|date)[^{}]*\}/g, ""),
    );
    // Items are never the same words, though two posts may seem to have the same.
    const isSaid =
      RULE.test(template) ||
      /^(?!\s*(?:[-*+]\s|(?:\*\*)?\d+[.)、]\s*\S)).*\p{L}.*\p{L}/su.test(template);
    return found.length >= Math.max(2, made.length * MOST) && isPlain && isSaid
      ? [
          settledForm(
            template,
            found.map((each) => each.template),
          ),
        ]
      : [];
  });
}
