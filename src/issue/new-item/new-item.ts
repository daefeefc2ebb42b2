import type { Mark, Node } from "@tiptap/pm/model";
import type { ItemShape, Profile } from "../profile/profile.ts";
import { schema } from "../schema/index.ts";
import { productOfTitle } from "./product-of-title.ts";

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
 * out, not filled in. The words of a link are never empty: they are the verb, the title, else the host.
 */
export function newItem(link: ArrivedLink, shape: ItemShape, profile: Profile): Node {
  const verb = link.verb ?? profile.verbs[0] ?? null;
  return schema.node("list_item", null, [
    schema.node("paragraph", null, PARTS[shape](link, verb, blankBetween(profile))),
  ]);
}

/** `blank` is what parts words: nothing in Chinese. */
type Parts = (link: ArrivedLink, verb: string | null, blank: string) => Node[];

const titled: Parts = (link) => [linked(link, wordsOf(link))];

const PARTS: Record<ItemShape, Parts> = {
  "verb-link": (link, verb, blank) => {
    if (verb === null) return titled(link, verb, blank);
    const organisation = organisationOf(link);
    const before = organisation ? [schema.text(organisation + blank)] : [];
    const product = link.title?.trim() ? productOfTitle(link.title, organisation, link.href) : "";
    // A title that only says whose the page is says nothing that does not stand there.
    const after = product && product !== organisation ? [schema.text(blank + product)] : [];
    return [...before, linked(link, verb), ...after];
  },
  "verb-and-product": (link, verb, blank) => PARTS["verb-link"](link, verb, blank),
  "product-link": (link, verb, blank) => {
    if (verb === null) return titled(link, verb, blank);
    const organisation = organisationOf(link);
    const said = organisation ? organisation + blank + verb : verb;
    const words = wordsOf(link);
    const product = link.title?.trim() ? productOfTitle(words, organisation, link.href) : words;
    return [schema.text(said + blank), linked(link, product)];
  },
  "bold-title": (link) => [linked(link, wordsOf(link), schema.mark("strong"))],
  title: titled,
  sentence: titled,
  "bare-url": (link) => [linked(link, link.href)],
  "lead-in": titled,
  "no-link": titled,
};

/** What parts two words of a newsletter: nothing in Chinese, else a blank. */
export function blankBetween(profile: Profile): string {
  return profile.language.startsWith("zh") ? "" : " ";
}

function organisationOf(link: ArrivedLink): string | null {
  return link.organisation?.trim() || null;
}

function linked(link: ArrivedLink, words: string, ...marks: Mark[]): Node {
  return schema.text(words, [schema.mark("link", { href: link.href }), ...marks]);
}

/** The title; without one the host, so that the reader sees whose it is. */
export function wordsOf(link: ArrivedLink): string {
  const title = link.title?.replaceAll(/\s+/g, " ").trim();
  if (title) return title;
  return URL.canParse(link.href) ? new URL(link.href).host || link.href : link.href;
}
