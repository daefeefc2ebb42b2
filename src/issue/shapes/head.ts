import type { Mark, Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { flatText, OBJECT } from "../questions/flat-text.ts";
import { lineParts, type Part } from "../questions/line-parts.ts";
import { type LinkPlace, linksOfTextblock } from "../questions/links.ts";
import { isName } from "../questions/separators.ts";
import { findVerb, verbAtEnd, withoutLe } from "../questions/verbs.ts";
import { isStandIn } from "./stand-in.ts";

/** A stretch of a line, by positions in its content. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands before the comment of an item whose link leads it: whose it is, the verb, and what it is, in this order
 * and in every shape. The shapes differ only in which of these is the link, in bold, and in the separator behind.
 */
export interface Head extends Stretch {
  readonly organisation: Stretch | null;
  /** Without a 了 behind it. */
  readonly verb: Stretch | null;
  /** The product; where there is no verb, the title. */
  readonly product: Stretch | null;
  /** The words of the product only stand in for a title: the address or its host. */
  readonly isStandIn: boolean;
  /** The words hold a verb, but cannot be parted by it: no other verb may be put before them. */
  readonly isOneSentence: boolean;
  readonly form: Form;
  readonly link: Mark;
  /** The link of the product, where the verb has one of its own. */
  readonly productLink: Mark | null;
}

/** What an item's link stands on. */
export const FORMS = ["verb", "product", "title", "bold-title"] as const;
export type Form = (typeof FORMS)[number];

/** Reads the head of a line, of which the first `start` characters are a number; null where it has no such head. */
export function headOf(line: Node, start: number, profile: Profile): Head | null {
  const links = linksOfTextblock(line, 0);
  const [first, second] = links;
  if (!first) return null;
  const head = readHead(line, start, profile, first, second);
  if (!head) return null;
  const isForeign = (link: LinkPlace): boolean =>
    link.from < head.to && link !== first && (link !== second || !head.productLink);
  const text = flatText(line).slice(head.from, head.to);
  return links.some(isForeign) || text.includes(OBJECT) ? null : head;
}

function readHead(
  line: Node,
  start: number,
  profile: Profile,
  first: LinkPlace,
  second: LinkPlace | undefined,
): Head | null {
  const text = flatText(line);
  const { shape, organisation, verb, product } = lineParts(line, start, profile);
  const link = markOf(line, first);
  if (!link) return null;
  const from = organisation?.from ?? verb?.from ?? first.from;
  const base = { from, isStandIn: false, isOneSentence: false, link, productLink: null };
  const announced = () => ({
    to: product?.to ?? first.to,
    organisation,
    verb: bareVerb(text, verb, profile),
    product,
  });
  switch (shape) {
    case "verb-link":
    case "verb-and-product": {
      const productLink = shape === "verb-and-product" && second ? markOf(line, second) : null;
      return { ...base, ...announced(), form: "verb", productLink };
    }
    case "product-link": {
      const isIn = isStandIn(first.text, first.href) && product?.to === first.to;
      return { ...base, ...announced(), isStandIn: isIn, form: "product" };
    }
    case "bare-url":
      return isStandIn(first.text, first.href)
        ? { ...base, ...titleHead(first), isStandIn: true, form: "title" }
        : null;
    case "title":
    case "sentence":
    case "bold-title":
      return {
        ...base,
        ...splitTitle(line, text, first, second, profile),
        form: shape === "bold-title" ? "bold-title" : "title",
      };
    case "lead-in":
    case "no-link":
      return null;
  }
}

function titleHead({ from, to }: LinkPlace) {
  return { from, to, organisation: null, verb: null, product: { from, to } };
}

/** A title parted by its verb: `Org verb Product`, of which the product may be a link of its own. */
function splitTitle(
  line: Node,
  text: string,
  first: LinkPlace,
  second: LinkPlace | undefined,
  profile: Profile,
): Omit<Head, "form" | "link"> {
  const words = text.slice(first.from, first.to);
  const whole = {
    ...titleHead(first),
    isStandIn: isStandIn(first.text, first.href),
    isOneSentence: false,
    productLink: null,
  };
  const found = findVerb(words, profile);
  if (!found) return whole;
  const before = words.slice(0, found.from);
  if (!isName(before)) return { ...whole, isOneSentence: true };
  const organisation = trimmed(text, first.from, first.from + found.from);
  const verbAt = { from: first.from + found.from, to: first.from + found.to };
  const verb = bareVerb(text, { ...verbAt, text: text.slice(verbAt.from, verbAt.to) }, profile);
  const product = trimmed(text, first.from + found.to, first.to);
  const productLink =
    second?.from === first.to && second.bold === first.bold && verbAtEnd(words, profile)
      ? markOf(line, second)
      : null;
  if (!second || !productLink) return { ...whole, organisation, verb, product };
  return {
    ...whole,
    organisation,
    verb,
    product: { from: second.from, to: second.to },
    to: second.to,
    productLink,
  };
}

/** A verb without the 了 behind it. */
function bareVerb(text: string, verb: Part | null, profile: Profile): Stretch | null {
  if (!verb) return null;
  const bare = withoutLe(text.slice(verb.from, verb.to), profile);
  return { from: verb.from, to: verb.from + bare.length };
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  const piece = text.slice(from, to);
  const begin = from + (/^\s*/.exec(piece)?.[0].length ?? 0);
  const end = to - (/\s*$/.exec(piece)?.[0].length ?? 0);
  return end > begin ? { from: begin, to: end } : null;
}

function markOf(line: Node, { from }: LinkPlace): Mark | null {
  return line.nodeAt(from)?.marks.find((mark) => mark.type.name === "link") ?? null;
}
