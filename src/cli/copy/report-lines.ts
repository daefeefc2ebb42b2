import type { BecameKind, Copy, LimitKind } from "../../publish/copies/index.ts";

const BECAME: Readonly<Record<BecameKind, string>> = {
  "link-kept": "links stay links",
  "link-noted": "links became notes, listed per section",
  "link-host": "links show their host only",
  "link-words": "links are words only: readers find them at the original",
  "link-address": "links stand as their address",
  "address-linked": "addresses on a line of their own became links",
  "picture-published": "pictures are shown from their published address",
  "picture-by-hand": "pictures are to be uploaded or attached by hand",
  "picture-linked": "pictures of a kind that is not shown became links",
  "picture-named": "pictures are only named: the profile does not say where the site is",
  "picture-words": "linked pictures of a kind that is not shown are words of their links",
  "picture-unlinked": "pictures cannot be links there: the link stands behind them as words",
  "picture-liquid": "pictures are only named: only the site knows the address that Liquid makes",
  "picture-without-alt": "pictures have no alt text",
  "table-kept": "tables are kept",
  "table-listed": "tables became lists",
  "code-fixed": "blocks of code have their line ends and blanks fixed",
  "code-kept": "blocks of code are kept",
  "merge-field": "pieces of code hold braces that a mail program may fill in",
  "list-flattened": "lists in lists became indents",
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
  "picture-without-alt",
]);
