import type { ElementMap, HtmlPlace } from "../html/html-place.ts";

/** What Substack's editor keeps of pasted HTML; it reads no styles, and knows headings of the second and third level. */
const ELEMENTS: ElementMap = {
  "section-heading": "h2",
  heading: "h3",
  "inner-heading": "h3",
  paragraph: "p",
  opinion: "p>em",
  "opinion-lead": "",
  quote: "blockquote",
  "quote-paragraph": "p",
  list: "ul",
  item: "li",
  "inner-item": "li",
  marker: "",
  "code-block": "pre",
  "code-text": "code",
  figure: "",
  picture: "img",
  caption: "p>em",
  "table-frame": "",
  table: "",
  "head-cell": "",
  cell: "",
  rule: "hr",
  notes: "",
  note: "",
  "note-number": "",
  "note-address": "",
  "note-mark": "",
  host: "",
  link: "a",
  strong: "strong",
  em: "em",
  strike: "s",
  underline: "u",
  sup: "",
  sub: "",
  code: "code",
};

/**
 * What a link takes in the mail that Substack sends beside the page, about: its own address counts the readers who
 * follow it, and each has its colour with it.
 */
export const SUBSTACK_LINK_BYTES = 450;

/** Substack: plain elements, tables as lists, no address alone on a line (it would become a card). */
export const SUBSTACK: HtmlPlace = {
  elements: ELEMENTS,
  styles: {},
  linkForm: () => "anchor",
  pictureForm: () => "published",
  pictureAttributes: {},
  linksPictures: false,
  tables: "list",
  code: "kept",
  lists: "nested",
  bullets: [],
  indent: 0,
  hidesLoneAddress: true,
};
