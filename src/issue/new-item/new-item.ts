import type { Mark, Node } from "@tiptap/pm/model";
import type { ItemShape, Profile } from "../profile/profile.ts";
import { schema } from "../schema/index.ts";

/** A link that came from outside: where it leads, what its source called it, and whose it probably is. */
export interface ArrivedLink {
  readonly href: string;
  readonly title: string | null;
  /** Whose it is, where that is known well enough to be written. */
  readonly organisation?: string | null;
  /** The verb that its organisation's links usually stand on; else the profile's first. */
  readonly verb?: string | null;
}

/**
 * An item made of one link in a shape. What is known stands in it; what is not (organisation, product, comment) is left
 * out, not filled in. The words of a link are never empty: they are the profile's first verb, the title, else the host.
 */
export function newItem(link: ArrivedLink, shape: ItemShape, profile: Profile): Node {
  return schema.node("list_item", null, [
    schema.node("paragraph", null, PARTS[shape](link, profile.verbs[0] ?? null, profile.language)),
  ]);
}

type Parts = (link: ArrivedLink, verb: string | null, language: string) => Node[];

const titled: Parts = (link) => [linked(link, wordsOf(link))];

const PARTS: Record<ItemShape, Parts> = {
  "verb-link": (link, verb, language) => {
    if (verb === null) return titled(link, verb, language);
    const verbLink = linked(link, verb);
    const gap = language.startsWith("zh") ? "" : " ";
    return link.title ? [verbLink, schema.text(gap + link.title)] : [verbLink];
  },
  "verb-and-product": (link, verb, language) => PARTS["verb-link"](link, verb, language),
  "product-link": (link, verb, language) =>
    verb === null
      ? titled(link, verb, language)
      : [schema.text(language.startsWith("zh") ? verb : `${verb} `), linked(link, wordsOf(link))],
  "bold-title": (link) => [linked(link, wordsOf(link), schema.mark("strong"))],
  title: titled,
  sentence: titled,
  "bare-url": (link) => [linked(link, link.href)],
  "lead-in": titled,
  "no-link": titled,
};

function linked(link: ArrivedLink, words: string, ...marks: Mark[]): Node {
  return schema.text(words, [schema.mark("link", { href: link.href }), ...marks]);
}

/** The title; without one the host, so that the reader sees whose it is. */
export function wordsOf(link: ArrivedLink): string {
  const title = link.title?.replaceAll(/\s+/g, " ").trim();
  if (title) return title;
  return URL.canParse(link.href) ? new URL(link.href).host || link.href : link.href;
}
