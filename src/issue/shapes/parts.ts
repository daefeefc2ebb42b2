import type { LinkPlace } from "../questions/links.ts";
import { findSeparator } from "../questions/separators.ts";
import type { LinePieces, Part, Parts, Stretch } from "./shape.ts";

export const NOTHING: Parts = {
  organisation: null,
  verb: null,
  product: null,
  title: null,
  comment: null,
};

/** A stretch without the white space around it; null if nothing is left. */
export function partOf(text: string, from: number, to: number): Part | null {
  const piece = text.slice(from, to);
  const begin = from + (/^\s*/.exec(piece)?.[0].length ?? 0);
  const end = to - (/\s*$/.exec(piece)?.[0].length ?? 0);
  return end > begin ? { text: text.slice(begin, end), from: begin, to: end } : null;
}

/** What stands before a verb, and the verb. */
export function organisationAndVerb(
  text: string,
  start: number,
  { from, to }: Stretch,
): Pick<Parts, "organisation" | "verb"> {
  return { organisation: partOf(text, start, from), verb: partOf(text, from, to) };
}

/** The product, with the words behind its link that belong to it, and the comment behind the separator. */
export function productFrom(
  text: string,
  begin: number,
  least: number,
): Pick<Parts, "product" | "comment"> {
  const separator = findSeparator(text, least);
  return {
    product: partOf(text, begin, separator?.from ?? text.length),
    comment: separator ? partOf(text, separator.to, text.length) : null,
  };
}

/** Where the words behind a verb begin: behind its 了. */
export function behindVerb(text: string, to: number): number {
  return to + (/^了?\s*/.exec(text.slice(to))?.[0].length ?? 0);
}

/** The first link's words, and what stands behind it. */
export function titleAndComment({ text, first }: LinePieces): Parts {
  if (!first) return NOTHING;
  return {
    ...NOTHING,
    title: partOf(text, first.from, first.to),
    comment: commentBehind(text, first.to),
  };
}

/** What stands behind a link, without the separator. */
function commentBehind(text: string, end: number): Part | null {
  const separator = /^\s*(?:[，：。；、,:;.]|——?|–|-(?=\s))?\s*/.exec(text.slice(end));
  return partOf(text, end + (separator?.[0].length ?? 0), text.length);
}

/** Whether a link's words are an address. */
export function isAddress({ text, href }: Pick<LinkPlace, "text" | "href">): boolean {
  return text === href || /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
