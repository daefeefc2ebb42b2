import type { ItemShape, Profile } from "../profile/profile.ts";
import { flatText, readable } from "./flat-text.ts";
import { type ItemPlace, numberLength } from "./items.ts";
import { type LinkPlace, linksIn, linksOfTextblock } from "./links.ts";
import { findSeparator, isName } from "./separators.ts";
import { findVerb, isVerb, verbAtEnd } from "./verbs.ts";

/** A stretch of an item and its words. Positions are the document's. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What an item consists of. A part that is not there is null. */
export interface ItemParts {
  readonly shape: ItemShape;
  readonly organisation: Part | null;
  readonly verb: Part | null;
  readonly product: Part | null;
  readonly title: Part | null;
  readonly comment: Part | null;
  /** All links of the item, those of nested lists too. */
  readonly links: readonly LinkPlace[];
}

/** Reads an item: its shape (see `ItemShape`) and its parts. */
export function itemParts(item: ItemPlace, profile: Profile): ItemParts {
  const links = item.blocks.flatMap(({ node, from }) =>
    node.inlineContent ? linksOfTextblock(node, from + 1) : linksIn(node, from + 1),
  );
  const nothing = {
    organisation: null,
    verb: null,
    product: null,
    title: null,
    comment: null,
    links,
  };
  const { line, lineFrom } = item;
  if (!line) return { ...nothing, shape: links.length > 0 ? "lead-in" : "no-link" };

  const text = flatText(line);
  const start = item.form === "numbered" ? numberLength(line) : 0;
  const part = (from: number, to: number): Part | null => partOf(text, lineFrom, from, to);
  const own = linksOfTextblock(line, lineFrom).map((link) => ({
    ...link,
    begin: link.from - lineFrom,
    end: link.to - lineFrom,
  }));
  const [first, second] = own;
  if (!first) {
    if (item.form === "heading" && links.length > 0) {
      return { ...nothing, shape: "title", title: part(start, text.length) };
    }
    return {
      ...nothing,
      shape: links.length > 0 ? "lead-in" : "no-link",
      comment: part(start, text.length),
    };
  }

  const before = text.slice(start, first.begin);
  if (readable(before) === "") {
    const title = part(first.begin, first.end);
    const comment = commentAfter(text, first.end, part);
    const leading = { ...nothing, title, comment };
    if (isBareUrl(first)) return { ...leading, shape: "bare-url" };
    if (first.bold) return { ...leading, shape: "bold-title" };
    const verb = findVerb(text.slice(first.begin, first.end), profile);
    if (!verb) return { ...leading, shape: "title" };
    const at = first.begin;
    return {
      ...leading,
      shape: "sentence",
      organisation: part(at, at + verb.from),
      verb: part(at + verb.from, at + verb.to),
      product: part(at + verb.to, first.end),
    };
  }

  if (isVerb(first.text, profile) && isName(before)) {
    const organisation = part(start, first.begin);
    const verb = part(first.begin, first.end);
    const after = first.end + (/^了?\s*/.exec(text.slice(first.end))?.[0].length ?? 0);
    if (second && second.begin <= after) {
      const shape = "verb-and-product";
      return {
        ...nothing,
        shape,
        organisation,
        verb,
        ...productFrom(text, second.begin, second.end, part),
      };
    }
    const { product, comment } = productFrom(text, after, after, part);
    return { ...nothing, shape: "verb-link", organisation, verb, product, comment };
  }

  const verb = verbAtEnd(before, profile);
  if (verb && isName(before)) {
    return {
      ...nothing,
      shape: "product-link",
      organisation: part(start, start + verb.from),
      verb: part(start + verb.from, start + verb.to),
      ...productFrom(text, first.begin, first.end, part),
    };
  }
  const title = part(first.begin, first.end);
  return { ...nothing, shape: "lead-in", title, comment: commentAfter(text, first.end, part) };
}

/** The shape alone. */
export function itemShape(item: ItemPlace, profile: Profile): ItemShape {
  return itemParts(item, profile).shape;
}

/** The product, with the words behind its link that belong to it, and the comment behind the separator. */
function productFrom(
  text: string,
  begin: number,
  least: number,
  part: (from: number, to: number) => Part | null,
): { readonly product: Part | null; readonly comment: Part | null } {
  const separator = findSeparator(text, least);
  return {
    product: part(begin, separator?.from ?? text.length),
    comment: separator ? part(separator.to, text.length) : null,
  };
}

function commentAfter(
  text: string,
  end: number,
  part: (from: number, to: number) => Part | null,
): Part | null {
  const separator =
    /^\s*(?:[，：。；、,:;.]|——?|–|-(?=\s))?\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return part(end + separator, text.length);
}

function partOf(text: string, base: number, from: number, to: number): Part | null {
  const piece = text.slice(from, to);
  const begin = from + (/^\s*/.exec(piece)?.[0].length ?? 0);
  const end = to - (/\s*$/.exec(piece)?.[0].length ?? 0);
  return end > begin ? { text: text.slice(begin, end), from: base + begin, to: base + end } : null;
}

function isBareUrl({ text, href }: LinkPlace): boolean {
  return text === href || /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
