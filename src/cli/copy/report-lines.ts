import type { BecameKind, Copy, LimitKind } from "../../publish/copies/index.ts";

const BECAME: Readonly<Record<BecameKind, string>> = {
  "link-kept": "links stay links",
  "link-noted": "links became notes, listed per section",
  "link-host": "links show their host only",
  "link-words": "links are words only: readers find them at the original",
  "link-address": "links stand as their address",
  "address-linked": "addresses that were words became links",
  "picture-published": "pictures are shown from their published address",
  "picture-by-hand": "pictures are to be uploaded or attached by hand",
  "picture-linked": "pictures of a kind that is not shown became links",
  "picture-named": "pictures are only named: the profile does not say where the site is",
  "picture-words": "linked pictures of a kind that is not shown are words of their links",
  "picture-unlinked": "pictures cannot be links there: the link stands behind them as words",
  "picture-liquid": "pictures are only named: only the site knows the address that Liquid makes",
  "picture-written": "pictures are only named: their bytes are written in the post itself",
  "picture-unreachable": "pictures are only named: nobody else can load them from their address",
  "picture-without-alt": "pictures have no alt text",
  "picture-row": "rows of pictures side by side stand one below another",
  "picture-title": "titles of pictures are left out",
  "link-title": "titles of links are left out",
  "table-kept": "tables are kept",
  "table-listed": "tables became lists",
  "table-head-made": "tables have another head: Markdown's have one row of it",
  "break-blank": "line breaks in headings and cells became blanks",
  "code-fixed": "blocks of code have no colours, and their line ends and blanks fixed",
  "code-kept": "blocks of code are kept",
  "code-plain": "blocks of code are kept without colours",
  "markdown-otherwise": "blocks could not be written in Markdown as they are meant",
  "merge-field": "pieces of code hold braces that a mail program may fill in",
  "list-flattened": "lists in lists became indents",
  "list-lines": "lists became lines, one for each item",
  "list-dashed": "items of inner lists became lines with a dash",
  "quote-marked": 'quotes became lines that begin with ">"',
  "rule-divides": "rules are where a part begins",
  "heading-merged": "headings look as those of the nearest of three levels",
  "heading-line": "headings became plain lines",
  "script-signs": "raised or lowered letters became signs of their own",
  "script-plain": "raised or lowered letters stand on the line",
  "strike-plain": "words that were struck out stand as any others",
  "style-plain": "pieces in bold, italics or the like became plain words",
  "item-left-out": "items are left out, as chosen",
  "heading-lowered":
    "headings stand at another level: sections at the second, all below at the third",
  "task-box": "boxes became signs",
  liquid: "pieces of Liquid are left out: only the site knows what they publish",
  "liquid-link": "links are words only: only the site knows where Liquid leads them",
  "page-link": "links to a place of the page are words only: the copy has no such places",
  "site-link": "links within the site are words only: the profile does not say where the site is",
  "unsafe-link": "links are words only: no reader may be sent to their address",
  embedded: "embedded pages, videos or sounds became links",
  drawing: "drawings are words only",
  formula: "formulas stand as TeX",
  footnote: "marks of notes stand in brackets, the notes at the end",
  abbreviation: "abbreviations lost what they are short for",
  "definition-list": "definition lists became terms in bold and paragraphs",
  look: "pieces of HTML lost their colour, size or place",
  "merged-cells": "cells over several columns or rows stand in the first of them",
  "cell-blocks": "cells had lists or other blocks, which became lines",
};

const LIMITS: Readonly<Record<LimitKind, string>> = {
  "html-characters": "characters of HTML",
  "content-bytes": "bytes of HTML",
  "html-bytes": "bytes of HTML",
  "mail-bytes": "bytes of the mail that is sent with it, about",
  "part-weight": "characters in the longest part",
  "part-pictures": "pictures in the part with most of them",
  title: "characters in the title",
  digest: "characters in the digest",
};

/** What became what in a copy, and what of its bounds it takes, one line each. Counts of one are said in the plural. */
export function reportLines({ became, limits, day }: Copy): string[] {
  const lines = became.map(({ kind, count, sources }) => {
    const said = TOLD.has(kind) ? sources.filter((source) => source !== "") : [];
    return [`${count} ${BECAME[kind]}`, ...said.map((source) => `    ${source}`)].join("\n");
  });
  const isByAddress = became.some(({ kind }) => kind === "picture-published");
  const days =
    isByAddress && day !== null ? [`pictures answer from ${day}, if the site is built then`] : [];
  const bounds = limits.map(({ kind, used, most }) => {
    const over = used > most ? ", which is too much" : "";
    return `${used} of ${most} ${LIMITS[kind]}${over}`;
  });
  return [...lines, ...days, ...bounds];
}

/** Kinds whose sources somebody has to look at. */
const TOLD: ReadonlySet<BecameKind> = new Set([
  "liquid",
  "liquid-link",
  "page-link",
  "site-link",
  "unsafe-link",
  "embedded",
  "drawing",
  "picture-named",
  "picture-liquid",
  "picture-unreachable",
  "picture-without-alt",
  "picture-title",
  "link-title",
  "markdown-otherwise",
  "strike-plain",
  "script-plain",
  "abbreviation",
]);
