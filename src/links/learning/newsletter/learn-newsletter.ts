import { readTitle, suggestSlug } from "../../../issue/new-issue/index.ts";
import { isoMoment } from "../../../issue/patterns/moment.ts";
import { ownWords } from "../../../issue/patterns/read-pattern.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import type { Profile, SectionRules, SlugStyle } from "../../../issue/profile/profile.ts";
import { fileFacts } from "../../../issue/profile/recognise-profile.ts";
import type { Evidence, LearnedNewsletter } from "./learned-newsletter.ts";
import { learnFields } from "./learn-fields.ts";
import { learnFigureFolder, learnFigureRules } from "./learn-figures.ts";
import { learnItems, type ReadDocument } from "./learn-items.ts";
import { learnOpinion } from "./learn-opinion.ts";
import { learnPublishing } from "./learn-publishing.ts";
import { learnSections } from "./learn-sections.ts";
import { type KnownPosts, knownPosts } from "./known-posts.ts";
import { type PostText, readNewsletterPost } from "./post.ts";
import { sameNewsletter } from "./same-newsletter.ts";
import { sectionKindByTitle } from "./section-kind.ts";
import { type KnownPost, type Shared, sharedTemplate } from "./template.ts";

/** Fewer posts have nothing in common. */
const FEWEST = 2;

export interface LearningTools {
  readonly read: ReadDocument;
  /** The computer's own, for posts that name none. */
  readonly timeZone: string;
}

/**
 * What the posts of a folder say of the newsletter they are: a profile, each part with the posts it was read from. Null
 * where they are too few, or have no sections in common.
 */
export function learnNewsletter(
  texts: readonly PostText[],
  { read, timeZone }: LearningTools,
): LearnedNewsletter | null {
  const known = knownPosts(sameNewsletter(texts.map(readNewsletterPost)));
  const { posts, titlePattern, stemPattern } = known;
  const last = posts.at(-1);
  const { level, sections, opening, closing } = learnSections(posts);
  if (!last || posts.length < FEWEST || sections.length === 0) return null;

  const language = languageOf(posts);
  const usual = defaultProfile(language);
  const fields = learnFields(posts.filter(({ kind }) => kind === last.kind));
  const figures = learnFigureFolder(posts);
  const publishing = learnPublishing(posts, timeZone);
  const isJekyll =
    /(?:^|\/)_posts(?:\/|$)/.test(last.folder) || last.fields.some(({ key }) => key === "layout");
  const about: Profile = {
    ...usual,
    id: idOf(known),
    name: nameOf(known),
    language,
    engine: isJekyll ? "kramdown" : "gfm",
    titlePattern,
    frontMatter: {
      present: last.kind !== null,
      kind: last.kind ?? "yaml",
      fields: fields.map(({ key, value }) => ({ key, value })),
    },
    publishing: publishing.publishing,
    fileName: stemPattern + last.extension,
    slugStyle: slugStyleOf(posts),
    postFolder: null,
    figures: isJekyll ? learnFigureRules(posts) : {},
    figureFolder: figures?.template ?? (isJekyll ? "assets/img/{file}" : "images/{file}"),
    opinion: learnOpinion(posts) ?? usual.opinion,
    sectionLevel: level,
    sections: sections.map(({ title, text }) => ({
      kind: sectionKindByTitle(title),
      title,
      formerTitles: [],
      shape: "title",
      linkOptional: false,
      text,
    })),
    opening,
    closing,
  };
  return {
    profile: withItems(about, posts, read),
    posts: posts.map(({ path, number, headline, date }) => ({
      path,
      number,
      headline: headline || null,
      date: date && isoMoment(date),
    })),
    evidence: {
      title: titled(known),
      publishing: publishing.shared && evidenceOf(publishing.shared, dateText),
      fileName: evidenceOf(
        { agree: posts.filter((post) => fits(post, known)), of: posts },
        ({ stem, extension }) => stem + extension,
      ),
      figureFolder: figures && evidenceOf(figures, ({ path }) => path),
      fields: Object.fromEntries(
        fields.map(({ key, shared }) => [
          key,
          shared && evidenceOf(shared, (post) => valueOf(post, key)),
        ]),
      ),
      sections: Object.fromEntries(
        sections.map(({ title, shared }) => [
          title,
          evidenceOf(shared, (post) => post.title ?? post.stem),
        ]),
      ),
    },
  };
}

