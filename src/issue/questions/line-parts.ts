import type { Node } from "@tiptap/pm/model";
import type { ItemShape, Profile } from "../profile/profile.ts";
import { flatText, readable } from "./flat-text.ts";
import { type LinkPlace, linksOfTextblock } from "./links.ts";
import { remembered } from "./memo.ts";
import { findSeparator, isName } from "./separators.ts";
import { findVerb, isVerb, verbAtEnd } from "./verbs.ts";

/** A stretch of an item and its words. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the line of an item says; positions count from the start of the line's content. */
export interface LineParts {
  readonly shape: ItemShape;
  readonly organisation: Part | null;
  readonly verb: Part | null;
  readonly product: Part | null;
  readonly title: Part | null;
  readonly comment: Part | null;
}

/** Reads an item's line, of which the first `start` characters are a number. Remembered for each line and profile. */
export function lineParts(line: Node, start: number, profile: Profile): LineParts {
  return linesOf(profile)(line)(start);
}

const linesOf = remembered((profile: Profile) =>
  remembered((line: Node) => {
    const byStart = new Map<number, LineParts>();
    return (start: number): LineParts => {
      const parts = byStart.get(start) ?? readLine(line, start, profile);
      byStart.set(start, parts);
      return parts;
    };
  }),
);

const NOTHING = { organisation: null, verb: null, product: null, title: null, comment: null };

function readLine(line: Node, start: number, profile: Profile): LineParts {
  const text = flatText(line);
  const part = (from: number, to: number): Part | null => partOf(text, from, to);
  const [first, second] = linksOfTextblock(line, 0);
  if (!first) return { ...NOTHING, shape: "no-link", comment: part(start, text.length) };

  const before = text.slice(start, first.from);
  const leads = readable(before) === "";
  const isVerbLink = !first.bold && isVerb(first.text, profile);
  if (leads && !isVerbLink) return leadingLink(text, first, profile);

  if (isVerbLink && (leads || isName(before))) {
    const organisation = part(start, first.from);
    const verb = part(first.from, first.to);
    const after = first.to + (/^了?\s*/.exec(text.slice(first.to))?.[0].length ?? 0);
    const touches = second !== undefined && second.from <= after;
    const said = touches
      ? productFrom(text, second.from, second.to)
      : productFrom(text, after, after);
    const shape = touches ? "verb-and-product" : "verb-link";
    return { ...NOTHING, shape, organisation, verb, ...said };
  }

  const verb = verbAtEnd(before, profile) ?? bareVerb(before, profile);
  if (verb && isName(before)) {
    return {
      ...NOTHING,
      shape: "product-link",
      organisation: part(start, start + verb.from),
      verb: part(start + verb.from, start + verb.to),
      ...productFrom(text, first.from, first.to),
    };
  }
  const title = part(first.from, first.to);
  return { ...NOTHING, shape: "lead-in", title, comment: commentAfter(text, first.to) };
}

/** A verb that nobody stands before, as in an item whose organisation is still to be written. */
function bareVerb(before: string, profile: Profile): { from: number; to: number } | null {
  const verb = before.trim();
  const from = before.indexOf(verb);
  return profile.verbs.includes(verb) ? { from, to: from + verb.length } : null;
}

/** A line that begins with a link. */
function leadingLink(text: string, link: LinkPlace, profile: Profile): LineParts {
  const title = partOf(text, link.from, link.to);
  const leading = { ...NOTHING, title, comment: commentAfter(text, link.to) };
  if (link.text === link.href || /^(?:https?:\/\/|www\.)\S+$/i.test(link.text)) {
    return { ...leading, shape: "bare-url" };
  }
  if (link.bold) return { ...leading, shape: "bold-title" };
  const verb = findVerb(text.slice(link.from, link.to), profile);
  if (!verb) return { ...leading, shape: "title" };
  return {
    ...leading,
    shape: "sentence",
    organisation: partOf(text, link.from, link.from + verb.from),
    verb: partOf(text, link.from + verb.from, link.from + verb.to),
    product: partOf(text, link.from + verb.to, link.to),
  };
}

/** The product, with the words behind its link that belong to it, and the comment behind the separator. */
function productFrom(
  text: string,
  begin: number,
  least: number,
): { readonly product: Part | null; readonly comment: Part | null } {
  const separator = findSeparator(text, least);
  return {
    product: partOf(text, begin, separator?.from ?? text.length),
    comment: separator ? partOf(text, separator.to, text.length) : null,
  };
}

function commentAfter(text: string, end: number): Part | null {
  const separator = /^\s*(?:[，：。；、,:;.]|——?|–|-(?=\s))?\s*/.exec(text.slice(end));
  return partOf(text, end + (separator?.[0].length ?? 0), text.length);
}

/** A stretch without the white space around it; null if nothing is left. */
function partOf(text: string, from: number, to: number): Part | null {
  const piece = text.slice(from, to);
  const begin = from + (/^\s*/.exec(piece)?.[0].length ?? 0);
  const end = to - (/\s*$/.exec(piece)?.[0].length ?? 0);
  return end > begin ? { text: text.slice(begin, end), from: begin, to: end } : null;
}
