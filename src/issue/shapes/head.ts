import type { Mark, Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { flatText, OBJECT } from "../questions/flat-text.ts";
import { type LinkPlace, linksOfTextblock } from "../questions/links.ts";
import { isName } from "../questions/separators.ts";
import { findVerb, verbAtEnd, withoutLe } from "../questions/verbs.ts";
import { shapeOf } from "./item-shapes.ts";
import { lineParts } from "./line-parts.ts";
import { isAddress, partOf } from "./parts.ts";
import type { LinkStyle, Stretch } from "./shape.ts";
import { isStandIn } from "./stand-in.ts";

/**
 * What stands before the comment of an item whose link leads it: whose it is, the verb, and what it is, in this order
 * and in every shape. The shapes differ only in which of these is the link, in bold, and in the separator behind.
 */
export interface ItemHead extends Stretch {
  readonly organisation: Stretch | null;
  /** Without a 了 behind it. */
  readonly verb: Stretch | null;
  /** The product; where there is no verb, the title. */
  readonly product: Stretch | null;
  /** The words of the product only stand in for a title: the address or its host. */
  readonly isStandIn: boolean;
  /** The words hold a verb, but cannot be parted by it: no other verb may be put before them. */
  readonly isOneSentence: boolean;
  readonly style: LinkStyle;
  readonly link: Mark;
  /** The link of the product, where the verb has one of its own. */
  readonly productLink: Mark | null;
}

/** Reads the head of a line, of which the first `start` characters are a number; null where it has no such head. */
export function headOf(line: Node, start: number, profile: Profile): ItemHead | null {
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
): ItemHead | null {
  const text = flatText(line);
  const { shape, organisation, verb, product } = lineParts(line, start, profile);
  const style = shapeOf(shape).link;
  const link = markOf(line, first);
  if (!link || !style) return null;
  if (style.on === "title" || style.on === "address") {
    const title = splitTitle(line, text, first, second, profile);
    return title && { from: first.from, style, link, ...title };
  }
  const isLinked = second !== undefined && product?.from === second.from;
  return {
    style,
    link,
    isOneSentence: false,
    from: organisation?.from ?? verb?.from ?? first.from,
    to: product?.to ?? first.to,
    organisation,
    verb: bareVerb(text, verb, profile),
    product,
    isStandIn:
      style.on === "product" && isStandIn(first.text, first.href) && product?.to === first.to,
    productLink: style.on === "verb" && isLinked ? markOf(line, second) : null,
  };
}

/** A title parted by its verb: `Org verb Product`, of which the product may be a link of its own. */
function splitTitle(
  line: Node,
  text: string,
  first: LinkPlace,
  second: LinkPlace | undefined,
  profile: Profile,
): Omit<ItemHead, "from" | "style" | "link"> | null {
  const { from, to } = first;
  const whole = {
    to,
    organisation: null,
    verb: null,
    product: { from, to },
    isStandIn: isStandIn(first.text, first.href),
    isOneSentence: false,
    productLink: null,
  };
  if (isAddress(first) && !whole.isStandIn) return null;
  const words = text.slice(from, to);
  const found = findVerb(words, profile);
  if (!found || whole.isStandIn) return whole;
  if (!isName(words.slice(0, found.from))) return { ...whole, isOneSentence: true };
  const organisation = partOf(text, from, from + found.from);
  const verb = bareVerb(text, { from: from + found.from, to: from + found.to }, profile);
  const product = partOf(text, from + found.to, to);
  const productLink =
    second?.from === to && second.bold === first.bold && verbAtEnd(words, profile)
      ? markOf(line, second)
      : null;
  if (!second || !productLink) return { ...whole, organisation, verb, product };
  const linked = { from: second.from, to: second.to };
  return { ...whole, organisation, verb, product: linked, to: second.to, productLink };
}

/** A verb without the 了 behind it. */
function bareVerb(text: string, verb: Stretch | null, profile: Profile): Stretch | null {
  if (!verb) return null;
  const bare = withoutLe(text.slice(verb.from, verb.to), profile);
  return { from: verb.from, to: verb.from + bare.length };
}

function markOf(line: Node, { from }: LinkPlace): Mark | null {
  return line.nodeAt(from)?.marks.find((mark) => mark.type.name === "link") ?? null;
}