/** The profile with how its items are written. */
function withItems(about: Profile, posts: readonly KnownPost[], read: ReadDocument): Profile {
  const texts = posts.map(({ text }) => text);
  const { verbs, forms, shapes, linkOptional, beginnings, separators } = learnItems(
    texts,
    about,
    read,
  );
  return {
    ...about,
    verbs: verbs.length > 0 ? verbs : about.verbs,
    itemForms: forms,
    sections: about.sections.map((section) => ({
      ...section,
      shape: shapes.get(section.title) ?? section.shape,
      ...said("item", beginnings.get(section.title)),
      ...said("separator", separators.get(section.title)),
      linkOptional: linkOptional.has(section.title),
    })),
  };
}

function said(key: "item" | "separator", words: string | undefined): Partial<SectionRules> {
  return words === undefined ? {} : { [key]: words };
}

function valueOf({ fields }: KnownPost, wanted: string): string {
  return fields.find(({ key }) => key === wanted)?.value ?? "";
}

function evidenceOf(
  { agree, of }: Pick<Shared, "agree" | "of">,
  wordsOf: (post: KnownPost) => string,
): Evidence {
  const right = new Set(agree);
  return {
    agree: agree.length,
    of: of.length,
    read: of
      .map((post) => ({
        path: post.path,
        number: post.number,
        words: wordsOf(post).trim(),
        differs: !right.has(post),
      }))
      .toReversed(),
  };
}

function titled({ posts, titlePattern }: KnownPosts): Evidence | null {
  if (titlePattern === null) return null;
  const of = posts.filter(({ title }) => title !== null);
  const agree = of.filter(({ title }) => title !== null && readTitle(titlePattern, title) !== null);
  return evidenceOf({ agree, of }, ({ title }) => title ?? "");
}

function fits({ slug, stem }: KnownPost, { stemPattern }: KnownPosts): boolean {
  return slug !== "" || !stemPattern.includes("{slug}") || stem === stemPattern;
}

function dateText({ date }: KnownPost): string {
  return date ? isoMoment(date).replace("T", " ") : "";
}

function languageOf(posts: readonly KnownPost[]): string {
  const said = sharedTemplate(posts, ({ fields }) => {
    const field = fields.find(({ key }) => /^lang(?:uage)?$/i.test(key));
    return field ? field.value.trim().replace(/["']/g, "") : null;
  })?.template;
  const text = posts
    .slice(-3)
    .map((post) => post.text)
    .join("\n");
  if (said !== undefined && /^(?:zh|ja|ko|de|fr|es|it|pt|ru)\b/i.test(said))
    return said === "zh" ? "zh-CN" : said;
  if (fileFacts(null, text).isChinese) return "zh-CN";
  return /[\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text) ? "ja" : "en";
}

/** The words before a title's number, else those that all names have, else the folder's. */
function nameOf({ titlePattern, posts }: KnownPosts): string {
  const [head = ""] = (titlePattern ?? "").split("{");
  const bare = head
    .replace(/[\s:：#№（(|,，–—-]+(?:第|no\.?|issue|vol\.?)?[\s#（(]*$/iu, "")
    .trim();
  if (/\p{L}/u.test(bare)) return bare;
  const folder = posts.at(-1)?.folder.split("/") ?? [];
  return folder.find((name) => /\p{L}/u.test(name) && !GENERAL.test(name)) ?? "Newsletter";
}

/** Names of folders that every site has. */
const GENERAL = /^(?:_.*|src|pages|posts?|docs?|content|blog|articles|site|source|en|zh.*)$/i;

function idOf(known: KnownPosts): string {
  const inName = ownWords(known.stemPattern).replace(/[^A-Za-z0-9]+/g, "-");
  const inPath = known.posts.at(-1)?.folder.split("/") ?? [];
  const ids = [nameOf(known), inName, ...inPath.filter((name) => !GENERAL.test(name))].map(
    (words) => suggestSlug(words).slice(0, 40).replace(/-+$/, ""),
  );
  return (
    ids.find((id) => /[a-z]{2}/.test(id) && !/^(?:issue|newsletter|weekly)$/.test(id)) ??
    "newsletter"
  );
}

function slugStyleOf(posts: readonly KnownPost[]): SlugStyle {
  const slugs = posts
    .slice(-12)
    .map(({ slug }) => slug)
    .join("");
  if (/[^\p{ASCII}]/u.test(slugs)) return "unicode";
  return /[A-Z]/.test(slugs) ? "cased" : "ascii";
}
