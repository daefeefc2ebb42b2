import { htmlCopy } from "../html/html-copy.ts";
import type { ElementMap, HtmlPlace } from "../html/html-place.ts";
import { MAIL_LIMIT } from "../mail-limit.ts";
import { bytesOf, type CopyPlace } from "../place.ts";

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
  underline: "",
  sup: "",
  sub: "",
  code: "code",
};

/**
 * What a link takes in the mail that Substack sends beside the page, about: its own address counts the readers who
 * follow it, and each has its colour with it.
 */
const LINK_BYTES = 450;

/** Substack: plain elements, tables as lists, no address alone on a line (it would become a card). */
const SUBSTACK: HtmlPlace = {
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
  titles: false,
};

export const substack: CopyPlace = {
  pictureLimits: null,
  make(setting) {
    const html = htmlCopy(SUBSTACK, setting);
    const links = html.split("<a ").length - 1;
    const used = bytesOf(html) + links * LINK_BYTES;
    return {
      html,
      text: setting.markdown().text,
      limits: [{ kind: "mail-bytes", used, most: MAIL_LIMIT }],
    };
  },
};
