import type { ToldKind } from "./piece.ts";

/**
 * What became what in a copy. `link-*`: a link that readers can follow, one that is listed as a note, one that shows
 * its host only, one whose words are all that is left, one that stands as its address. `address-linked`: an address
 * that was words alone and is a link in the copy. `picture-*`: shown from its published address, to be brought over by
 * hand, linked since the place shows no such file (words alone where it stands in a link), with its link behind it as
 * words, named since its address is not known (of Liquid only the site knows it), since it is written in the text
 * itself, or since nobody else can load it; without an alt text, no longer beside another. `*-title`: what is shown to
 * a resting pointer is left out. `script-*`, `strike-plain`, `style-plain`: raised or lowered letters are signs of
 * their own, or stand on the line; what was struck out, or stood out, is words. `markdown-otherwise`: a block that
 * Markdown cannot write as it is meant.
 */
const BECAME_KINDS = [
  "link-kept",
  "link-noted",
  "link-host",
  "link-words",
  "link-address",
  "address-linked",
  "picture-published",
  "picture-by-hand",
  "picture-linked",
  "picture-words",
  "picture-unlinked",
  "picture-named",
  "picture-liquid",
  "picture-written",
  "picture-unreachable",
  "picture-without-alt",
  "picture-row",
  "picture-title",
  "link-title",
  "table-kept",
  "table-listed",
  "table-head-made",
  "break-blank",
  "code-fixed",
  "code-kept",
  "code-plain",
  "merge-field",
  "markdown-otherwise",
  "list-flattened",
  "list-lines",
  "list-dashed",
  "quote-marked",
  "rule-divides",
  "heading-lowered",
  "heading-merged",
  "heading-line",
  "script-signs",
  "script-plain",
  "strike-plain",
  "style-plain",
  "task-box",
  "item-left-out",
] as const;
export type BecameKind = (typeof BECAME_KINDS)[number] | ToldKind;

/** How often something became something, and what: addresses, or pieces of source, in order. */
export interface Became {
  readonly kind: BecameKind;
  readonly count: number;
  readonly sources: readonly string[];
}

/** One thing that became another, and what it was. */
export interface BecameOne {
  readonly kind: BecameKind;
  readonly source: string;
}

export interface Report {
  readonly add: (kind: BecameKind, source: string) => void;
  /** In the order in which the kinds were met first. */
  readonly all: () => readonly Became[];
}

export function createReport(): Report {
  const sources = new Map<BecameKind, string[]>();
  return {
    add(kind, source) {
      const known = sources.get(kind);
      if (known) known.push(source);
      else sources.set(kind, [source]);
    },
    all: () => Array.from(sources, ([kind, list]) => ({ kind, count: list.length, sources: list })),
  };
}

/** A bound of a place and what the copy has of it. */
export interface Limit {
  readonly kind: LimitKind;
  readonly used: number;
  readonly most: number;
}

/**
 * Characters of HTML with its tags and styles; its bytes, where nothing hangs on them unless they are far too many; bytes
 * of a mail; bytes that a mail will have, about; weighted characters of the longest part of a thread; pictures of the
 * part that has most of them; characters.
 */
export type LimitKind =
  | "html-characters"
  | "content-bytes"
  | "html-bytes"
  | "mail-bytes"
  | "part-weight"
  | "part-pictures"
  | "title"
  | "digest";
