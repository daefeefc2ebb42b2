import { readableColour } from "../colour/readable.ts";
import { element } from "../html/element.ts";
import { escapeHtmlText } from "../html/escape.ts";
import { htmlCopy } from "../html/html-copy.ts";
import type { ElementMap, HtmlPlace, StyleMap } from "../html/html-place.ts";
import { MAIL_LIMIT } from "../mail-limit.ts";
import { bytesOf, type CopyPlace } from "../place.ts";

const WIDTH = 600;
const PADDING = 28;
const INK = "#222422";
const FAINT = "#62655f";
const LINE = "#dfe1dc";
const FACE = "font-family:-apple-system,PingFang SC,Microsoft YaHei,Arial,sans-serif";
const MONO = "font-family:Menlo,Consolas,monospace";

/** Word shows Outlook's mails: it knows no padding on paragraphs, so that what needs some stands in a table's cell. */
const ELEMENTS: ElementMap = {
  "section-heading": "h2",
  heading: "h3",
  "inner-heading": "h4",
  paragraph: "p",
  opinion: "table>tr>td",
  "opinion-lead": "strong",
  quote: "table>tr>td",
  "quote-paragraph": "p",
  list: "ul",
  item: "li",
  "inner-item": "li",
  marker: "",
  "code-block": "pre",
  "code-text": "code",
  figure: "",
  picture: "img",
  caption: "p",
  "table-frame": "",
  table: "table",
  "head-cell": "th",
  cell: "td",
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
  sup: "sup",
  sub: "sub",
  code: "code",
};

const STYLES = (colour: string, words: string): StyleMap => ({
  "section-heading": `${FACE};margin:32px 0 14px;padding-top:12px;border-top:2px solid ${colour};font-size:19px;line-height:28px;color:${INK}`,
  heading: `${FACE};margin:26px 0 10px;font-size:17px;line-height:26px;color:${INK}`,
  "inner-heading": `${FACE};margin:22px 0 8px;font-size:16px;line-height:26px;color:${INK}`,
  paragraph: `${FACE};margin:0 0 14px;font-size:16px;line-height:26px;color:${INK}`,
  opinion: `${FACE};padding:2px 0 2px 14px;border-left:3px solid ${colour};font-size:16px;line-height:26px;color:${INK}`,
  "opinion-lead": `color:${words}`,
  quote: `${FACE};padding:2px 0 2px 14px;border-left:1px solid #b9bcb6;font-size:15px;line-height:24px;color:${FAINT}`,
  "quote-paragraph": "margin:0 0 8px",
  list: `${FACE};margin:0 0 14px;padding:0 0 0 22px;font-size:16px;line-height:26px;color:${INK}`,
  item: "margin:0 0 10px",
  "inner-item": "margin:0 0 6px",
  "code-block": `${MONO};margin:0 0 14px;padding:12px 14px;background-color:#eef0ee;font-size:13px;line-height:20px;white-space:pre-wrap;word-wrap:break-word;color:${INK}`,
  picture: `display:block;width:100%;max-width:${WIDTH - 2 * PADDING}px;height:auto;margin:14px 0 0;border:0`,
  caption: `${FACE};margin:8px 0 18px;font-size:13px;line-height:20px;color:${FAINT}`,
  table: `${FACE};border-collapse:collapse;margin:0 0 14px;font-size:14px;line-height:22px;color:${INK}`,
  "head-cell": `padding:6px 12px 6px 0;border-bottom:1px solid ${colour};text-align:left`,
  cell: `padding:6px 12px 6px 0;border-bottom:1px solid ${LINE}`,
  rule: `margin:24px 0;border:0;border-top:1px solid ${LINE}`,
  link: `color:${words};text-decoration:underline`,
  code: `${MONO};font-size:14px;background-color:#eef0ee`,
});

/** A mail: every picture from its published address; what mail programs do not show (SVG) is a link. */
function mailPlace(colour: string): HtmlPlace {
  return {
    elements: ELEMENTS,
    styles: STYLES(colour, readableColour(colour)),
    linkForm: () => "anchor",
    pictureForm: ({ address }) =>
      /\.svgz?(?:[?#]|$)/i.test(address ?? "") ? "linked" : "published",
    pictureAttributes: { width: String(WIDTH - 2 * PADDING) },
    linksPictures: true,
    tables: "table",
    code: "kept",
    lists: "nested",
    bullets: [],
    indent: 0,
    hidesLoneAddress: false,
    titles: true,
  };
}

interface MailHead {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What mail programs show behind the subject in their list. */
  readonly preheader: string;
}

/** The whole mail: a frame of 600 px round the words, which narrow screens shrink. */
function mailDocument(inside: string, { language, title, preheader }: MailHead): string {
  const hidden = element(
    "div",
    "display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#ffffff",
    escapeHtmlText(preheader) + "&#847;&zwnj;&nbsp;".repeat(40),
  );
  const heading =
    title === ""
      ? ""
      : element(
          "h1",
          `${FACE};margin:0 0 24px;font-size:24px;line-height:34px;color:${INK}`,
          escapeHtmlText(title),
        );
  const column = `<table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0" border="0" align="center" style="width:100%;max-width:${WIDTH}px;background-color:#ffffff"><tr><td style="padding:${PADDING}px">${heading}${inside}</td></tr></table>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtmlText(title)}</title>`;
  const page = `<body style="margin:0;padding:0;background-color:#ffffff">${hidden}${column}</body>`;
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head>${page}</html>\n`;
}

export const mail: CopyPlace = {
  pictureLimits: null,
  make(setting) {
    const { title, digest } = setting;
    const inside = htmlCopy(mailPlace(setting.options.colour), setting);
    const { language } = setting.issue.profile;
    const html = mailDocument(inside, { language, title, preheader: digest });
    return {
      html,
      text: setting.markdown().text,
      limits: [{ kind: "html-bytes", used: bytesOf(html), most: MAIL_LIMIT }],
    };
  },
};
